package org.nextline.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nextline.eligibility.Fit;
import org.nextline.matching.MatchResponse;
import org.nextline.matching.Option;
import org.nextline.matching.OptionKind;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.MechanismFinding;
import org.nextline.refractory.RefractoryStatus;

/** A short list of questions to take to the doctor, made from the verdict and the best options. */
final class DoctorQuestions {

  private static final int PER_KIND = 2;
  private static final int FACTS = 3;

  private DoctorQuestions() {}

  static List<String> of(MatchResponse match) {
    List<String> questions = new ArrayList<>();
    if (match.assessment() != null) {
      Lists.orEmpty(match.assessment().assessments()).stream()
          .limit(1)
          .forEach(a -> addVerdict(questions, a));
      Lists.orEmpty(match.assessment().mechanisms()).stream()
          .limit(PER_KIND)
          .forEach(m -> questions.add(mechanism(m)));
    }
    Map<OptionKind, Integer> asked = new EnumMap<>(OptionKind.class);
    for (Option option : Lists.orEmpty(match.options())) {
      if (option.fit() != Fit.UNLIKELY && asked.merge(option.kind(), 1, Integer::sum) <= PER_KIND) {
        questions.add(option(option));
      }
    }
    return questions;
  }

  private static void addVerdict(List<String> questions, CriterionAssessment a) {
    if (a.status() == RefractoryStatus.REFRACTORY) {
      questions.add(
          "Do you agree with this result: “"
              + a.title()
              + "”? What does it mean for my next step?");
    }
    Lists.orEmpty(a.questions()).stream().limit(FACTS).forEach(q -> questions.add(q.question()));
  }

  private static String mechanism(MechanismFinding m) {
    return "What does the finding " + m.marker() + " mean for my treatment?";
  }

  private static String option(Option o) {
    String title = "“" + (o.title() == null ? o.id() : o.title()) + "”";
    return switch (o.kind()) {
      case CLINICAL_TRIAL -> "Could the study " + title + " (" + o.id() + ") be right for me?";
      case SPECIALIST_CENTRE -> "Would a visit to " + title + " help? Can you refer me?";
      case COMBINATION_OR_SEQUENTIAL -> "Is " + title + " a possible next step for me?";
      case REPURPOSED_DRUG ->
          "What is known about " + title + " for people like me, and what are the risks?";
      case PALLIATIVE_CARE -> "Could extra support, for example from " + title + ", help me now?";
    };
  }
}
