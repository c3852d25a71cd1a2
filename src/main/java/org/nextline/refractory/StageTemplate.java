package org.nextline.refractory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.PackScope;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Term;
import org.nextline.refractory.rule.Value;

/**
 * A stage's name, with values in braces: {@code failed_lines={lines}}.
 *
 * @param text null where no named stage applies
 * @param values the terms behind the braces, by name
 */
record StageTemplate(String text, Map<String, Term> values) {

  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

  static final StageTemplate NONE = new StageTemplate(null, Map.of());

  /** A stage as far as it is known. */
  record Stage(String name, boolean isDetermined) {}

  /**
   * @param node null for no named stage
   */
  static StageTemplate read(PackNode node, PackScope scope) {
    if (node == null) {
      return NONE;
    }
    Map<String, Term> values = new LinkedHashMap<>();
    Matcher names = BRACES.matcher(node.text());
    while (names.find()) {
      values.put(names.group(1), scope.value(node, names.group(1)));
    }
    return new StageTemplate(node.text(), values);
  }

  Stage in(Scope scope) {
    String name = text;
    boolean determined = true;
    for (Map.Entry<String, Term> entry : values.entrySet()) {
      Value value = entry.getValue().value(scope);
      boolean known = value instanceof Value.Amount amount ? amount.isExact() : value.isKnown();
      if (known) {
        String written = value instanceof Value.Text code ? code.text() : value.toString();
        name = name.replace("{" + entry.getKey() + "}", written);
      } else {
        entry.getValue().note(scope);
        determined = false;
      }
    }
    return new Stage(determined ? name : null, determined);
  }
}
