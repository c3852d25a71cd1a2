package org.nextline.config;

import java.util.List;

/**
 * What a part of the program has loaded. Every bean of this type is asked once the service is up,
 * and its lines are shown where the program says what it holds.
 */
public interface LoadReport {

  /** The lines to show, in order; empty when there is nothing to say. */
  List<Line> lines();

  /**
   * One kind of thing and how many of it are loaded.
   *
   * @param what the plural, as a reader knows it: {@code clinical trials}
   * @param count how many, zero or more
   */
  record Line(String what, long count) {}
}
