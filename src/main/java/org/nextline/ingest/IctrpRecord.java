package org.nextline.ingest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A trial of the WHO platform by field. XML ({@code Public_title}), the search page's CSV ({@code
 * Public title}) and the full export ({@code public_title}) spell the same names in three ways.
 */
record IctrpRecord(Map<String, String> fields) {

  static IctrpRecord of(XmlElement trial) {
    var fields = new HashMap<String, String>();
    trial
        .children()
        .forEach(field -> fields.merge(key(field.name()), field.text(), (a, b) -> a + ";" + b));
    return new IctrpRecord(fields);
  }

  static IctrpRecord of(NamedCsvRecord row) {
    var fields = new HashMap<String, String>();
    row.getFieldsAsMap().forEach((name, value) -> fields.put(key(name), value));
    return new IctrpRecord(fields);
  }

  String id() {
    return text("trialid");
  }

  /**
   * The first of the fields that says anything, without markup, lines kept; null where none does.
   */
  String text(String... names) {
    return Stream.of(names)
        .map(fields::get)
        .filter(Objects::nonNull)
        .map(IctrpRecord::plain)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The same on one line. */
  String line(String... names) {
    String text = text(names);
    return text == null ? null : text.replaceAll("\\s+", " ");
  }

  /** The values of a field that lists several, each once. */
  List<String> list(String... names) {
    String text = text(names);
    return text == null
        ? List.of()
        : Arrays.stream(text.split("[;\\n]"))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
  }

  byte[] bytes() {
    return fields.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static String plain(String text) {
    String lines = text.replace("\0", "").replaceAll("(?i)<\\s*(br|/p|/li)\\s*/?>", "\n");
    String words = lines.replaceAll("</?[A-Za-z][^<>]{0,200}>", "");
    String stripped = words.replace("&nbsp;", " ").strip();
    return stripped.equalsIgnoreCase("NULL") ? "" : stripped;
  }
}
