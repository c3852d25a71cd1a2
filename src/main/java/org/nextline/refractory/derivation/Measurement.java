package org.nextline.refractory.derivation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextline.patient.Observation;
import org.nextline.refractory.rule.Value;

/**
 * A measurement that stands for a fact; the latest counts. One in a unit that is not listed says
 * nothing.
 *
 * @param names of the observation, in lower case without punctuation
 * @param unit of the fact; null where it has none
 * @param factors by which a value in a unit is multiplied to be in the fact's, the unit in lower
 *     case without blanks
 */
record Measurement(String fact, List<String> names, String unit, Map<String, Double> factors)
    implements Derivation {

  @Override
  public void apply(Stated stated) {
    List<Observation> observations = stated.profile().observations();
    if (observations == null) {
      return;
    }
    int latest = -1;
    for (int i = 0; i < observations.size(); i++) {
      Observation found = observations.get(i);
      if (isMeant(found) && (latest < 0 || !found.isBefore(observations.get(latest)))) {
        latest = i;
      }
    }
    if (latest >= 0) {
      derive(stated, observations.get(latest), "observations[" + latest + "]");
    }
  }

  private boolean isMeant(Observation observation) {
    return observation.name() != null
        && names.contains(plain(observation.name()))
        && factor(observation) != null
        && Value.of(observation.value()) instanceof Value.Amount;
  }

  /** Null where the unit is not one that can be converted. */
  private Double factor(Observation observation) {
    String given = observation.unit();
    return given == null || given.isBlank()
        ? unit == null ? 1.0 : null
        : factors.get(plainUnit(given));
  }

  private void derive(Stated stated, Observation found, String path) {
    double factor = factor(found);
    Value.Amount measured = (Value.Amount) Value.of(found.value());
    Value value = factor == 1 ? measured : measured.times(factor);
    String given = measured + (found.unit() == null ? "" : " " + found.unit().strip());
    stated.derive("facts." + fact, value, List.of(path), "from the measurement of " + given);
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  static String plainUnit(String unit) {
    return unit.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replace('µ', 'u').replace('μ', 'u');
  }
}
