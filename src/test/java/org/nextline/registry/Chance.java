package org.nextline.registry;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws lengths, counts and codes as often as a shape says. */
final class Chance {

  private final RegistryShape shape;
  private final SplittableRandom random;

  Chance(RegistryShape shape, long seed) {
    this.shape = shape;
    this.random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double share() {
    return random.nextDouble();
  }

  /** A length or a count; between two measured quantiles it is drawn evenly. */
  int number(String field) {
    List<Integer> quantiles = shape.quantiles().get(field);
    double level = random.nextDouble();
    int i = 1;
    while (RegistryShape.LEVELS.get(i) < level) {
      i++;
    }
    double low = RegistryShape.LEVELS.get(i - 1);
    double high = RegistryShape.LEVELS.get(i);
    int from = quantiles.get(i - 1);
    return (int) Math.round(from + (quantiles.get(i) - from) * (level - low) / (high - low));
  }

  /** A code; null where the field is absent this time. */
  String code(String field) {
    Map<String, Double> shares = shape.shares().get(field);
    double rest = random.nextDouble();
    String last = null;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      last = share.getKey();
      rest -= share.getValue();
      if (rest < 0) {
        break;
      }
    }
    return RegistryShape.ABSENT.equals(last) ? null : last;
  }
}
