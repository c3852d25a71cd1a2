package org.nextline.refractory.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;
import org.nextline.patient.PatientProfile;

/** Small rules, and what they are judged of, for tests of the rules one by one. */
final class Rules {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES);

  private Rules() {}

  /** Drugs named "a1", "a2" are of class "A"; "a1+b1" holds two of them; others are not known. */
  static final Drugs DRUGS =
      new Drugs() {
        @Override
        public List<String> components(String agent) {
          return List.of(agent.toLowerCase(Locale.ROOT).split("\\+"));
        }

        @Override
        public String classOf(String drug) {
          return drug.matches("[a-z]\\d") ? drug.substring(0, 1).toUpperCase(Locale.ROOT) : null;
        }

        @Override
        public boolean isOfClass(String drug, String drugClass) {
          return drugClass.equals(classOf(drug));
        }

        @Override
        public boolean isClass(String drugClass) {
          return drugClass.matches("[A-Z]");
        }
      };

  static Field field(String name, Field.Type type) {
    return field(name, type, null);
  }

  static Field field(String name, Field.Type type, String unit) {
    return new Field(
        name, name, name + " (clinical)", type, unit, List.of(), Map.of(), null, null, null);
  }

  /** A number that something unknown may still change. */
  static Term provisional(double number) {
    return new Term() {
      @Override
      public Value value(Scope scope) {
        return Value.of(number);
      }

      @Override
      public boolean isProvisional(Scope scope) {
        return true;
      }

      @Override
      public Phrase words() {
        return Phrase.of("what may change");
      }
    };
  }

  static FactTerm fact(String name, Field.Type type) {
    return fact(name, type, Value.UNKNOWN);
  }

  static FactTerm fact(String name, Field.Type type, Value whenAbsent) {
    return new FactTerm(field(name, type), name, "facts." + name, whenAbsent);
  }

  static FieldTerm treatmentField(String name, Field.Type type) {
    return new FieldTerm(field(name, type), TreatmentField.named(name), Value.UNKNOWN);
  }

  /** The flag of this name is set. */
  static Rule isTrue(String fact) {
    return new Membership(
        fact(fact, Field.Type.FLAG), List.of(new Value.Flag(true)), List.of("source of " + fact));
  }

  /** Holds always; counts how often it is judged, and asked whether it is settled. */
  static Rule counting(int[] asked) {
    return new Rule() {
      @Override
      public Truth judge(Scope scope) {
        asked[0]++;
        return Truth.TRUE;
      }

      @Override
      public boolean isSettled(Scope scope) {
        asked[1]++;
        return true;
      }

      @Override
      public void noteOpen(Scope scope) {}

      @Override
      public Justification explain(Scope scope) {
        return Reasons.combined("counting", Truth.TRUE, List.of());
      }

      @Override
      public Requirement requirement() {
        return Requirement.leaf(Phrase.of("counting"), List.of());
      }
    };
  }

  static Constant number(double number) {
    return new Constant(Value.of(number), null, "source of " + number, Map.of());
  }

  static Scope scope(Map<String, Object> facts) {
    return scope(facts, Map.of());
  }

  static Scope scope(Map<String, Object> facts, Map<String, Value> assumed) {
    return scope(new HashMap<>(Map.of("facts", facts)), assumed, 0);
  }

  /** A profile as it is written in JSON, with single quotes. */
  static Scope scope(String profile) {
    return scope(profile, Map.of());
  }

  static Scope scope(String profile, Map<String, Value> assumed) {
    try {
      return scope(JSON.readValue(profile, PatientProfile.class), assumed, 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A profile from which something follows. */
  static Scope derived(String profile, Map<String, DerivedFact> follows) {
    try {
      PatientProfile read = JSON.readValue(profile, PatientProfile.class);
      Subject subject =
          new Subject(read, LocalDate.of(2026, 11, 1), DRUGS, (of, facts, courses, on) -> follows);
      return new Inquiry(subject, Map.of(), 0).scope();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scope scope(Map<String, Object> profile, Map<String, Value> assumed, int named) {
    return scope(JSON.convertValue(profile, PatientProfile.class), assumed, named);
  }

  private static Scope scope(PatientProfile profile, Map<String, Value> assumed, int named) {
    Subject subject =
        new Subject(
            profile, LocalDate.of(2026, 11, 1), DRUGS, (of, facts, courses, on) -> Map.of());
    return new Inquiry(subject, assumed, named).scope();
  }

  /** The first treatment of a profile. */
  static Scope treatment(String treatment) {
    return treatment(treatment, Map.of());
  }

  static Scope treatment(String treatment, Map<String, Value> assumed) {
    Scope scope = scope("{'age': 40, 'treatments': [" + treatment + "]}", assumed);
    return scope.within(scope.subject().courses().getFirst());
  }
}
