package org.nextline.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

/**
 * The middle of the positions that share a key: the weighted median of latitude and of longitude,
 * which a single far-off position does not pull away as it would a mean.
 */
final class Middles<K> {

  /** A position in degrees. */
  record Middle(double latitude, double longitude) {}

  private record Weighed(double latitude, double longitude, double weight) {}

  private final Map<K, List<Weighed>> positions = new HashMap<>();

  void add(K key, double latitude, double longitude, double weight) {
    positions
        .computeIfAbsent(key, k -> new ArrayList<>(2))
        .add(new Weighed(latitude, longitude, weight));
  }

  Optional<Middle> of(K key) {
    return Optional.ofNullable(positions.get(key)).map(Middles::middle);
  }

  void forEach(BiConsumer<K, Middle> action) {
    positions.forEach((key, all) -> action.accept(key, middle(all)));
  }

  private static Middle middle(List<Weighed> all) {
    return new Middle(median(all, Weighed::latitude), median(all, Weighed::longitude));
  }

  private static double median(List<Weighed> all, ToDoubleFunction<Weighed> degrees) {
    var sorted = all.stream().sorted(Comparator.comparingDouble(degrees)).toList();
    double half = sorted.stream().mapToDouble(Weighed::weight).sum() / 2;
    double sum = 0;
    for (Weighed position : sorted) {
      sum += position.weight;
      if (sum > half) {
        return degrees.applyAsDouble(position);
      }
    }
    return degrees.applyAsDouble(sorted.getLast());
  }
}
