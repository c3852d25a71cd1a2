package org.nextline.eligibility.structure;

import java.util.ArrayList;
import java.util.List;

/** An item whose end and children are not all known yet. */
final class Draft {

  final Piece piece;
  final List<Draft> children = new ArrayList<>();
  int end;

  /** True where its children were found by their words only. */
  boolean guessed;

  private final String text;
  private final Section section;
  private final List<String> headings;
  private final String scope;

  Draft(String text, Piece piece, Headings headings) {
    this.text = text;
    this.piece = piece;
    this.end = piece.end();
    this.section = headings.section();
    this.headings = headings.above(piece);
    this.scope = headings.scope();
  }

  /** True where it introduces a list. */
  boolean isLead() {
    return text.charAt(end - 1) == ':';
  }

  Item item() {
    return new Item(
        piece.content(),
        end,
        section,
        headings,
        scope,
        children.stream().map(Draft::item).toList(),
        !guessed && (!isLead() || !children.isEmpty()));
  }
}
