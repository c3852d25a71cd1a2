package org.nextline.portal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextline.logic.Requirement;
import org.nextline.matching.CriterionView;
import org.nextline.portal.CriterionPage.Decision;
import org.nextline.portal.CriterionPage.Named;
import org.nextline.refractory.CriterionText;
import org.nextline.refractory.CriterionText.OutcomeText;
import org.nextline.refractory.CriterionText.StageText;
import org.nextline.refractory.CriterionText.TreatmentText;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.rule.Definition;
import org.nextline.refractory.rule.Wording;

/** Builds what the page of a criterion shows. */
@Singleton
class CriterionWords {

  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

  private final PlainWords words;

  CriterionWords(PlainWords words) {
    this.words = words;
  }

  CriterionPage of(CriterionView view) {
    CriterionText text = view.text();
    Set<String> names =
        text.definitions().stream().map(Definition::name).collect(Collectors.toSet());
    TreatmentText treatments = text.treatments();
    return new CriterionPage(
        view.summary(),
        VerdictWords.source(view.summary().citation()),
        SafeLink.of(view.summary().citation().url()),
        words.confidence().get(view.summary().confidence().name()),
        text.outcomes().stream().map(CriterionWords::verdict).distinct().toList(),
        treatments == null ? null : plain(treatments.adequate(), names),
        treatments == null ? null : plain(treatments.failed(), names),
        text.parameters(),
        text.outcomes().stream().map(outcome -> decision(outcome, names)).toList(),
        treatment(treatments, names),
        treatments == null ? null : treatments.countedBy(),
        text.definitions().stream()
            .map(d -> new Named(d.name(), clinical(d.meaning(), names)))
            .toList(),
        text.caveats().stream()
            .map(c -> new CriterionPage.Caveat(c.text(), clinical(c.when(), names)))
            .toList(),
        text.ruleOut(),
        text.tables(),
        view.mistakes());
  }

  private static CriterionPage.Verdict verdict(OutcomeText outcome) {
    return new CriterionPage.Verdict(
        VerdictWords.tone(outcome.status()), status(outcome.status()), outcome.says());
  }

  private static String status(RefractoryStatus status) {
    return switch (status) {
      case REFRACTORY -> "Definition met";
      case NOT_REFRACTORY -> "Definition not met";
      case INDETERMINATE -> "Not decided";
    };
  }

  private static Decision decision(OutcomeText outcome, Set<String> names) {
    return new Decision(
        clinical(outcome.when(), names),
        status(outcome.status()),
        stage(outcome.stage()),
        outcome.says());
  }

  /** A stage's name in words, with the values that complete it in brackets. */
  private static String stage(StageText stage) {
    return stage == null
        ? null
        : BRACES
            .matcher(stage.name())
            .replaceAll(name -> " [" + Wording.ofName(name.group(1)) + "]")
            .replace('_', ' ')
            .strip();
  }

  private List<Named> treatment(TreatmentText treatments, Set<String> names) {
    List<Named> parts = new ArrayList<>();
    if (treatments != null) {
      parts.add(new Named("Looked at", clinical(treatments.considered(), names)));
      parts.add(new Named("Adequate trial", clinical(treatments.adequate(), names)));
      parts.add(new Named("Failed", clinical(treatments.failed(), names)));
      if (treatments.category() != null) {
        parts.add(new Named("Category", clinical(treatments.category(), names)));
      }
    }
    return parts;
  }

  private static RuleNode plain(Requirement asked, Set<String> names) {
    return RuleNode.of(asked, Requirement::plain, names);
  }

  private static RuleNode clinical(Requirement asked, Set<String> names) {
    return RuleNode.of(asked, Requirement::clinical, names);
  }
}
