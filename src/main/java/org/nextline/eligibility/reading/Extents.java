package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.Predicate;

/**
 * Adjectives of a disease in a row. "Or" joins its neighbours, a comma does where an "or" follows;
 * others hold together: "unresectable locally advanced or metastatic" is unresectable and one of
 * the two.
 */
final class Extents {

  private final List<Predicate> adjectives = new ArrayList<>();
  private final List<Sort> joints = new ArrayList<>();
  private Sort joint;

  static boolean isJoint(Term term) {
    return term.is(Sort.OR) || term.is(Sort.AND) || term.isSign(',') || term.isSign('/');
  }

  /** Takes up a comma or a word between two of them. */
  void join(Term term) {
    if (term.is(Sort.OR) || term.isSign('/') && joint == null) {
      joint = Sort.OR;
    } else if (term.is(Sort.AND) && joint != Sort.OR) {
      joint = Sort.AND;
    } else if (joint == null) {
      joint = Sort.SIGN;
    }
  }

  void add(Predicate adjective) {
    adjectives.add(adjective);
    joints.add(joint);
    joint = null;
  }

  boolean isEmpty() {
    return adjectives.isEmpty();
  }

  /** Each of them in words. */
  List<String> names() {
    return adjectives.stream().map(Predicate::words).toList();
  }

  /** What must hold together. */
  List<Predicate> all() {
    List<Predicate> all = new ArrayList<>();
    List<Predicate> group = new ArrayList<>();
    for (int i = 0; i < adjectives.size(); i++) {
      if (i > 0 && !isAlternative(i)) {
        all.add(AnyOf.of(group.stream().distinct().toList()));
        group = new ArrayList<>();
      }
      group.add(adjectives.get(i));
    }
    if (!group.isEmpty()) {
      all.add(AnyOf.of(group.stream().distinct().toList()));
    }
    return all.stream().distinct().toList();
  }

  private boolean isAlternative(int at) {
    int next = at;
    while (next < joints.size() && joints.get(next) == Sort.SIGN) {
      next++;
    }
    return next < joints.size() && joints.get(next) == Sort.OR;
  }
}
