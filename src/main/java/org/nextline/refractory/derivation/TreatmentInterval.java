package org.nextline.refractory.derivation;

import org.nextline.refractory.rule.Course;

/** A treatment's field that is the time between two of its dates. */
record TreatmentInterval(String field, Interval interval) implements Derivation {

  @Override
  public void apply(Stated stated) {
    for (Course course : stated.courses()) {
      if (interval.isKnown(course, stated)) {
        interval.derive(course, course.path() + "." + field, stated);
      }
    }
  }
}
