package org.nextline.refractory;

import java.util.List;
import org.nextline.refractory.MarkerCues.Mark;
import org.nextline.refractory.MarkerCues.Role;

/**
 * One place in a sentence that names a marker, and what is said of it there. Kept on the cautious
 * side: what may be denied or doubted does not count as found. An item is what stands between
 * commas; a list of names ("no KPC, NDM or VIM") shares what is said of its first or last.
 *
 * @param before what goes before in the sentence, nearest first
 * @param after what follows in the sentence, nearest first
 */
record MarkerMention(List<Mark> before, List<Mark> after) {

  private static final int QUALIFIERS = 2;

  /** What is said. */
  enum Said {
    DENIED,
    DOUBTED,
    NAMED,
    ASSERTED
  }

  /** One side of the mention, read outwards. */
  private record Side(boolean denied, boolean doubted, boolean asked, boolean asserted) {
    static final Side SILENT = new Side(false, false, false, false);

    Side(Role role) {
      this(
          role == Role.DENIES_NEXT || role == Role.DENIES_PREVIOUS,
          role == Role.DOUBTS,
          role == Role.ASKS,
          role == Role.ASSERTS);
    }

    boolean speaks() {
      return denied || doubted || asked || asserted;
    }
  }

  Said said() {
    Side left = left(item(before, 0));
    Side right = right(item(after, 0));
    if (!left.speaks() && !right.speaks()) {
      left = leftList();
      right = rightList();
    }
    if (left.denied || right.denied) {
      return Said.DENIED;
    }
    if (left.doubted || right.doubted) {
      return Said.DOUBTED;
    }
    if (left.asserted || right.asserted) {
      return Said.ASSERTED;
    }
    return left.asked || right.asked ? Said.DOUBTED : Said.NAMED;
  }

  /** True where it is neither denied nor doubted. */
  boolean isFound() {
    Said said = said();
    return said == Said.NAMED || said == Said.ASSERTED;
  }

  /** True where what follows the name of a gene is something else than a mutation of it. */
  boolean isOtherChange() {
    return !after.isEmpty() && after.getFirst().is(Role.OTHER_CHANGE);
  }

  /** True where the words beside the name of a gene say that it is mutated. */
  boolean isOfChange() {
    return !isOtherChange() && (said() == Said.ASSERTED || said() == Said.NAMED && namesChange());
  }

  private boolean namesChange() {
    boolean variant =
        !after.isEmpty() && after.getFirst().words().chars().anyMatch(Character::isDigit);
    return variant
        || item(before, 0).stream().anyMatch(mark -> mark.is(Role.CHANGE))
        || item(after, 0).stream().anyMatch(mark -> mark.is(Role.CHANGE));
  }

  /** The marks from there to the next comma or the end of what can have a bearing. */
  private static List<Mark> item(List<Mark> marks, int from) {
    int to = from;
    while (to < marks.size() && !marks.get(to).isComma() && !marks.get(to).is(Role.ENDS)) {
      to++;
    }
    return marks.subList(from, to);
  }

  private static Side left(List<Mark> item) {
    for (int i = 0; i < item.size(); i++) {
      Mark mark = item.get(i);
      boolean heading = i > 0 && item.get(i - 1).isColon();
      if (mark.is(Role.DENIES_NEXT) || mark.is(Role.DENIES_PREVIOUS) && heading) {
        return new Side(Role.DENIES_NEXT);
      }
      if (mark.is(Role.DENIES_PREVIOUS)) {
        return Side.SILENT;
      }
      if (mark.is(Role.ASSERTS)) {
        return asserted(item.subList(i + 1, Math.min(i + 1 + QUALIFIERS, item.size())));
      }
      if (mark.is(Role.DOUBTS) || mark.is(Role.ASKS)) {
        return new Side(mark.is(Role.DOUBTS) ? Role.DOUBTS : Role.ASKS);
      }
    }
    return Side.SILENT;
  }

  /**
   * What "acquired" or "has" says after the words that go before it: "no acquired", "mother has".
   */
  private static Side asserted(List<Mark> before) {
    if (before.stream().limit(1).anyMatch(mark -> mark.is(Role.DENIES_NEXT))) {
      return new Side(Role.DENIES_NEXT);
    }
    boolean doubted = before.stream().anyMatch(mark -> mark.is(Role.DOUBTS));
    return new Side(doubted ? Role.DOUBTS : Role.ASSERTS);
  }

  private static Side right(List<Mark> item) {
    boolean asked = false;
    for (int i = 0; i < item.size(); i++) {
      Mark mark = item.get(i);
      boolean answer = i == item.size() - 1 && (i == 0 || item.get(i - 1).isColon());
      if (mark.is(Role.DENIES_PREVIOUS) || mark.is(Role.DENIES_NEXT) && answer) {
        return new Side(Role.DENIES_PREVIOUS);
      }
      if (mark.is(Role.DOUBTS) || mark.is(Role.ASSERTS)) {
        return new Side(mark.is(Role.DOUBTS) ? Role.DOUBTS : Role.ASSERTS);
      }
      if (mark.is(Role.DENIES_NEXT)) {
        break;
      }
      asked |= mark.is(Role.ASKS);
    }
    return asked ? new Side(Role.ASKS) : Side.SILENT;
  }

  /** What is said before the list that the mention is in. */
  private Side leftList() {
    int comma = item(before, 0).size();
    while (comma < before.size() && before.get(comma).isComma()) {
      List<Mark> item = item(before, comma + 1);
      Side side = isListed(item) ? left(item) : Side.SILENT;
      if (side.speaks() || !isListed(item)) {
        return side.asserted ? Side.SILENT : side;
      }
      comma += 1 + item.size();
    }
    return Side.SILENT;
  }

  /** What is said after the list that the mention is in. */
  private Side rightList() {
    int comma = 0;
    while (comma < after.size() && after.get(comma).isComma()) {
      List<Mark> item = item(after, comma + 1);
      Side side = isListed(item) ? right(item) : Side.SILENT;
      if (side.speaks() || !isListed(item)) {
        return side;
      }
      comma += 1 + item.size();
    }
    return Side.SILENT;
  }

  private static boolean isListed(List<Mark> item) {
    return item.stream().anyMatch(Mark::isCode);
  }
}
