package org.nextline.eligibility.structure;

import java.util.List;

/**
 * An eligibility text in its parts.
 *
 * @param text the original
 * @param blocks all of it, in order, without gap or overlap
 * @param items the outermost items, in order
 */
public record EligibilityText(String text, List<Block> blocks, List<Item> items) {

  /** Never fails and loses nothing; a blank text has no items. */
  public static EligibilityText of(String text, HeadingWords words) {
    Outline outline = new Outline(text, words);
    List<Item> items = outline.items();
    return new EligibilityText(text, outline.blocks(), items);
  }

  /** Where the words of a criterion begin, behind a bullet or number of its own. */
  public static int behindMarker(String criterion) {
    Marker marker = Marker.at(criterion, 0, criterion.length());
    return marker == null ? 0 : marker.end();
  }

  /** The words of an item without its children. */
  public String words(Item item) {
    return text.substring(item.start(), item.end());
  }

  /** The words of an item with its children, as the original has them. */
  public String allWords(Item item) {
    return text.substring(item.start(), item.fullEnd());
  }
}
