package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads rules from a criterion's file: the primitives that every criterion is written in. */
public final class RuleReader {

  private final PackScope scope;
  private final TermReader terms;

  public RuleReader(PackScope scope) {
    this.scope = scope;
    this.terms = new TermReader(scope, this);
  }

  /** A term, for stages and categories. */
  public Term term(PackNode node) {
    return terms.read(node);
  }

  /** The term of a named value. */
  public Term namedTerm(PackNode node) {
    return terms.readNamed(node);
  }

  /** The rule of an entry 'when'; without one it always holds, for which there are words. */
  public Rule when(PackNode node, String always) {
    PackNode when = node.find("when");
    return when == null ? new Always(always) : read(when);
  }

  /** How many treatments, told apart by {@code key}, satisfy all of several rules. */
  public Term count(List<? extends Rule> all, PackNode key, String words) {
    return new CourseCount(new AllOf(List.copyOf(all)), terms.key(key), words);
  }

  /** By what treatments are told apart, in words. */
  public String keyWords(PackNode key) {
    return terms.key(key).words();
  }

  /** A rule; the name of one stands for itself. Throws {@link PackError} where it is none. */
  public Rule read(PackNode node) {
    if (node.isPlain()) {
      return scope.rule(node);
    }
    String word = Grammar.beginningOf(node, Grammar.rules(), "rule");
    PackNode value = node.require(word);
    return Grammar.TERMS.contains(word)
        ? comparison(terms.read(word, value), node)
        : combination(word, value, node);
  }

  private Rule combination(String word, PackNode node, PackNode whole) {
    return switch (word) {
      case "all" -> new AllOf(all(node));
      case "any" -> new AnyOf(all(node));
      case "some" -> some(node);
      case "not" -> new Negation(read(node));
      case "certainly" -> new Certainty(read(node));
      case "rule" -> scope.rule(node);
      case "anyTreatment" -> new CourseRule(CourseRule.Which.ANY, read(node));
      case "latestTreatment" -> new CourseRule(CourseRule.Which.LATEST, read(node));
      case "notStated" -> new NotStated(terms.read(node));
      case "anyDrugOf" -> anyDrugOf(node);
      case "line" -> new LineRule(line(node));
      case "ageBelow" -> new AgeRule(terms.read(node));
      case "everyDrugIn" -> new DrugsListed(scope.table(node));
      case "ofFamily" -> family(node);
      case "adequateDose" -> adequateDose(node);
      case "improvementBelow" -> response(node, whole);
      default -> throw new IllegalStateException("'" + word + "' is of the grammar, but not read");
    };
  }

  private List<Rule> all(PackNode node) {
    return node.someItems().stream().map(this::read).toList();
  }

  private Rule some(PackNode node) {
    List<Rule> rules = all(node.require("of"));
    Constant count = scope.constant(node.require("count"));
    for (int k = 1; k <= rules.size(); k++) {
      if (count.fixed().equals(Value.of(k))) {
        return new SomeOf(k, rules, count.sources());
      }
    }
    throw node.require("count")
        .error("expected a whole number from 1 to " + rules.size() + ", found " + count.fixed());
  }

  private Rule comparison(Term term, PackNode node) {
    List<Rule> asked = new ArrayList<>();
    for (Map.Entry<String, PackNode> entry : node.members().entrySet()) {
      Operator operator = Operator.BY_NAME.get(entry.getKey());
      if (operator != null) {
        Term bound = terms.read(entry.getValue());
        Expected.numbers(entry.getValue(), term, bound);
        asked.add(new Comparison(term, operator, bound));
      }
    }
    PackNode accepted = node.find("is");
    if (accepted != null) {
      Membership listed = accepted(term, accepted);
      Expected.listed(accepted, term, listed.accepted());
      asked.add(listed);
    }
    PackNode says = node.find("says");
    if (says != null) {
      Expected.text(says, term);
      asked.add(
          new Mention(term, says.texts(), node.require("unlessItSays").texts(), scope.source()));
    }
    if (asked.isEmpty()) {
      throw node.error("expected a comparison: is, says, or one of " + Operator.BY_NAME.keySet());
    }
    Rule rule = asked.size() == 1 ? asked.getFirst() : new AllOf(asked);
    PackNode absent = node.find("ifNotStated");
    return absent == null ? rule : new UnlessStated(term, rule, absent.flag());
  }

  /** What is listed by value or by {@code $parameter}. */
  private Membership accepted(Term term, PackNode node) {
    List<Constant> listed =
        (node.isPlain() ? List.of(node) : node.someItems()).stream().map(scope::constant).toList();
    return new Membership(
        term,
        listed.stream().map(Constant::fixed).toList(),
        listed.stream().map(Constant::source).distinct().toList());
  }

  private Rule family(PackNode node) {
    ClassFamilies families = scope.families(node);
    PackNode names = node.find("names");
    return new FamilyRule(
        families, names == null ? List.of() : names.names("family", families.names()));
  }

  private Rule anyDrugOf(PackNode node) {
    if (node.texts().stream().noneMatch(scope.drugs()::isClass)) {
      throw node.error("expected the class of a known drug, found " + node.texts());
    }
    Membership stated = accepted(scope.drugClass(), node);
    return new AnyDrugOf(node.texts(), scope.drugs(), stated);
  }

  private static LineRule.Which line(PackNode node) {
    try {
      return LineRule.Which.valueOf(node.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw node.error("expected first or latest");
    }
  }

  private Rule adequateDose(PackNode node) {
    Table table = scope.table(node.require("table"));
    return new AdequateDose(
        new NeededDose(
            table, scope.column(table, node.require("column")), terms.read(node.require("times"))),
        scope.common(node, "adultYears"),
        scope.fieldTerm(node, "doseMgPerDay"),
        scope.treatmentField("doseAdequate"),
        scope.treatmentField("components"));
  }

  private Rule response(PackNode bound, PackNode whole) {
    return new Response(
        scope.field(whole.require("percent")),
        scope.field(whole.require("outcome")),
        terms.read(bound),
        whole.require("failing").texts(),
        whole.require("responding").texts(),
        whole.require("contradicting").texts());
  }
}
