package org.nextline.refractory.derivation;

import java.util.List;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Drugs;

/**
 * A fact that is the time between two dates of the most recent treatment with a drug of some class.
 */
record LatestOfClass(String fact, List<String> classes, Interval interval, Drugs drugs)
    implements Derivation {

  @Override
  public void apply(Stated stated) {
    List<Course> courses = stated.courses();
    for (int i = courses.size() - 1; i >= 0; i--) {
      if (isOfClass(courses.get(i))) {
        if (interval.isKnown(courses.get(i), stated)) {
          interval.derive(courses.get(i), "facts." + fact, stated);
        }
        return;
      }
    }
  }

  private boolean isOfClass(Course course) {
    return course.drugs().stream()
        .anyMatch(drug -> classes.stream().anyMatch(name -> drugs.isOfClass(drug, name)));
  }
}
