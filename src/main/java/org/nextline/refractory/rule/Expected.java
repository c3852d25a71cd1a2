package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;

/**
 * What the vocabulary expects of a comparison: a number with a number, in one unit; a listed code.
 */
final class Expected {

  private Expected() {}

  static void numbers(PackNode place, Term left, Term right) {
    number(place, left);
    number(place, right);
    if (left.unit() != null && right.unit() != null && !left.unit().equals(right.unit())) {
      throw place.error(
          "expected a value in "
              + left.unit()
              + " as "
              + left.words().clinical()
              + " is, found "
              + right.unit());
    }
  }

  private static void number(PackNode place, Term term) {
    if (term instanceof Constant constant && !(constant.fixed() instanceof Value.Amount)) {
      throw place.error("expected a number, found '" + constant.fixed() + "'");
    }
    if (term.field() != null && term.field().type() != Field.Type.NUMBER) {
      throw place.error("expected a number, but " + described(term.field()));
    }
  }

  /** Text to look for words in. */
  static void text(PackNode place, Term term) {
    Field field = term.field();
    if (field != null && (field.type() == Field.Type.NUMBER || field.type() == Field.Type.FLAG)) {
      throw place.error("expected a text or a code, but " + described(field));
    }
  }

  static void listed(PackNode place, Term term, List<Value> accepted) {
    Field field = term.field();
    if (field != null) {
      accepted.forEach(value -> listed(place, field, value));
    }
  }

  private static void listed(PackNode place, Field field, Value value) {
    boolean isOfType =
        switch (field.type()) {
          case FLAG -> value instanceof Value.Flag;
          case NUMBER -> value instanceof Value.Amount;
          case CODE, TEXT, LIST -> value instanceof Value.Text;
        };
    if (!isOfType && !(value instanceof Value.Amount && field.type() == Field.Type.CODE)) {
      throw place.error("'" + value + "' does not fit: " + described(field));
    }
    if (value instanceof Value.Text code
        && !field.codes().isEmpty()
        && field.codes().stream().noneMatch(code.text()::equalsIgnoreCase)) {
      throw place.error(
          "'"
              + code.text()
              + "' is not a code of '"
              + field.name()
              + "'"
              + Spelling.help(code.text(), field.codes()));
    }
  }

  private static String described(Field field) {
    return "'" + field.name() + "' is a " + field.type().name().toLowerCase(Locale.ROOT);
  }
}
