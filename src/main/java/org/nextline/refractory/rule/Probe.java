package org.nextline.refractory.rule;

import java.util.List;

/**
 * What a rule wanted to know of an unknown value: which values tell the answers apart.
 *
 * @param bounds numbers at which the answer changes
 * @param codes codes that are asked for
 */
public record Probe(List<Double> bounds, List<String> codes) {

  static final Probe ANY = new Probe(List.of(), List.of());

  static Probe around(double bound) {
    return new Probe(List.of(bound), List.of());
  }

  static Probe among(List<String> codes) {
    return new Probe(List.of(), codes);
  }
}
