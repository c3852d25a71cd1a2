package org.nextline.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A CSV file (UTF-8, one header line, no quotes) whose lines are sorted by their bytes. It is kept
 * as it is read and searched by halving, so that a hundred thousand lines cost neither time at the
 * start nor objects.
 */
final class SortedTable {

  private final Path file;
  private final byte[] bytes;
  private final int firstRow;

  /**
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if the header is another or a line is out of order
   */
  SortedTable(Path file, String header) {
    this.file = file;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    firstRow = lineAfter(0);
    if (!text(0).equals(header)) {
      throw new IllegalArgumentException(file + ", line 1: the header must be " + header);
    }
    checkOrder();
  }

  /** The rows whose first fields are these, in the order of the file. */
  List<Row> rows(String... firstFields) {
    byte[] wanted = (String.join(",", firstFields) + ",").getBytes(StandardCharsets.UTF_8);
    var found = new ArrayList<Row>(1);
    int line = firstNotBefore(wanted);
    while (line < bytes.length && compare(line, wanted) == 0) {
      found.add(new Row(line, text(line).split(",", -1)));
      line = lineAfter(line);
    }
    return found;
  }

  private int firstNotBefore(byte[] wanted) {
    int low = firstRow;
    int high = bytes.length;
    while (low < high) {
      int line = startOfLine((low + high) / 2, low);
      if (compare(line, wanted) < 0) {
        low = lineAfter(line);
      } else {
        high = line;
      }
    }
    return low;
  }

  /** The beginning of the line against what is wanted. */
  private int compare(int line, byte[] wanted) {
    int end = Math.min(line + wanted.length, bytes.length);
    return Arrays.compareUnsigned(bytes, line, end, wanted, 0, wanted.length);
  }

  private int startOfLine(int within, int atLeast) {
    int start = within;
    while (start > atLeast && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineAfter(int line) {
    int end = line;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, bytes.length);
  }

  private String text(int line) {
    return new String(bytes, line, lineAfter(line) - line, StandardCharsets.UTF_8).strip();
  }

  private void checkOrder() {
    int last = firstRow;
    for (int line = lineAfter(last); line < bytes.length; line = lineAfter(last)) {
      if (Arrays.compareUnsigned(bytes, last, line, bytes, line, lineAfter(line)) > 0) {
        throw new IllegalArgumentException(
            file + ", line " + lineNumber(line) + ": out of order; sort the lines by their bytes");
      }
      last = line;
    }
  }

  private int lineNumber(int line) {
    int number = 1;
    for (int i = 0; i < line; i++) {
      number += bytes[i] == '\n' ? 1 : 0;
    }
    return number;
  }

  /** A row; fields are counted from 0. */
  final class Row {

    private final int line;
    private final String[] fields;

    private Row(int line, String[] fields) {
      this.line = line;
      this.fields = fields;
    }

    String text(int field) {
      return fields[field];
    }

    /**
     * @param latitude its field; that of the longitude comes next
     * @throws IllegalArgumentException naming file and line where they are no degrees
     */
    Position position(int latitude, Precision precision) {
      return new Position(degrees(latitude, 90), degrees(latitude + 1, 180), precision);
    }

    private double degrees(int field, double limit) {
      double value = Double.parseDouble(fields[field]);
      if (!(Math.abs(value) <= limit)) {
        throw new IllegalArgumentException(
            "%s, line %d: %s is not within -%s to %s"
                .formatted(file, lineNumber(line), value, limit, limit));
      }
      return value;
    }
  }
}
