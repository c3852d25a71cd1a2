package org.nextline.shortlist;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.nextline.logic.Phrase;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.TreatmentJudgement;

/**
 * What a referral team reads of a verdict: the sentences in clinical wording, in plain wording
 * where the saved shortlist holds no other.
 */
@TemplateExtension
final class ClinicalNotes {

  private ClinicalNotes() {}

  /** The verdict and what decided it, each sentence with its sources. */
  static List<String> notes(CriterionAssessment criterion) {
    if (criterion.explanation() != null && !criterion.explanation().isEmpty()) {
      return criterion.explanation().stream().map(Phrase::clinical).toList();
    }
    return criterion.trace() == null || criterion.trace().because() == null
        ? List.of()
        : List.of(criterion.trace().because());
  }

  /** What was made of a treatment. */
  static List<String> notes(TreatmentJudgement judgement) {
    List<String> notes = has(judgement.clinical()) ? judgement.clinical() : judgement.because();
    String name =
        judgement.category() == null
            ? judgement.id()
            : judgement.id() + " (category " + judgement.category() + ")";
    return has(notes) ? notes.stream().map(note -> name + ": " + note).toList() : List.of();
  }

  private static boolean has(List<String> sentences) {
    return sentences != null && !sentences.isEmpty();
  }
}
