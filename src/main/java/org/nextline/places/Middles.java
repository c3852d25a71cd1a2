package org.nextline.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

/**
 * The middle of the postal codes that share a key: the median latitude and longitude, which a
 * single far-off code does not pull away as it would a mean.
 */
final class Middles<K> {

  private final Map<K, List<Position>> positions = new HashMap<>();

  void add(K key, Position position) {
    positions.computeIfAbsent(key, k -> new ArrayList<>(2)).add(position);
  }

  void forEach(Precision precision, BiConsumer<K, Position> action) {
    positions.forEach((key, all) ->
        action.accept(
            key,
            new Position(
                median(all, Position::latitude), median(all, Position::longitude), precision)));
  }

  private static double median(List<Position> positions, ToDoubleFunction<Position> degrees) {
    var sorted = new double[positions.size()];
    Arrays.setAll(sorted, i -> degrees.applyAsDouble(positions.get(i)));
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
