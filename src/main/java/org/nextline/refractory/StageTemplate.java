package org.nextline.refractory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Truth;
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
    for (Map.Entry<String, Term> entry : values.entrySet()) {
      Value value = entry.getValue().value(scope);
      if (!isExact(value)) {
        return new Stage(null, false);
      }
      String written = value instanceof Value.Text code ? code.text() : value.toString();
      name = name.replace("{" + entry.getKey() + "}", written);
    }
    return new Stage(name, true);
  }

  private static boolean isExact(Value value) {
    return value instanceof Value.Amount amount ? amount.isExact() : value.isKnown();
  }

  /** True where nothing that is not known yet can change the stage. */
  boolean isSettled(Scope scope) {
    return values.values().stream().allMatch(term -> isSettled(term, scope));
  }

  private static boolean isSettled(Term term, Scope scope) {
    return isExact(term.value(scope)) && !term.isProvisional(scope);
  }

  /** Notes the unknown facts that the stage hangs on. */
  void noteOpen(Scope scope) {
    for (Term term : values.values()) {
      if (!isSettled(term, scope)) {
        term.note(scope);
      }
    }
  }

  /** How each value in braces came about. */
  List<Justification> reasons(Scope scope) {
    List<Justification> reasons = new ArrayList<>();
    for (Term term : values.values()) {
      Phrase found = term.found(scope);
      reasons.add(
          new Justification(
              term.words().plain(),
              isExact(term.value(scope)) ? Truth.TRUE : Truth.UNKNOWN,
              found.plain(),
              found.clinical(),
              term.evidence(scope),
              term.sources(),
              term.reasons(scope)));
    }
    return reasons;
  }
}
