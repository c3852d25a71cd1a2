package org.nextline.eligibility.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.structure.Block.Kind;

/** From pieces to a tree of items under their headings. */
final class Outline {

  private static final int HEADING_WORDS = 7;
  private static final int SECTION_WORDS = 24;
  private static final int SCOPE_WORDS = 9;
  private static final int BARE_SECTION_WORDS = 6;
  private static final int SHORT_HEADING = 4;

  private final String text;
  private final HeadingWords words;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Draft> roots = new ArrayList<>();
  private final Deque<Draft> open = new ArrayDeque<>();
  private final Headings headings = new Headings();
  private Draft last;
  private int done;

  Outline(String text, HeadingWords words) {
    this.text = text;
    this.words = words;
    Draft latest = null;
    List<Piece> pieces = Pieces.of(text, words);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      markup(piece.content());
      if (piece.content() == piece.end()) {
        continue;
      }
      if (latest != null && continues(latest, piece)) {
        latest.end = piece.end();
        extendLastBlock(piece.end());
        continue;
      }
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      latest = heading(piece, next) ? null : item(piece);
    }
    markup(text.length());
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<Item> items() {
    return roots.stream().map(Draft::item).toList();
  }

  private void markup(int to) {
    if (to > done) {
      blocks.add(new Block(Kind.MARKUP, done, to));
      done = to;
    }
  }

  private void block(Kind kind, Piece piece) {
    blocks.add(new Block(kind, piece.content(), piece.end()));
    done = piece.end();
  }

  /** The space between two lines of one item belongs to the item. */
  private void extendLastBlock(int end) {
    Block markup = blocks.removeLast();
    Block item = blocks.removeLast();
    blocks.add(new Block(item.kind(), item.start(), end));
    assert markup.start() == item.end();
    done = end;
  }

  /** A line behind one that has not ended: in small letters, or behind "or", "of", "with". */
  private boolean continues(Draft last, Piece piece) {
    boolean open =
        Dangling.endsIn(text, last.piece.content(), last.end)
            && text.charAt(last.end - 1) != ':'
            && text.charAt(piece.end() - 1) != ':';
    if (open
        && !piece.isMarked()
        && blocks.getLast().kind() == Kind.MARKUP
        && text.indexOf('\n', last.end) == text.lastIndexOf('\n', piece.content())) {
      return true;
    }
    char before = text.charAt(last.end - 1);
    boolean small =
        !last.piece.isMarked() && Character.isLowerCase(text.charAt(last.piece.content()));
    return !small
        && !piece.isMarked()
        && piece.indent() >= 0
        && blocks.getLast().kind() == Kind.MARKUP
        && Character.isLowerCase(text.charAt(piece.content()))
        && before != '.'
        && before != ':'
        && before != ';'
        && text.indexOf('\n', last.end) == text.lastIndexOf('\n', piece.content());
  }

  private boolean heading(Piece piece, Piece next) {
    String line = text.substring(piece.content(), piece.end());
    boolean colon = line.endsWith(":") || line.endsWith("--") || line.endsWith(": -");
    int count = countWords(line);
    boolean bare = !colon && (isBareSection(line, count) || isSentence(piece, line, count));
    Section section = bare || colon && count <= SECTION_WORDS ? words.section(line) : null;
    if (section != null
        && (bare || colon && (section != Section.INCLUSION || count <= SECTION_WORDS))) {
      if (!bare && (isItemLike(piece, section, next) || isException(line, section, count))) {
        return false;
      }
      headings.section(section, line, isScope(line, count));
    } else if (words.isBare(line) || colon && count <= HEADING_WORDS && !isLead(line)) {
      headings.subject(line, piece, isScope(line, count));
    } else {
      return false;
    }
    block(Kind.HEADING, piece);
    last = null;
    open.clear();
    return true;
  }

  /** Among exclusions, "patients with ... are eligible if:" begins exceptions. */
  private boolean isException(String line, Section section, int count) {
    String lower = line.toLowerCase(Locale.ROOT);
    return section == Section.INCLUSION
        && headings.section() == Section.EXCLUSION
        && count > SHORT_HEADING
        && (!lower.contains("inclusion") || lower.contains("for inclusion"))
        && (!lower.contains("criteri") || lower.contains("are eligible "));
  }

