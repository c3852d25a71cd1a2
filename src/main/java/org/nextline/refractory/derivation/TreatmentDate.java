package org.nextline.refractory.derivation;

import java.time.LocalDate;
import java.util.List;
import org.nextline.patient.Treatment;
import org.nextline.refractory.rule.Course;

/** A date in the history of one treatment. */
enum TreatmentDate {
  START("start") {
    @Override
    LocalDate of(Treatment treatment, LocalDate today) {
      return treatment.start();
    }
  },
  END("end", "stopReason") {
    @Override
    LocalDate of(Treatment treatment, LocalDate today) {
      return treatment.end() == null && ONGOING.equals(treatment.stopReason())
          ? today
          : treatment.end();
    }
  },
  PROGRESSION("progressionDate") {
    @Override
    LocalDate of(Treatment treatment, LocalDate today) {
      return treatment.progressionDate();
    }
  },
  TODAY() {
    @Override
    LocalDate of(Treatment treatment, LocalDate today) {
      return today;
    }
  };

  private static final String ONGOING = "ongoing";

  private final List<String> fields;

  TreatmentDate(String... fields) {
    this.fields = List.of(fields);
  }

  /** Null where it is not known. */
  abstract LocalDate of(Treatment treatment, LocalDate today);

  List<String> evidence(Course course) {
    return fields.stream().map(field -> course.path() + "." + field).toList();
  }
}
