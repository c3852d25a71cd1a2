package org.nextline.refractory;

import java.util.List;
import org.nextline.logic.Requirement;
import org.nextline.refractory.rule.Definition;

/**
 * A criterion in sentences: what is asked, whoever the patient may be.
 *
 * @param parameters its named values in all three readings
 * @param treatments how one treatment is judged; null where the criterion judges none
 * @param outcomes decision list: the first line that holds gives the verdict
 * @param stageWhileOpen the stage while more than one line may still hold; null where none is named
 * @param definitions what the names in its rules mean
 * @param ruleOut what can look like refractoriness and should be ruled out
 * @param tables the tables of values that its rules look up
 */
public record CriterionText(
    List<ParameterText> parameters,
    TreatmentText treatments,
    List<OutcomeText> outcomes,
    StageText stageWhileOpen,
    List<Definition> definitions,
    List<CaveatText> caveats,
    List<String> ruleOut,
    List<TableText> tables) {

  static CriterionText of(CriterionPack pack) {
    return new CriterionText(
        pack.parameters().stream().map(ParameterText::of).toList(),
        TreatmentText.of(pack),
        pack.outcomes().stream().map(OutcomeText::of).toList(),
        StageText.of(pack.stageWhileOpen()),
        pack.definitions(),
        pack.caveats().stream().map(CaveatText::of).toList(),
        pack.ruleOut(),
        pack.tables().stream().map(TableText::of).toList());
  }

  /**
   * How one treatment is judged.
   *
   * @param considered which treatments are looked at; the others are never counted
   * @param countedBy by what treatments are told apart; null where they are not counted
   * @param category the criterion's own category for a treatment; null where it has none
   */
  public record TreatmentText(
      Requirement considered,
      Requirement adequate,
      Requirement failed,
      String countedBy,
      Requirement category) {

    static TreatmentText of(CriterionPack pack) {
      TreatmentRules rules = pack.treatments();
      return rules == null
          ? null
          : new TreatmentText(
              rules.considered().meaning(),
              rules.adequate().meaning(),
              rules.failed().meaning(),
              rules.countedBy(),
              rules.category() == null ? null : rules.category().requirement());
    }
  }

  /** A line of the decision list; {@code stage} is null where no named stage applies. */
  public record OutcomeText(
      Requirement when, RefractoryStatus status, StageText stage, String says) {

    static OutcomeText of(Outcome outcome) {
      return new OutcomeText(
          outcome.when().inFull(), outcome.status(), StageText.of(outcome.stage()), outcome.says());
    }
  }

  /**
   * A stage's name.
   *
   * @param name with named values in braces: {@code failed_lines={lines}}
   * @param values what the named values mean
   */
  public record StageText(String name, List<Requirement> values) {

    static StageText of(StageTemplate stage) {
      return stage.text() == null
          ? null
          : new StageText(
              stage.text(), stage.values().values().stream().map(v -> v.requirement()).toList());
    }
  }

  /** Something to keep in mind, and when it is said. */
  public record CaveatText(String code, Requirement when, String text) {

    static CaveatText of(CaveatRule rule) {
      return new CaveatText(rule.caveat().code(), rule.when().inFull(), rule.caveat().text());
    }
  }
}