  private boolean isScope(String line, int count) {
    return count <= SCOPE_WORDS && words.isScope(line);
  }

  /** Within a list, "must have one of the following:" introduces a sub-list, no section. */
  private boolean isItemLike(Piece piece, Section section, Piece next) {
    String line = text.substring(piece.content(), piece.end());
    return piece.isMarked()
            && (section == headings.section() || next != null && isDeeper(piece, next))
            && isLead(line)
        || section == Section.INCLUSION
            && section == headings.section()
            && next != null
            && next.isMarked()
            && OpenList.isChoice(line);
  }

  /** True where a list stands below a line of a list. */
  private static boolean isDeeper(Piece piece, Piece next) {
    return next.isMarked()
        && (piece.indent() >= 0 && next.indent() > piece.indent()
            || next.indent() == piece.indent()
                && !isBullet(piece.marker())
                && !next.marker().equals(piece.marker()));
  }

  private static boolean isBareSection(String line, int count) {
    String lower = line.toLowerCase(Locale.ROOT);
    return count <= BARE_SECTION_WORDS
        && (lower.contains("clusion criteri")
            || count <= 2 && (lower.startsWith("inclusion") || lower.startsWith("exclusion")))
        && !lower.contains(" not ")
        && !lower.contains("meet")
        && !lower.contains("other");
  }

  /** "Whoever meets any of the following criteria is not eligible." before a list. */
  private boolean isSentence(Piece piece, String line, int count) {
    String lower = line.toLowerCase(Locale.ROOT);
    return !piece.isMarked()
        && count <= SECTION_WORDS
        && lower.contains("following criteria")
        && (lower.contains("not eligible") || lower.contains("excluded"));
  }

  /** Words that introduce the items of a list rather than head them. */
  private static boolean isLead(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("following")
        || lower.contains("one of")
        || lower.contains("defined")
        || lower.contains("includ")
        || lower.contains("except")
        || lower.contains("unless")
        || lower.contains("either")
        || lower.contains("any of")
        || lower.contains("all of")
        || lower.startsWith("no ")
        || lower.startsWith("history");
  }

  private static int countWords(String line) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean letter = !Character.isWhitespace(line.charAt(i));
      if (letter && !inside) {
        count++;
      }
      inside = letter;
    }
    return count;
  }

  private Draft item(Piece piece) {
    block(Kind.ITEM, piece);
    while (!open.isEmpty() && !isBelow(open.peek(), piece)) {
      open.pop();
    }
    Draft draft = new Draft(text, piece, headings);
    if (last != null && takes(last, piece)) {
      last.guessed = true;
      last.children.add(draft);
      return draft;
    }
    last = draft;
    (open.isEmpty() ? roots : open.peek().children).add(draft);
    open.push(draft);
    return draft;
  }

  private boolean takes(Draft lead, Piece piece) {
    return headings.section() == Section.INCLUSION
        && OpenList.takes(
            lead,
            text.substring(lead.piece.content(), lead.end),
            piece,
            text.substring(piece.content(), piece.end()),
            words);
  }

  /** Deeper by indentation; else by another style of marker under a line that ends in a colon. */
  private boolean isBelow(Draft parent, Piece piece) {
    if (piece.indent() < 0 || parent.piece.indent() < 0) {
      return parent.isLead() && !piece.marker().equals(parent.piece.marker()) && piece.isMarked();
    }
    int deeper = piece.indent() - parent.piece.indent();
    if (deeper != 0) {
      return deeper > 0 && piece.isMarked();
    }
    return piece.isMarked()
        && !piece.marker().equals(parent.piece.marker())
        && !isOpenStyle(piece.marker(), parent)
        && (parent.isLead() || parent.piece.isMarked() && !isBullet(parent.piece.marker()));
  }

  /** True where the marker continues a list that the parent is part of. */
  private boolean isOpenStyle(String marker, Draft parent) {
    for (Draft draft : open) {
      if (draft != parent && draft.piece.marker().equals(marker)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBullet(String marker) {
    return !Character.isLetterOrDigit(marker.charAt(0));
  }
}
