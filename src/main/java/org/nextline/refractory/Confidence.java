package org.nextline.refractory;

import java.util.List;
import org.nextline.refractory.rule.PackNode;

/** How well a criterion as we wrote it is backed. */
public enum Confidence {
  H("Taken from the primary source."),
  M("Taken from a named source that was not read again for every detail."),
  C("A common way of judging: there is no single agreed definition.");

  private final String meaning;

  Confidence(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }

  static Confidence read(PackNode node) {
    return node.oneOf(List.of(values()));
  }
}
