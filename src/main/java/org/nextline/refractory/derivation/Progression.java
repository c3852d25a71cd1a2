package org.nextline.refractory.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Value;

/**
 * That a treatment ended in progression, and whether it was still being given, from its dates.
 *
 * @param progressed field that says that there was progression
 * @param onTreatment field that says that it was while the treatment was given
 */
record Progression(String progressed, String onTreatment) implements Derivation {

  @Override
  public void apply(Stated stated) {
    for (Course course : stated.courses()) {
      LocalDate day = course.treatment().progressionDate();
      if (day != null) {
        List<String> from = TreatmentDate.PROGRESSION.evidence(course);
        stated.derive(
            course.path() + "." + progressed,
            new Value.Flag(true),
            from,
            "from the date of progression " + day);
        onTreatment(course, day, stated);
      }
    }
  }

  private void onTreatment(Course course, LocalDate day, Stated stated) {
    LocalDate end = TreatmentDate.END.of(course.treatment(), stated.on());
    if (end != null) {
      List<String> from = new ArrayList<>(TreatmentDate.PROGRESSION.evidence(course));
      from.addAll(TreatmentDate.END.evidence(course));
      stated.derive(
          course.path() + "." + onTreatment,
          new Value.Flag(!day.isAfter(end)),
          from,
          "from the dates of progression " + day + " and of the last dose " + end);
    }
  }
}
