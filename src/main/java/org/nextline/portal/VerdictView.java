package org.nextline.portal;

import java.util.List;

/**
 * What one criterion says, in plain words.
 *
 * @param criterion id of the criterion
 * @param tone {@code yes}, {@code no} or {@code unknown}, for the colour and the sign beside it
 * @param stages one sentence for each stage code; empty where none is known
 * @param explanation the verdict and what decided it, a sentence each
 * @param clinical the same as a clinician would note it, with sources
 * @param counts how many treatments count; null where the criterion counts none
 * @param ruleOut what can look the same; empty where the verdict is no
 * @param sourceUrl null where the source has no address that is safe to link
 */
public record VerdictView(
    String criterion,
    String title,
    String tone,
    String headline,
    List<String> stages,
    List<String> explanation,
    List<String> clinical,
    String counts,
    List<AskView> questions,
    List<String> caveats,
    List<String> ruleOut,
    String source,
    String sourceUrl,
    String confidence,
    List<TreatmentJudgementView> treatments,
    StepView steps) {

  /**
   * A question that would help.
   *
   * @param decides what the answer would settle; null where that is not said
   * @param field the form's field that answers it; null where the form does not ask for it
   */
  public record AskView(String text, String decides, String field) {}

  /**
   * What we make of one past treatment.
   *
   * @param category the criterion's own category of it, in words; null where it has none
   */
  public record TreatmentJudgementView(
      String name, String sentence, String category, List<String> because) {}

  /**
   * One step of the reasoning.
   *
   * @param answer {@code yes}, {@code no} or {@code not known}
   * @param deciding the steps that made it so
   * @param others what else was looked at, without what lies below it
   */
  public record StepView(
      String rule, String answer, String because, List<StepView> deciding, List<StepView> others) {}
}
