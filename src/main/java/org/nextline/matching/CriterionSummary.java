package org.nextline.matching;

import java.util.List;
import org.nextline.refractory.Citation;
import org.nextline.refractory.Confidence;
import org.nextline.refractory.CriterionPack;
import org.nextline.terminology.Condition;
import org.nextline.terminology.Terminology;

/**
 * Which criterion it is and what backs it.
 *
 * @param version of the encoded criterion; a higher one may judge otherwise
 * @param exceptConditions kinds of its conditions that it is not for
 * @param confidence H primary source, M named source not re-read, C convention
 * @param confidenceMeaning the same in words
 * @param signedOff true once a clinician has signed it off
 */
public record CriterionSummary(
    String id,
    int version,
    String title,
    List<NamedCondition> conditions,
    List<NamedCondition> exceptConditions,
    Citation citation,
    Confidence confidence,
    String confidenceMeaning,
    boolean signedOff) {

  /** A condition of the terminology. */
  public record NamedCondition(String id, String name, String plainName) {}

  static CriterionSummary of(CriterionPack pack, Terminology terminology) {
    Confidence confidence = Confidence.valueOf(pack.confidence());
    return new CriterionSummary(
        pack.id(),
        pack.version(),
        pack.title(),
        named(pack.conditions(), terminology),
        named(pack.exceptConditions(), terminology),
        pack.citation(),
        confidence,
        confidence.meaning(),
        false);
  }

  private static List<NamedCondition> named(List<String> ids, Terminology terminology) {
    return ids.stream()
        .map(id -> terminology.condition(id).orElseThrow())
        .map(CriterionSummary::named)
        .toList();
  }

  private static NamedCondition named(Condition condition) {
    return new NamedCondition(condition.id(), condition.name(), condition.plainName());
  }
}
