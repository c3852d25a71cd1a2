package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * Sentences about a fact: its value, that it is not known, that it is not recorded, what is asked.
 *
 * @param name what it is called: "the MIC of meropenem"
 */
record FieldWords(Field field, Phrase name) {

  private static final Value YES = new Value.Flag(true);

  Phrase found(Value value) {
    if (!value.isKnown()) {
      return open("known", "not documented");
    }
    if (field.type() == Field.Type.LIST) {
      return recorded(true);
    }
    String meaning = field.meaning(value);
    String amount = Wording.amount(value, field.unit());
    if (value instanceof Value.Flag) {
      return new Phrase(
          meaning == null ? name.plain() + ": " + amount : meaning,
          name.clinical() + ": " + amount);
    }
    return new Phrase(
        name.plain() + " is " + (meaning == null ? amount : meaning),
        name.clinical() + " " + amount);
  }

  /** A value that is taken to be so because nothing is recorded. */
  Phrase assumed(Value value) {
    String meaning = field.meaning(value);
    Phrase found = found(value);
    return value instanceof Value.Flag && meaning != null
        ? new Phrase(
            "nothing else being recorded, it is assumed that " + meaning,
            found.clinical() + Wording.ASSUMED)
        : new Phrase(
            name.plain()
                + " is not recorded and taken as "
                + (meaning == null ? Wording.amount(value, field.unit()) : meaning),
            found.clinical() + Wording.ASSUMED);
  }

  Phrase recorded(boolean isRecorded) {
    return isRecorded
        ? name.then(new Phrase(" is recorded", " recorded"))
        : open("recorded", "not recorded");
  }

  private Phrase open(String what, String clinical) {
    String statement = field.meaning(YES);
    return new Phrase(
        statement == null
            ? name.plain() + " is not " + what
            : "it is not " + what + " whether " + statement,
        name.clinical() + " " + clinical);
  }

  /** That the value is one of these. */
  Phrase asked(List<Value> accepted) {
    if (accepted.size() == 1 && accepted.getFirst() instanceof Value.Flag) {
      return found(accepted.getFirst());
    }
    return listed(" is ", " ", accepted);
  }

  /** That the value is none of these. */
  Phrase denied(List<Value> refused) {
    if (refused.size() == 1 && refused.getFirst() instanceof Value.Flag flag) {
      return found(flag.opposite());
    }
    return listed(" is not ", " not ", refused);
  }

  private Phrase listed(String plainLink, String clinicalLink, List<Value> values) {
    String meanings = Wording.either(values.stream().map(this::inPlainWords).toList());
    return new Phrase(
        name.plain() + plainLink + meanings,
        name.clinical() + clinicalLink + Wording.anyOf(values));
  }

  private String inPlainWords(Value value) {
    String meaning = field.meaning(value);
    return meaning == null ? Wording.amount(value, null) : meaning;
  }
}
