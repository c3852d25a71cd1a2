package org.nextline.portal;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextline.portal.FormView.SectionView;
import org.nextline.portal.FormView.TreatmentView;

/** Builds what the form page shows from the answers so far. */
@Singleton
class FormPage {

  private static final int OPEN_AT_FIRST = 2;

  private final Questionnaire questionnaire;
  private final ConditionChoices conditions;

  FormPage(Questionnaire questionnaire, ConditionChoices conditions) {
    this.questionnaire = questionnaire;
    this.conditions = conditions;
  }

  /**
   * @param focus field that the person asked to answer; parts that hold it are shown open; null:
   *     none
   */
  FormView of(FormData form, List<FieldError> errors, List<String> suggestions, String focus) {
    Map<String, String> messages = new LinkedHashMap<>();
    errors.forEach(e -> messages.putIfAbsent(e.field(), e.message()));
    return new FormView(
        form.isEmpty(),
        fields(questionnaire.about(), form, messages),
        FieldView.of(questionnaire.noTreatment(), form, messages),
        form.treatmentIds().stream().map(id -> treatment(id, form, messages, focus)).toList(),
        questionnaire.sections().stream().map(s -> section(s, form, messages, focus)).toList(),
        errors,
        conditions.names(),
        suggestions,
        form.rows(),
        form.rows() < FormData.MAX_ROWS);
  }

  private TreatmentView treatment(
      String id, FormData form, Map<String, String> messages, String focus) {
    int number = Integer.parseInt(id.substring(1));
    List<FieldView> main = fields(rows(questionnaire.treatment().main(), id), form, messages);
    List<FieldView> more = fields(rows(questionnaire.treatment().more(), id), form, messages);
    boolean moreOpen = needsOpen(more, focus);
    boolean open = number <= OPEN_AT_FIRST || moreOpen || needsOpen(main, focus);
    return new TreatmentView(id, number, main.getFirst().value(), open, moreOpen, main, more);
  }

  private static SectionView section(
      Questionnaire.Section section, FormData form, Map<String, String> messages, String focus) {
    List<FieldView> fields = fields(section.questions(), form, messages);
    return new SectionView(section.id(), section.title(), needsOpen(fields, focus), fields);
  }

  private static boolean needsOpen(List<FieldView> fields, String focus) {
    return fields.stream()
        .anyMatch(f -> f.id().equals(focus) || f.error() != null || !f.value().isEmpty());
  }

  private static List<Question> rows(List<Question> questions, String id) {
    return questions.stream().map(q -> q.forTreatment(id)).toList();
  }

  private static List<FieldView> fields(
      List<Question> questions, FormData form, Map<String, String> messages) {
    return questions.stream().map(q -> FieldView.of(q, form, messages)).toList();
  }
}
