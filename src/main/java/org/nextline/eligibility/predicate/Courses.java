package org.nextline.eligibility.predicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextline.logic.Truth;

/**
 * The treatment history. A history that is given is taken as complete, but for what people do not
 * list as treatments; one that was read from notes is not.
 *
 * @param all null where the history is not known
 * @param open true where there may be more than is listed
 * @param unlisted ids of therapies that a history does not list: vaccines, transfusions
 */
record Courses(List<Course> all, boolean open, Set<String> unlisted, LocalDate today) {

  private static final Fact NONE_LISTED =
      new Fact("treatments", "No such treatment is in the treatment history");

  Decision received(String id, Window window) {
    return anyOf(id, course -> course.in(window, today));
  }

  Decision failed(String id, Failed.How how) {
    return anyOf(id, course -> course.failed(how));
  }

  private Decision anyOf(String id, Function<Course, Truth> question) {
    if (all == null) {
      return Decision.UNKNOWN;
    }
    Decision best = null;
    for (Course course : all) {
      if (course.ids().contains(id)) {
        Truth truth = question.apply(course);
        if (truth.isTrue()) {
          return Decision.of(truth, course.fact());
        }
        if (best == null || truth.isUnknown()) {
          best =
              truth.isUnknown()
                  ? Decision.open(course.fact(), "when or how it went is not known")
                  : Decision.of(truth, course.fact());
        }
      }
    }
    return best != null
        ? best
        : open || unlisted.contains(id)
            ? Decision.open(NONE_LISTED, "the history may not list it")
            : Decision.of(Truth.FALSE, NONE_LISTED);
  }

  Decision lines(Range asked, Therapy therapy) {
    if (all == null) {
      return Decision.UNKNOWN;
    }
    List<Course> counted =
        therapy == null
            ? all
            : all.stream().filter(course -> course.ids().contains(therapy.id())).toList();
    Set<Integer> numbered =
        counted.stream().map(Course::line).filter(line -> line != null).collect(Collectors.toSet());
    long unnumbered = counted.stream().filter(course -> course.line() == null).count();
    long least = numbered.isEmpty() ? Math.min(1, unnumbered) : numbered.size();
    long most = open ? Long.MAX_VALUE : numbered.size() + unnumbered;
    Fact fact = new Fact("treatments", said(least, most));
    return asked.contains(least) == asked.contains(most) && isWhole(asked, least, most)
        ? Decision.of(asked.contains(least), fact)
        : Decision.open(fact, "how they group into lines is not known");
  }

  /** Both ends outside, but not the middle: "exactly one" of none to two. */
  private static boolean isWhole(Range asked, long least, long most) {
    return asked.contains(least) || most < asked.low() || least > asked.high() || least == most;
  }

  private static String said(long least, long most) {
    if (most == Long.MAX_VALUE) {
      return "The notes tell of at least " + least + (least == 1 ? " line" : " lines");
    }
    return "The history lists "
        + (least == most ? Long.toString(most) : least + " to " + most)
        + (most == 1 ? " line" : " lines");
  }
}
