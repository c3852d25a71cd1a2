package org.nextline.refractory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which facts of a profile say the same as a biomarker.
 *
 * @param headings what a biomarker may hold as its gene that is no gene: "carbapenemase"
 */
record FactMarkers(List<FactMarker> facts, List<String> headings) {

  private static final String VALUE = "{value}";

  /**
   * A fact that says the same as a biomarker.
   *
   * @param is the value that counts; null: any
   * @param above the number that a value must exceed; null: none
   * @param atLeast the number that a value must reach; null: none
   * @param marker the biomarker's name; {@code {value}} stands for the fact's value
   */
  record FactMarker(String fact, String is, Double above, Double atLeast, String marker) {
    FactMarker {
      Objects.requireNonNull(fact, "expected fact");
      Objects.requireNonNull(marker, "expected marker");
    }

    /** The biomarker that the facts name; empty where they do not. */
    Optional<String> in(Map<String, Object> facts) {
      return Optional.ofNullable(facts.get(fact))
          .filter(this::counts)
          .map(value -> marker.replace(VALUE, value.toString()));
    }

    private boolean counts(Object value) {
      return (is == null || is.equals(value.toString()))
          && (above == null || value instanceof Number number && number.doubleValue() > above)
          && (atLeast == null || value instanceof Number least && least.doubleValue() >= atLeast);
    }
  }
}
