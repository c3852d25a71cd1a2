package org.nextline.shortlist;

import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Sentences as a FHIR narrative, one paragraph each. */
final class FhirText {

  private FhirText() {}

  static Narrative of(String... sentences) {
    return of(List.of(sentences));
  }

  static Narrative of(List<String> sentences) {
    var div = new XhtmlNode(NodeType.Element, "div");
    sentences.forEach(sentence -> div.addTag("p").addText(sentence));
    var narrative = new Narrative();
    narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
    narrative.setDiv(div);
    return narrative;
  }
}
