package org.nextline.refractory.rule;

/**
 * A value written in the criterion.
 *
 * @param unit null where it has none
 */
record Constant(Value fixed, String unit) implements Term {

  @Override
  public Value value(Scope scope) {
    return fixed;
  }

  @Override
  public String words(Scope scope) {
    return fixed.toString();
  }
}
