package org.nextline.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All questions of the form, in order. */
record Questionnaire(
    List<Question> about,
    Question noTreatment,
    TreatmentQuestions treatment,
    List<Section> sections) {

  /** What is asked of every treatment: first what decides most, then the rest. */
  record TreatmentQuestions(List<Question> main, List<Question> more) {

    Stream<Question> all() {
      return Stream.concat(main.stream(), more.stream());
    }
  }

  /** Questions that matter for some illnesses only. */
  record Section(String id, String title, List<Question> questions) {}

  /** Every question but those about treatments. */
  Stream<Question> general() {
    return Stream.concat(about.stream(), sections.stream().flatMap(s -> s.questions().stream()));
  }

  /**
   * The field that answers a path of the assessment, for example {@code treatments.t2.weeks} or
   * {@code reassess:facts.mic.oxacillin}; empty where the form does not ask for it.
   */
  Optional<String> fieldFor(String path) {
    String plain = path.startsWith("reassess:") ? path.substring("reassess:".length()) : path;
    String[] parts = plain.split("\\.", 3);
    if (!parts[0].equals("treatments")) {
      return general().filter(q -> plain.equals(q.path())).map(Question::id).findFirst();
    }
    if (parts.length < 3) {
      return Optional.of(FormData.treatmentId(1) + "-agent");
    }
    return treatment
        .all()
        .filter(q -> parts[2].equals(q.path()))
        .map(q -> q.forTreatment(parts[1]).id())
        .findFirst();
  }
}
