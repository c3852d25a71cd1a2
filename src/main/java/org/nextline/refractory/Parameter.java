package org.nextline.refractory;

import java.util.List;
import java.util.Map;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Value;
import org.nextline.refractory.rule.Wording;

/**
 * A named value of a criterion.
 *
 * @param value the standard value
 * @param strict for strict reading; the standard value where the criterion names no other
 * @param lenient for lenient reading; the standard value where the criterion names no other
 * @param unit null where it has none
 * @param source where it comes from, with the year
 * @param convention true where the source leaves it open and we chose
 * @param says of a flag, the sentences of {@code yes} and {@code no}; empty for others
 */
public record Parameter(
    String name,
    Value value,
    Value strict,
    Value lenient,
    String unit,
    String source,
    boolean convention,
    Map<String, String> says) {

  static final List<String> ENTRIES =
      List.of("value", "strict", "lenient", "unit", "source", "convention", "says");

  static Parameter read(String name, PackNode node) {
    node.allowing(ENTRIES);
    Value value = node.require("value").value();
    PackNode strict = node.find("strict");
    PackNode lenient = node.find("lenient");
    for (PackNode reading :
        strict == null && lenient == null
            ? List.<PackNode>of()
            : List.of(node.require("strict"), node.require("lenient"))) {
      refuseOtherType(value, reading);
    }
    PackNode convention = node.find("convention");
    return new Parameter(
        name,
        value,
        strict == null ? value : strict.value(),
        lenient == null ? value : lenient.value(),
        node.text("unit"),
        node.require("source").text(),
        convention != null && convention.flag(),
        node.find("says") == null ? Map.of() : node.require("says").textByName());
  }

  private static void refuseOtherType(Value standard, PackNode reading) {
    if (reading.value().getClass() != standard.getClass()) {
      throw reading.error(
          "expected a value like the standard one, '"
              + standard
              + "', found '"
              + reading.value()
              + "'");
    }
  }

  /** The name in words. */
  String words() {
    return Wording.ofName(name);
  }

  Value at(Stringency stringency) {
    return switch (stringency) {
      case STRICT -> strict;
      case STANDARD -> value;
      case LENIENT -> lenient;
    };
  }
}
