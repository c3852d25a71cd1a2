package org.nextline.portal;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Truth;
import org.nextline.portal.VerdictView.AskView;
import org.nextline.portal.VerdictView.StepView;
import org.nextline.portal.VerdictView.TreatmentJudgementView;
import org.nextline.refractory.Caveat;
import org.nextline.refractory.Citation;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.TreatmentJudgement;

/** Says a verdict in plain words. */
@Singleton
class VerdictWords {

  private final PlainWords words;
  private final Questionnaire questionnaire;

  VerdictWords(PlainWords words, Questionnaire questionnaire) {
    this.words = words;
    this.questionnaire = questionnaire;
  }

  /**
   * @param treatmentName name of a treatment by its id, as the person typed it
   */
  VerdictView of(CriterionAssessment a, UnaryOperator<String> treatmentName) {
    List<Phrase> explanation = Lists.orEmpty(a.explanation());
    return new VerdictView(
        a.criteriaId(),
        a.title(),
        tone(a.status()),
        words.status(a.criteriaId(), a.status().name()),
        stages(a),
        explanation.stream().map(Phrase::plain).toList(),
        explanation.stream().map(Phrase::clinical).toList(),
        counts(a),
        Lists.orEmpty(a.questions()).stream()
            .map(q -> ask(q.path(), q.question(), words.decides(q.decides())))
            .toList(),
        Lists.orEmpty(a.caveats()).stream().map(Caveat::text).toList(),
        a.status() == RefractoryStatus.NOT_REFRACTORY ? List.of() : Lists.orEmpty(a.ruleOut()),
        source(a.citation()),
        a.citation() == null ? null : SafeLink.of(a.citation().url()),
        words.confidence().get(a.confidence()),
        Lists.orEmpty(a.treatments()).stream()
            .map(t -> judgement(a.criteriaId(), t, treatmentName.apply(t.id())))
            .toList(),
        a.trace() == null ? null : step(a.trace(), true));
  }

  /**
   * @param decides what the answer would settle; null where that is not said
   */
  AskView ask(String path, String question, String decides) {
    return new AskView(question, decides, questionnaire.fieldFor(path).orElse(null));
  }

  static String tone(RefractoryStatus status) {
    return switch (status) {
      case REFRACTORY -> "yes";
      case NOT_REFRACTORY -> "no";
      case INDETERMINATE -> "unknown";
    };
  }

  private List<String> stages(CriterionAssessment a) {
    return a.stage() == null
        ? List.of()
        : Arrays.stream(a.stage().split(";")).map(s -> words.stage(a.criteriaId(), s)).toList();
  }

  private static String counts(CriterionAssessment a) {
    if (a.adequateTrialCount() == null || a.failedCount() == null) {
      return null;
    }
    int tried = a.adequateTrialCount();
    return switch (tried) {
      case 0 -> "As far as we know, no treatment has had a full try yet.";
      case 1 ->
          "As far as we know, 1 treatment has had a full try. "
              + (a.failedCount() == 1 ? "It did not work well enough." : "It did not fail.");
      default ->
          "As far as we know, %d treatments have had a full try. %s"
              .formatted(
                  tried,
                  a.failedCount() == 0
                      ? "None of them failed."
                      : a.failedCount() + " did not work well enough.");
    };
  }

  static String source(Citation c) {
    if (c == null) {
      return null;
    }
    boolean yearSaid =
        c.year() == null || c.text() != null && c.text().contains(c.year().toString());
    return yearSaid ? c.text() : c.text() + " (" + c.year() + ")";
  }

  private TreatmentJudgementView judgement(String criteriaId, TreatmentJudgement t, String name) {
    return new TreatmentJudgementView(
        name,
        judgement(t.adequate(), t.failed()),
        t.category() == null ? null : words.category(criteriaId, t.category()),
        Lists.orEmpty(t.because()));
  }

  private static String judgement(Truth adequate, Truth failed) {
    return switch (adequate) {
      case FALSE -> "This does not count as a full try.";
      case UNKNOWN -> "We cannot tell if this was a full try.";
      case TRUE ->
          switch (failed) {
            case TRUE -> "This was a full try and it did not work well enough. It counts.";
            case FALSE -> "This was a full try and it did not fail.";
            case UNKNOWN -> "This was a full try. We cannot tell whether it worked.";
          };
    };
  }

  private static StepView step(Justification j, boolean withParts) {
    List<Justification> deciding = j.deciding();
    return new StepView(
        j.rule().endsWith(".") ? j.rule().substring(0, j.rule().length() - 1) : j.rule(),
        answer(j.truth()),
        j.because(),
        withParts ? deciding.stream().map(part -> step(part, true)).toList() : List.of(),
        withParts
            ? j.children().stream()
                .filter(part -> !deciding.contains(part))
                .map(part -> step(part, false))
                .toList()
            : List.of());
  }

  private static String answer(Truth truth) {
    return switch (truth) {
      case TRUE -> "yes";
      case FALSE -> "no";
      case UNKNOWN -> "not known";
    };
  }
}
