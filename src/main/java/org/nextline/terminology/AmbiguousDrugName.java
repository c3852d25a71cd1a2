package org.nextline.terminology;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A name, mostly an abbreviation, that is used for several drugs.
 *
 * @param meanings generic names, each with the conditions in which the name stands for that drug;
 *     none where no condition decides
 */
record AmbiguousDrugName(String name, Map<String, List<String>> meanings) {
  AmbiguousDrugName {
    Objects.requireNonNull(name, "expected name");
    if (meanings == null || meanings.size() < 2) {
      throw new IllegalArgumentException("expected two meanings or more");
    }
  }
}
