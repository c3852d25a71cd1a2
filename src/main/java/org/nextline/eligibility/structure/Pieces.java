package org.nextline.eligibility.structure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, and lines that a registry has flattened into what they held. */
final class Pieces {

  private final String text;
  private final InlineBreaks breaks;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(String text, HeadingWords words) {
    this.text = text;
    this.breaks = new InlineBreaks(text, words);
  }

  static List<Piece> of(String text, HeadingWords words) {
    Pieces pieces = new Pieces(text, words);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      pieces.line(start, end);
      start = end + 1;
    }
    return pieces.pieces;
  }

  private void line(int start, int end) {
    int first = start;
    int indent = 0;
    while (first < end && isSpace(first)) {
      indent += text.charAt(first) == '\t' ? 4 : 1;
      first++;
    }
    if (first == end) {
      return;
    }
    int from = first;
    for (int at : breaks.in(first, end)) {
      add(from, at, from == first ? indent : -1);
      from = at;
    }
    add(from, end, from == first ? indent : -1);
  }

  private void add(int start, int end, int indent) {
    int first = start;
    int last = end;
    while (last > first && isSpace(last - 1)) {
      last--;
    }
    while (first < last && isSpace(first)) {
      first++;
    }
    if (first == last) {
      return;
    }
    StringBuilder style = new StringBuilder();
    int content = first;
    Marker marker = Marker.at(text, content, last);
    while (marker != null && content < last) {
      style.append(marker.style());
      content = marker.end();
      marker = Marker.at(text, content, last);
    }
    pieces.add(new Piece(first, content, last, indent, style.toString()));
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0';
  }
}
