package org.nextline.catalog;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Rows on their way into a table by PostgreSQL's {@code COPY ... (format binary)}, the fastest way
 * in. A row is begun with {@link #row}, then its values follow in the order of the columns. Any
 * value may be null.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, "Binary Format"</a>
 */
final class CopiedRows {

  private static final byte[] SIGNATURE =
      "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int END = -1;
  private static final int NULL = -1;
  private static final int TEXT_TYPE = 25;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

  private final DataOutputStream out;

  CopiedRows(DataOutputStream out) throws IOException {
    this.out = out;
    out.write(SIGNATURE);
    out.writeInt(0);
    out.writeInt(0);
  }

  CopiedRows row(int columns) {
    return write(() -> out.writeShort(columns));
  }

  void end() {
    write(() -> out.writeShort(END));
  }

  CopiedRows text(String value) {
    return value == null ? nothing() : write(() -> bytes(value));
  }

  CopiedRows code(Enum<?> value) {
    return text(value == null ? null : value.name());
  }

  CopiedRows texts(List<String> values) {
    byte[][] encoded =
        values.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    return write(() -> {
      int dimensions = encoded.length == 0 ? 0 : 1;
      int length = 3 * Integer.BYTES + dimensions * 2 * Integer.BYTES;
      for (byte[] element : encoded) {
        length += Integer.BYTES + element.length;
      }
      out.writeInt(length);
      out.writeInt(dimensions);
      out.writeInt(0);
      out.writeInt(TEXT_TYPE);
      if (dimensions == 1) {
        out.writeInt(encoded.length);
        out.writeInt(1);
      }
      for (byte[] element : encoded) {
        out.writeInt(element.length);
        out.write(element);
      }
    });
  }

  CopiedRows day(LocalDate value) {
    return value == null
        ? nothing()
        : write(() -> {
          out.writeInt(Integer.BYTES);
          out.writeInt((int) ChronoUnit.DAYS.between(FIRST_DAY, value));
        });
  }

  CopiedRows moment(Instant value) {
    return value == null ? nothing() : number(ChronoUnit.MICROS.between(FIRST_MOMENT, value));
  }

  CopiedRows number(long value) {
    return write(() -> {
      out.writeInt(Long.BYTES);
      out.writeLong(value);
    });
  }

  CopiedRows number(int value) {
    return write(() -> {
      out.writeInt(Integer.BYTES);
      out.writeInt(value);
    });
  }

  CopiedRows number(Double value) {
    return value == null
        ? nothing()
        : write(() -> {
          out.writeInt(Double.BYTES);
          out.writeDouble(value);
        });
  }

  CopiedRows flag(Boolean value) {
    return value == null
        ? nothing()
        : write(() -> {
          out.writeInt(1);
          out.writeBoolean(value);
        });
  }

  private CopiedRows nothing() {
    return write(() -> out.writeInt(NULL));
  }

  private void bytes(String value) throws IOException {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private CopiedRows write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
