package org.nextline.refractory;

import org.nextline.refractory.rule.Value;

/**
 * A named value of a criterion, as it is shown.
 *
 * @param words its name in words
 * @param value a number, a text or a flag: the standard reading
 * @param strict the strict reading; the standard one where the criterion names no other
 * @param lenient the lenient reading; the standard one where the criterion names no other
 * @param unit null where it has none
 * @param source where it comes from, with the year
 * @param convention true where the source leaves it open and we chose
 */
public record ParameterText(
    String name,
    String words,
    Object value,
    Object strict,
    Object lenient,
    String unit,
    String source,
    boolean convention) {

  static ParameterText of(Parameter p) {
    return new ParameterText(
        p.name(),
        p.words(),
        plain(p.value()),
        plain(p.strict()),
        plain(p.lenient()),
        p.unit(),
        p.source(),
        p.convention());
  }

  private static Object plain(Value value) {
    return switch (value) {
      case Value.Flag flag -> flag.isSet();
      case Value.Text text -> text.text();
      case Value.Amount amount when amount.low() == Math.rint(amount.low()) -> (long) amount.low();
      case Value.Amount amount -> amount.low();
      case Value.Unknown _ -> null;
    };
  }
}
