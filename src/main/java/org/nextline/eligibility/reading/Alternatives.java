package org.nextline.eligibility.reading;

import java.util.List;
import org.nextline.eligibility.structure.Dangling;
import org.nextline.eligibility.structure.EligibilityText;
import org.nextline.eligibility.structure.Item;
import org.nextline.eligibility.structure.Section;

/** Items of a list of what is asked for of which one is enough, as their own words say: "A or". */
final class Alternatives {

  private Alternatives() {}

  /** The place behind the last item that the one at this place is an alternative to. */
  static int end(EligibilityText text, List<Item> siblings, int at) {
    int end = at + 1;
    while (end < siblings.size()
        && isOpen(text, siblings.get(end - 1))
        && siblings.get(end).section() == siblings.get(at).section()) {
      end++;
    }
    return end;
  }

  /** True where an alternative to it stands elsewhere. */
  static boolean isOpen(EligibilityText text, Item item) {
    return item.section() == Section.INCLUSION
        && item.children().isEmpty()
        && Dangling.offersMore(text.words(item));
  }

  /** "A,", "B, or", "C": the last joint holds for the whole list. */
  static boolean isAll(EligibilityText text, List<Item> siblings) {
    int last = siblings.size() - 1;
    return last > 1
        && isOpen(text, siblings.get(last - 1))
        && siblings.subList(0, last - 1).stream().allMatch(item -> goesOn(text.words(item)));
  }

  private static boolean goesOn(String words) {
    return words.endsWith(",") || words.endsWith(";") || Dangling.offersMore(words);
  }
}
