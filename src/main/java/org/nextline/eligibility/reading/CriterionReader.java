package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.Not;
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
    collect(structure, structure.items(), criteria);
    return criteria;
  }

  /** One criterion whose section is known. */
  public Criterion read(String text, Section section) {
    Context context = new Context(section, List.of());
    int start = EligibilityText.behindMarker(text);
    return criterion(section, text, items.read(text, start, text.length(), context), null);
  }

  private void collect(EligibilityText text, List<Item> siblings, List<Criterion> criteria) {
    int at = 0;
    while (at < siblings.size()) {
      int end = Alternatives.end(text, siblings, at);
      if (end == at + 1) {
        collect(text, siblings.get(at), criteria);
      } else {
        Item first = siblings.get(at);
        String words = text.text().substring(first.start(), siblings.get(end - 1).fullEnd());
        Predicate said = AnyOf.of(parts(text, siblings.subList(at, end)));
        criteria.add(criterion(first.section(), words, said, first.scope()));
      }
      at = end;
    }
  }

  private List<Predicate> parts(EligibilityText text, List<Item> siblings) {
    return siblings.stream().map(sibling -> predicate(text, sibling)).toList();
  }

  /** As their words join them: "A or", "B". */
  private List<Predicate> grouped(EligibilityText text, List<Item> siblings) {
    List<Predicate> grouped = new ArrayList<>();
    int at = 0;
    while (at < siblings.size()) {
      int end = Alternatives.end(text, siblings, at);
      grouped.add(AnyOf.of(parts(text, siblings.subList(at, end))));
      at = end;
    }
    return grouped;
  }

  private void collect(EligibilityText text, Item item, List<Criterion> criteria) {
    if (item.section() == Section.INFORMATION
        || item.children().isEmpty() && items.isEmpty(text.text(), item.start(), item.end())) {
      return;
    }
    Lead lead = items.lead(text.text(), item.start(), item.end(), context(item));
    if (item.children().isEmpty()
        || lead.isWhole(item.section())
        || !item.extentKnown()
        || Alternatives.isAll(text, item.children())) {
      Predicate said = predicate(text, item);
      criteria.add(
          criterion(
              item.section(),
              text.allWords(item),
              Alternatives.isOpen(text, item)
                  ? new AnyOf(List.of(said, new Unread(text.words(item))))
                  : said,
              item.scope()));
      return;
    }
    Predicate own = items.read(text.text(), item.start(), item.end(), context(item));
    if (Leaves.isTyped(own)) {
      Predicate said = listed(text, item) ? new AllOf(List.of(own, Doubt.LIST)) : own;
      criteria.add(criterion(item.section(), text.words(item), said, item.scope()));
    }
    collect(text, item.children(), criteria);
  }

  /** "The following chemotherapy:" says nothing without its list. */
  private static boolean listed(EligibilityText text, Item item) {
    return item.section() == Section.EXCLUSION
        && text.words(item).toLowerCase(Locale.ROOT).contains("following");
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
    if (!item.extentKnown()) {
      Predicate unread = new Unread(text.allWords(item));
      return Leaves.isTyped(own) ? new AllOf(List.of(own, unread)) : unread;
    }
    Lead lead = items.lead(text.text(), item.start(), item.end(), context(item));
    List<Predicate> parts =
        Alternatives.isAll(text, item.children())
            ? List.of(AnyOf.of(parts(text, item.children())))
            : grouped(text, item.children());
    if (lead.defining()
        || lead.denied() && (item.section() == Section.EXCLUSION || isDenied(parts))
        || lead.timed() && item.section() != Section.EXCLUSION) {
      return new Unread(text.allWords(item));
    }
    if (lead.excepting()) {
      Predicate unread = new Unread(text.allWords(item));
      return !Leaves.isTyped(own)
          ? unread
          : item.section() == Section.EXCLUSION
              ? new AllOf(List.of(own, unread))
              : new AnyOf(List.of(own, unread));
    }
    Predicate list = lead.denied() ? new Not(AnyOf.of(parts)) : lead.joined(parts);
    return Leaves.isTyped(own)
        ? new AllOf(List.of(own, list))
        : lead.plain() || lead.denied() ? list : new AllOf(List.of(own, list));
  }

  /** A denial within a denied list may be no double one. */
  private static boolean isDenied(List<Predicate> parts) {
    return parts.stream().anyMatch(Not.class::isInstance);
  }

  private static Context context(Item item) {
    return new Context(item.section(), item.headings());
  }
}
