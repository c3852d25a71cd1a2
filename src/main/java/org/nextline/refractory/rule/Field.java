package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextline.logic.Phrase;

/**
 * A named clinical fact, or a field of a treatment, as the vocabulary describes it.
 *
 * @param name as in the contract, for example {@code currentSeizureFreeMonths}
 * @param label in plain words, for example "time without a seizure"
 * @param clinicalLabel as a clinician calls it, for example "seizure-free interval"
 * @param type what values it takes
 * @param unit null where it has none
 * @param codes accepted codes; empty where any value of the type is accepted
 * @param says in plain words what a value means: the sentence of {@code yes} and {@code no}, the
 *     words of a code
 * @param question that a patient or coordinator can answer; {@code {agent}} stands for the
 *     treatment
 * @param absent what an absent value stands for (a detail that is written down only when it
 *     exists); null where absent means not known
 * @param onlyIf name of the parent flag: this detail matters only once the parent is known to be
 *     true
 */
public record Field(
    String name,
    String label,
    String clinicalLabel,
    Type type,
    String unit,
    List<String> codes,
    Map<String, String> says,
    String question,
    Value absent,
    String onlyIf) {

  Phrase words() {
    return new Phrase(type == Type.FLAG ? label : "the " + label, clinicalLabel);
  }

  /** The value where the vocabulary accepts it; a code that it does not list says nothing. */
  Value accepted(Value stated) {
    return stated instanceof Value.Text code
            && type == Type.CODE
            && !codes.isEmpty()
            && codes.stream().noneMatch(code.text()::equalsIgnoreCase)
        ? Value.UNKNOWN
        : stated;
  }

  /** What a value means in plain words; null where the vocabulary does not say. */
  String meaning(Value value) {
    return value instanceof Value.Text code
        ? says.get(code.text().toLowerCase(Locale.ROOT))
        : says.get(value.toString());
  }

  /** What values a field takes. */
  public enum Type {
    NUMBER,
    FLAG,
    CODE,
    TEXT,
    LIST
  }
}
