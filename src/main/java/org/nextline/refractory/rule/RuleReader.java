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

  /** A term, for stages and named values. */
  public Term term(PackNode node) {
    return terms.read(node);
  }

  /** Holds always: the last line of a decision list. */
  public Rule always() {
    return AllOf.ALWAYS;
  }

  /** How many treatments, told apart by {@code key}, satisfy all of several rules. */
  public Term count(List<Rule> all, PackNode key, String words) {
    return new CourseCount(new AllOf(all), terms.key(key), words);
  }

  /** A rule; the name of one stands for itself. Throws {@link PackError} where it is none. */
  public Rule read(PackNode node) {
    if (node.isPlain()) {
      return scope.rule(node);
    }
    for (Map.Entry<String, PackNode> entry : node.members().entrySet()) {
      Rule rule = combination(entry.getKey(), entry.getValue(), node);
      if (rule != null) {
        return rule;
      }
    }
    Term term = terms.find(node);
    if (term == null) {
      throw node.error(
          "expected a rule: all, any, some, not, certainly, a term with a comparison …");
    }
    return comparison(term, node);
  }

  private Rule combination(String key, PackNode node, PackNode whole) {
    return switch (key) {
      case "all" -> new AllOf(all(node));
      case "any" -> new AnyOf(all(node));
      case "some" -> new SomeOf(node.require("count").whole(), all(node.require("of")));
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
      default -> null;
    };
  }

  private List<Rule> all(PackNode node) {
    return node.items().stream().map(this::read).toList();
  }

  private Rule comparison(Term term, PackNode node) {
    List<Rule> asked = new ArrayList<>();
    for (Map.Entry<String, PackNode> entry : node.members().entrySet()) {
      Operator operator = Operator.BY_NAME.get(entry.getKey());
      if (operator != null) {
        asked.add(new Comparison(term, operator, terms.read(entry.getValue())));
      }
    }
    PackNode accepted = node.find("is");
    if (accepted != null) {
      asked.add(new Membership(term, accepted(accepted), scope.source()));
    }
    PackNode says = node.find("says");
    if (says != null) {
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

  private List<Value> accepted(PackNode node) {
    return node.isPlain()
        ? List.of(node.value())
        : node.items().stream().map(PackNode::value).toList();
  }

  private Rule family(PackNode node) {
    PackNode names = node.find("names");
    return new FamilyRule(scope.families(node), names == null ? List.of() : names.texts());
  }

  private Rule anyDrugOf(PackNode node) {
    Membership stated = new Membership(scope.drugClass(), accepted(node), scope.source());
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
    node.allowing("table", "column", "times");
    return new AdequateDose(
        new NeededDose(
            scope.table(node.require("table")),
            scope.text(node.require("column")),
            terms.read(node.require("times"))),
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
