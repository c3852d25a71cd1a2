package org.nextline.portal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.portal.ResultsView.Told;

/**
 * Repeats the answers in the form's own words, so that people can check what the results rest on.
 */
@Singleton
class AnswersTold {

  private final Questionnaire questionnaire;

  AnswersTold(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  List<Told> of(FormData form) {
    List<Told> told = new ArrayList<>();
    questionnaire.about().forEach(q -> add(told, q, form));
    Question none = questionnaire.noTreatment();
    if (!form.answer(none.id()).isEmpty()) {
      told.add(new Told("Treatments", none.label()));
    }
    form.treatmentIds().stream().filter(form::hasTreatment).forEach(id -> add(told, id, form));
    questionnaire.sections().forEach(s -> s.questions().forEach(q -> add(told, q, form)));
    return told;
  }

  private static void add(List<Told> told, Question question, FormData form) {
    String answer = answer(question, form);
    if (answer != null) {
      told.add(new Told(question.label(), answer));
    }
  }

  private void add(List<Told> told, String treatmentId, FormData form) {
    Stream<Question> questions =
        questionnaire.treatment().all().map(q -> q.forTreatment(treatmentId));
    String answers =
        questions
            .map(q -> answer(q, form))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    told.add(new Told("Treatment " + treatmentId.substring(1), answers));
  }

  private static String answer(Question question, FormData form) {
    String typed = form.answer(question.id());
    if (typed.isEmpty()) {
      return null;
    }
    String unit =
        question
            .unit(form.answer(question.unitField()))
            .map(Question.Unit::label)
            .orElse(question.unit());
    return question.choice(typed).map(Question.Choice::label).orElse(typed)
        + (unit == null ? "" : " " + unit);
  }
}
