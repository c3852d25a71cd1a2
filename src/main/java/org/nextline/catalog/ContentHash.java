package org.nextline.catalog;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The hash of what a trial says, whenever and wherever it was said: the snapshot date is left out,
 * and so is which sources list it. Goes through the components of the records, so that a new field
 * counts by itself.
 */
final class ContentHash {

  private static final Map<Class<?>, Set<String>> NOT_CONTENT =
      Map.of(
          TrialRecord.class, Set.of("sources", "formerIds", "goneSince"),
          SourceRef.class, Set.of("asOf"));

  private static final int BUFFER = 1 << 13;

  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  private final DataOutputStream out;

  private ContentHash(DataOutputStream out) {
    this.out = out;
  }

  static String of(TrialRecord trial) {
    var sha256 = new Sha256();
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), sha256.digest()),
                BUFFER))) {
      new ContentHash(out).add(trial);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sha256.hex();
  }

  private void add(Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte('-');
      case Record record -> {
        RecordComponent[] components = components(record.getClass());
        out.writeByte('(');
        for (RecordComponent component : components) {
          add(valueOf(component, record));
        }
      }
      case List<?> list -> {
        out.writeByte('[');
        out.writeInt(list.size());
        for (Object element : list) {
          add(element);
        }
      }
      case Double number -> {
        out.writeByte('.');
        out.writeDouble(number);
      }
      case Enum<?> code -> add(code.name());
      case String text -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte('"');
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      default -> add(value.toString());
    }
  }

  private static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.computeIfAbsent(
        type,
        key -> {
          RecordComponent[] components =
              Stream.of(key.getRecordComponents())
                  .filter(part -> !NOT_CONTENT.getOrDefault(key, Set.of()).contains(part.getName()))
                  .toArray(RecordComponent[]::new);
          Stream.of(components).forEach(part -> part.getAccessor().setAccessible(true));
          return components;
        });
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a trial record is plain data", e);
    }
  }
}
