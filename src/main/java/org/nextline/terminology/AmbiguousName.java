package org.nextline.terminology;

import java.util.List;
import java.util.Objects;

/** A name that is used for several conditions. */
record AmbiguousName(String name, List<String> conditions) {
  AmbiguousName {
    Objects.requireNonNull(name, "expected name");
    if (conditions == null || conditions.size() < 2) {
      throw new IllegalArgumentException("expected two conditions or more");
    }
    conditions = List.copyOf(conditions);
  }
}
