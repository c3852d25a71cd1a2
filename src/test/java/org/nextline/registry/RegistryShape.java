package org.nextline.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * How long a registry's fields are, how many things its lists hold and how often its codes occur.
 *
 * @param measuredBy the command that measured it
 * @param quantiles of lengths and counts, at {@link #LEVELS}
 * @param shares of codes, which add up to 1; an absent field has the code {@code -}
 */
record RegistryShape(
    String measuredBy,
    Map<String, List<Integer>> quantiles,
    Map<String, Map<String, Double>> shares) {

  static final List<Double> LEVELS =
      List.of(0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1.0);

  static final String ABSENT = "-";

  static RegistryShape measured() {
    try (InputStream in = RegistryShape.class.getResourceAsStream("/registry/shape.json")) {
      return new ObjectMapper().readValue(in, RegistryShape.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
