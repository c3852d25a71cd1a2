package org.nextline.refractory.rule;

import java.util.List;
import java.util.Set;

/** By what courses are told apart when they are counted. */
interface CourseKey {

  /** The keys of the scope's course: a combination may have several, and one may have none. */
  Set<String> of(Scope scope);

  /** Paths of what makes the key. */
  List<String> evidence(Scope scope);

  /** In words: "counted by drug". */
  String words();
}
