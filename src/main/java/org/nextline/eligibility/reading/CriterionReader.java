package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.AtLeast;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.structure.EligibilityText;
import org.nextline.eligibility.structure.Item;
import org.nextline.eligibility.structure.Section;

/** Reads an eligibility text into criteria. Immutable and safe for use by many threads. */
public final class CriterionReader {

  /**
   * Raised with every change that reads texts otherwise; stored predicates of others are read anew.
   */
  public static final int VERSION = 2;

  private final Lexicon lexicon;
  private final ItemReader items;

  public CriterionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.items = new ItemReader(lexicon);
  }

  /** The criteria in the order of the text; none for null and blank. */
  public List<Criterion> read(String text) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    EligibilityText structure = EligibilityText.of(text, lexicon.headings());
    List<Criterion> criteria = new ArrayList<>();
    structure.items().forEach(item -> collect(structure, item, criteria));
    return criteria;
  }

  /** One criterion whose section is known. */
  public Criterion read(String text, Section section) {
    Context context = new Context(section, List.of());
    int start = EligibilityText.behindMarker(text);
    return criterion(section, text, items.read(text, start, text.length(), context), null);
  }

  private void collect(EligibilityText text, Item item, List<Criterion> criteria) {
    if (item.section() == Section.INFORMATION
        || item.children().isEmpty() && items.isEmpty(text.text(), item.start(), item.end())) {
      return;
    }
    Lead lead = Lead.of(text.words(item), item.section());
    if (item.children().isEmpty() || lead.joins()) {
      criteria.add(
          criterion(item.section(), text.allWords(item), predicate(text, item), item.scope()));
      return;
    }
    Predicate own = items.read(text.text(), item.start(), item.end(), context(item));
    if (Leaves.isTyped(own)) {
      criteria.add(criterion(item.section(), text.words(item), own, item.scope()));
    }
    item.children().forEach(child -> collect(text, child, criteria));
  }

  private static Criterion criterion(
      Section section, String text, Predicate statement, String scope) {
    return section == Section.EXCLUSION
        ? new Criterion.Exclusion(text, statement, scope)
        : new Criterion.Inclusion(text, statement, scope);
  }

  private Predicate predicate(EligibilityText text, Item item) {
    Predicate own = items.read(text.text(), item.start(), item.end(), context(item));
    if (item.children().isEmpty()) {
      return item.extentKnown()
          ? own
          : own instanceof Unread ? own : new AllOf(List.of(own, new Unread(text.words(item))));
    }
    List<Predicate> parts = item.children().stream().map(child -> predicate(text, child)).toList();
    Lead lead = Lead.of(text.words(item), item.section());
    Predicate list =
        lead.count() > 1
            ? new AtLeast(lead.count(), parts)
            : lead.any() ? AnyOf.of(parts) : AllOf.of(parts);
    return Leaves.isTyped(own) ? new AllOf(List.of(own, list)) : list;
  }

  private static Context context(Item item) {
    return new Context(item.section(), item.headings());
  }

  /**
   * How an item joins the list below it.
   *
   * @param count how many of them are asked for; 0 where none is named
   */
  private record Lead(boolean any, int count, boolean joins) {

    private static final List<String> ONE =
        List.of(
            "one of",
            "1 of",
            "any of",
            "either",
            "one or more",
            "at least one",
            "at least 1",
            "or more of",
            "any one");

    static Lead of(String words, Section section) {
      String lower = words.toLowerCase(Locale.ROOT);
      if (lower.contains("two of")
          || lower.contains("two or more")
          || lower.contains("2 of")
          || lower.contains("at least two")
          || lower.contains("2 or more")) {
        return new Lead(false, 2, true);
      }
      if (lower.contains("three of") || lower.contains("at least three")) {
        return new Lead(false, 3, true);
      }
      if (lower.contains("all of")) {
        return new Lead(false, 0, section == Section.EXCLUSION);
      }
      boolean any = ONE.stream().anyMatch(lower::contains);
      return new Lead(any || section == Section.EXCLUSION, 0, any);
    }
  }
}
