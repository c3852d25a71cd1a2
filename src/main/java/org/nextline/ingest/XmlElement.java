package org.nextline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An element of an XML document with all that lies in it; attributes are left out.
 *
 * @param text its own text, without that of its children; never null
 */
record XmlElement(String name, String text, List<XmlElement> children) {

  private static final XmlElement NONE = new XmlElement("", "", List.of());

  /** The first child of that name; an empty element where there is none. */
  XmlElement child(String childName) {
    return all(childName).findFirst().orElse(NONE);
  }

  /** All children of that name, in order. */
  Stream<XmlElement> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /** What it says, for the hash of a record that is rejected. */
  byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The text on one line; null where there is none. */
  String value() {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  /** The text of a child on one line; null where there is none. */
  String value(String childName) {
    return child(childName).value();
  }

  /** The texts of all children of that name, each once. */
  List<String> values(String childName) {
    return all(childName).map(XmlElement::value).filter(Objects::nonNull).distinct().toList();
  }
}
