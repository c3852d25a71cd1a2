package org.nextline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextline.refractory.CriterionAssessment;

/** The questions worth asking next, those whose answer touches most options first. */
final class NextQuestions {

  private static final Set<OptionKind> HANGING_ON_VERDICT =
      Set.of(OptionKind.COMBINATION_OR_SEQUENTIAL, OptionKind.REPURPOSED_DRUG);

  private NextQuestions() {}

  /**
   * @param others what the sources of the candidates would like to know
   */
  static List<NextQuestion> of(
      PatientCase patient, List<Candidate> candidates, List<NextQuestion> others) {
    Map<String, NextQuestion> questions = new LinkedHashMap<>();
    int trials = count(candidates, Set.of(OptionKind.CLINICAL_TRIAL));
    int onVerdict = count(candidates, HANGING_ON_VERDICT);
    for (CriterionAssessment assessment : patient.assessment().assessments()) {
      assessment.questions().stream()
          .filter(fact -> fact.decides().contains("status"))
          .forEach(fact ->
              questions.putIfAbsent(
                  fact.path(), new NextQuestion(fact.path(), fact.question(), onVerdict)));
    }
    if (patient.ageYears() == null) {
      questions.put("age", new NextQuestion("age", "How old is the patient?", trials));
    }
    if (patient.profile().sex() == null) {
      questions.put("sex", new NextQuestion("sex", "What is the patient's sex?", trials));
    }
    if (patient.position() == null) {
      questions.put(
          "location",
          new NextQuestion(
              "location",
              "Where does the patient live (postal code)?",
              candidates.size() - onVerdict));
    }
    others.forEach(question -> questions.putIfAbsent(question.path(), question));
    List<NextQuestion> sorted = new ArrayList<>(questions.values());
    sorted.sort(Comparator.comparingInt(NextQuestion::wouldChange).reversed());
    return sorted;
  }

  private static int count(List<Candidate> candidates, Set<OptionKind> kinds) {
    return (int) candidates.stream().filter(candidate -> kinds.contains(candidate.kind())).count();
  }
}
