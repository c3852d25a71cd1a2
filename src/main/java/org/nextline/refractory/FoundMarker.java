package org.nextline.refractory;

import java.util.List;

/**
 * A marker that a profile shows.
 *
 * @param evidence paths in the profile: {@code biomarkers[0]}, {@code facts.carbapenemase}, {@code
 *     notes}
 */
public record FoundMarker(Mechanism mechanism, List<String> evidence) {

  public String name() {
    return mechanism.marker();
  }
}
