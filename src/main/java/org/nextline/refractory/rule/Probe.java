package org.nextline.refractory.rule;

import java.util.List;

/**
 * What a rule wanted to know of an unknown value: which values tell the answers apart.
 *
 * @param bounds numbers at which the answer changes
 * @param codes codes that are asked for
 * @param words what a name may say among other words
 */
public record Probe(List<Double> bounds, List<String> codes, List<String> words) {

  static final Probe ANY = new Probe(List.of(), List.of(), List.of());

  static Probe around(double bound) {
    return around(List.of(bound));
  }

  static Probe around(List<Double> bounds) {
    return new Probe(bounds, List.of(), List.of());
  }

  static Probe among(List<String> codes) {
    return new Probe(List.of(), codes, List.of());
  }

  static Probe saying(List<String> words) {
    return new Probe(List.of(), List.of(), words);
  }
}
