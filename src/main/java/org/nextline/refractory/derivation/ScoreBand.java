package org.nextline.refractory.derivation;

import java.util.List;
import java.util.Map;
import org.nextline.refractory.rule.Value;

/**
 * A fact from the band into which a scale's score falls.
 *
 * @param score name of the fact that holds the score
 * @param scale in words
 * @param bands from the lowest
 * @param meaning the fact's value for a band
 */
record ScoreBand(
    String fact, String score, String scale, List<Band> bands, Map<String, Value> meaning)
    implements Derivation {

  /** A band begins at a score and ends where the next one begins. */
  record Band(String name, double from) {}

  @Override
  public void apply(Stated stated) {
    if (stated.fact(score) instanceof Value.Amount amount && amount.isExact()) {
      Band reached = null;
      for (Band band : bands) {
        reached = amount.low() >= band.from() ? band : reached;
      }
      Value value = reached == null ? null : meaning.get(reached.name());
      if (value != null) {
        stated.derive(
            "facts." + fact,
            value,
            stated.originOf(score),
            "from a score of " + amount + " on the " + scale);
      }
    }
  }
}
