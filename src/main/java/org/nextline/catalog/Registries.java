package org.nextline.catalog;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The registries of trials in the order in which they are believed, and the shapes of their ids.
 */
final class Registries {

  /** Comes after every known registry. */
  static final int UNKNOWN = Integer.MAX_VALUE;

  static final Registries KNOWN = read();

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private record Entry(List<String> names, Map<String, String> ids) {}

  private record Shape(int rank, Pattern pattern, String written) {}

  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  private Registries(Entry[] entries) {
    for (int i = 0; i < entries.length; i++) {
      int rank = i;
      entries[i].names.forEach(name -> ranks.put(key(name), rank));
      entries[i].ids.forEach((pattern, written) ->
          shapes.add(new Shape(rank, Pattern.compile("^(?:" + pattern + ")$"), written)));
    }
  }

  /** 0 for the registry that is believed first. */
  int rank(String registry) {
    return ranks.getOrDefault(key(registry), UNKNOWN);
  }

  /** Reads an id; empty where it has no registry's shape, as a sponsor's own number. */
  Optional<RegistryId> recognise(String id) {
    String compact = SPACE.matcher(id).replaceAll("").toUpperCase(Locale.ROOT);
    for (Shape shape : shapes) {
      Matcher matcher = shape.pattern.matcher(compact);
      if (matcher.matches()) {
        return Optional.of(new RegistryId(shape.rank, matcher.replaceFirst(shape.written)));
      }
    }
    return Optional.empty();
  }

  /** The id by which a source keeps a record, whatever its shape. */
  RegistryId own(String id) {
    return recognise(id).orElseGet(() -> new RegistryId(UNKNOWN, id));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Registries read() {
    try (InputStream in = Registries.class.getResourceAsStream("registries.yaml")) {
      return new Registries(new JsonMapper(new YAMLFactory()).readValue(in, Entry[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
