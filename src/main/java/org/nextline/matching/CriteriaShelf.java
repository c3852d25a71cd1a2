package org.nextline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.refractory.CriterionPack;
import org.nextline.refractory.Stringency;

/** The criteria to read: which there are and what each one says, whoever the patient may be. */
public final class CriteriaShelf {

  private final ClinicalKnowledge knowledge;
  private final ConditionReader conditions;

  public CriteriaShelf(ClinicalKnowledge knowledge) {
    this.knowledge = knowledge;
    this.conditions = new ConditionReader(knowledge.terminology());
  }

  /** All criteria by title. */
  public List<CriterionSummary> all() {
    return knowledge.criteria().packs().stream()
        .map(this::summary)
        .sorted(Comparator.comparing(CriterionSummary::title))
        .toList();
  }

  /**
   * The criteria by which a condition is judged, most specific first.
   *
   * @param condition id, name, synonym or code
   * @throws org.nextline.patient.InvalidInput where it is not known or may mean several
   */
  public List<CriterionSummary> of(String condition) {
    String id = conditions.readText(condition).id();
    List<String> lineage = new ArrayList<>(List.of(id));
    lineage.addAll(knowledge.terminology().ancestors(id));
    return knowledge.criteria().forConditions(lineage, Stringency.STANDARD).stream()
        .map(this::summary)
        .toList();
  }

  /** The criterion of this id; empty where there is none. */
  public Optional<CriterionView> find(String id, Stringency stringency) {
    return knowledge
        .criteria()
        .pack(id, stringency)
        .map(pack -> new CriterionView(summary(pack), stringency, pack.text(), mistakes()));
  }

  /** What is wrong in files that are being written; see {@link CriteriaLibrary#mistakes}. */
  public List<String> mistakes() {
    return knowledge.criteria().mistakes();
  }

  private CriterionSummary summary(CriterionPack pack) {
    return CriterionSummary.of(pack, knowledge.terminology());
  }
}
