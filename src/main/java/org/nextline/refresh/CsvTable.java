package org.nextline.refresh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;

/** A table as {@code org.nextline.places} reads it: plain fields, lines in the order of bytes. */
final class CsvTable {

  private final String header;
  private final TreeSet<String> lines =
      new TreeSet<>((one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other)));

  CsvTable(String header) {
    this.header = header;
  }

  /**
   * @throws IllegalArgumentException if a field holds what separates fields or lines
   */
  void add(String... fields) {
    for (String field : fields) {
      if (field.matches(".*[\",\r\n].*")) {
        throw new IllegalArgumentException("not a plain field: " + field);
      }
    }
    lines.add(String.join(",", fields));
  }

  String text() {
    return header + "\n" + String.join("\n", lines) + "\n";
  }

  static String degrees(double value, int decimals) {
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
