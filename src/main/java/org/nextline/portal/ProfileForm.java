package org.nextline.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextline.patient.PatientProfile;

/** Turns the answers of the form into a patient profile. What is not answered stays not known. */
@Singleton
class ProfileForm {

  private final Questionnaire questionnaire;
  private final ConditionChoices conditions;
  private final ObjectMapper json;

  ProfileForm(Questionnaire questionnaire, ConditionChoices conditions, ObjectMapper json) {
    this.questionnaire = questionnaire;
    this.conditions = conditions;
    this.json = json;
  }

  /**
   * @param profile null where there are errors
   * @param suggestions conditions close to one that is not known; empty otherwise
   */
  record Reading(PatientProfile profile, List<FieldError> errors, List<String> suggestions) {}

  Reading read(FormData form) {
    List<FieldError> errors = new ArrayList<>();
    ProfileTree tree = new ProfileTree();
    questionnaire.about().forEach(q -> tree.putAll(read(q, form, errors)));
    List<Map<String, Object>> treatments = treatments(form, errors);
    if (!treatments.isEmpty() || !form.answer(questionnaire.noTreatment().id()).isEmpty()) {
      tree.put("treatments", treatments);
    }
    questionnaire
        .sections()
        .forEach(s -> s.questions().forEach(q -> tree.putAll(read(q, form, errors))));
    List<String> suggestions = checkCondition(form, errors);
    PatientProfile profile =
        errors.isEmpty() ? json.convertValue(tree.root(), PatientProfile.class) : null;
    return new Reading(profile, errors, suggestions);
  }

  private List<Map<String, Object>> treatments(FormData form, List<FieldError> errors) {
    List<Map<String, Object>> treatments = new ArrayList<>();
    for (String id : form.treatmentIds()) {
      if (form.hasTreatment(id)) {
        Map<String, Object> treatment = new LinkedHashMap<>(Map.of("id", id));
        questionnaire
            .treatment()
            .all()
            .map(q -> q.forTreatment(id))
            .forEach(q -> treatment.putAll(read(q, form, errors)));
        requireAgent(id, treatment, errors);
        treatments.add(treatment);
      }
    }
    Question none = questionnaire.noTreatment();
    if (!treatments.isEmpty() && !form.answer(none.id()).isEmpty()) {
      errors.add(
          new FieldError(
              none.id(), none.label(), "Clear this box, or clear the treatments below."));
    }
    return treatments;
  }

  private void requireAgent(String id, Map<String, Object> treatment, List<FieldError> errors) {
    Question agent = questionnaire.treatment().main().getFirst().forTreatment(id);
    boolean refused = errors.stream().anyMatch(e -> e.field().equals(agent.id()));
    if (!treatment.containsKey(agent.path()) && !refused) {
      errors.add(
          new FieldError(
              agent.id(),
              agent.label(),
              "Write the name of this treatment, or clear its other answers. "
                  + "If you do not know the name, write what it was for."));
    }
  }

  private List<String> checkCondition(FormData form, List<FieldError> errors) {
    Question condition = questionnaire.about().getFirst();
    String typed = form.answer(condition.id());
    boolean refused = errors.stream().anyMatch(e -> e.field().equals(condition.id()));
    if (typed.isEmpty() || refused || conditions.isKnown(typed)) {
      return List.of();
    }
    errors.addFirst(
        new FieldError(
            condition.id(),
            condition.label(),
            "We do not know this name yet. Check the spelling, or pick a name from the list."));
    return conditions.suggestions(typed);
  }

  private static Map<String, Object> read(
      Question question, FormData form, List<FieldError> errors) {
    try {
      if (question.required() && form.answer(question.id()).isEmpty()) {
        throw new BadAnswer("Please answer this. Everything else may stay empty.");
      }
      return AnswerReader.read(question, form);
    } catch (BadAnswer e) {
      errors.add(new FieldError(question.id(), question.label(), e.getMessage()));
      return Map.of();
    }
  }
}
