package org.nextline.portal;

import java.util.List;

/**
 * What one criterion says, in plain words.
 *
 * @param criterion id of the criterion
 * @param tone {@code yes}, {@code no} or {@code unknown}, for the colour and the sign beside it
 * @param stages one sentence for each stage code; empty where none is known
 * @param counts how many treatments count; null where the criterion counts none
 * @param sourceUrl null where the source has no address that is safe to link
 */
public record VerdictView(
    String criterion,
    String title,
    String tone,
    String headline,
    List<String> stages,
    String counts,
    List<AskView> questions,
    List<String> caveats,
    List<String> ruleOut,
    String source,
    String sourceUrl,
    String confidence,
    List<TreatmentJudgementView> treatments,
    List<StepView> steps) {

  /**
   * A question that would help.
   *
   * @param field the form's field that answers it; null where the form does not ask for it
   */
  public record AskView(String text, String field) {}

  /** What we make of one past treatment. */
  public record TreatmentJudgementView(String name, String sentence, List<String> because) {}

  /**
   * One step of the reasoning.
   *
   * @param depth 0 for the verdict itself
   * @param answer {@code yes}, {@code no} or {@code not known}
   */
  public record StepView(int depth, String rule, String answer, String because) {}
}
