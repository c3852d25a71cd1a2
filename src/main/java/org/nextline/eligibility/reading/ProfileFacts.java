package org.nextline.eligibility.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.nextline.eligibility.predicate.Fact;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.Marker;
import org.nextline.eligibility.predicate.MeasuredValue;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.logic.Truth;
import org.nextline.patient.Biomarker;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.terminology.ConditionLookup;
import org.nextline.terminology.Measurement;

/** Arranges a profile as facts, its names understood as those of criteria are. */
public final class ProfileFacts {

  private final Lexicon lexicon;
  private final TreatmentFacts treatments;
  private final Tagger tagger;

  public ProfileFacts(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.treatments = new TreatmentFacts(lexicon);
    this.tagger = new Tagger(lexicon, false);
  }

  /**
   * What is known of a patient whose treatment history, if it is given, is complete.
   *
   * @param today the day by which ages and intervals are counted
   */
  public PatientFacts of(PatientProfile profile, LocalDate today, Refractoriness refractoriness) {
    return facts(profile, today, refractoriness).build();
  }

  /** The same where there may be more treatments than are listed, as in notes. */
  public PatientFacts ofOpenHistory(
      PatientProfile profile, LocalDate today, Refractoriness refractoriness) {
    return facts(profile, today, refractoriness).openHistory().build();
  }

  private PatientFacts.Builder facts(
      PatientProfile profile, LocalDate today, Refractoriness refractoriness) {
    PatientFacts.Builder facts = new PatientFacts.Builder(today).refractoriness(refractoriness);
    age(profile, today, facts);
    if (profile.sex() == Sex.FEMALE || profile.sex() == Sex.MALE) {
      facts.sex(
          profile.sex(),
          new Fact("sex", "The sex is " + profile.sex().name().toLowerCase(Locale.ROOT)));
    }
    if (profile.condition() != null) {
      condition(profile.condition(), "condition", facts);
    }
    if (profile.otherConditions() != null) {
      for (int i = 0; i < profile.otherConditions().size(); i++) {
        condition(profile.otherConditions().get(i), "otherConditions[" + i + "]", facts);
      }
    }
    if (profile.symptoms() != null) {
      for (int i = 0; i < profile.symptoms().size(); i++) {
        condition(
            ConditionRef.named(profile.symptoms().get(i).name()), "symptoms[" + i + "]", facts);
      }
    }
    notHealthy(profile, facts);
    profile
        .factsOrEmpty()
        .forEach((name, value) -> value("facts." + name, spaced(name), value, null, facts));
    observations(profile, facts);
    biomarkers(profile, facts);
    if (profile.treatments() != null) {
      facts.courses(treatments.courses(profile.treatments(), today), treatments.unlisted());
    }
    if (profile.allergies() != null) {
      facts.allergies(treatments.allergies(profile.allergies()));
    }
    return facts;
  }

  private static void age(PatientProfile profile, LocalDate today, PatientFacts.Builder facts) {
    Double age = profile.ageOn(today);
    if (age != null) {
      double counted = age < 2 ? age : Math.floor(age);
      facts.age(
          counted,
          new Fact(
              profile.age() == null ? "birthDate" : "age",
              "The age is "
                  + (age < 2 ? Math.round(age * 12) + " months" : (long) counted + " years")));
    }
  }

  private void condition(ConditionRef given, String path, PatientFacts.Builder facts) {
    String text = given.text() != null ? given.text() : given.id();
    Set<String> ids = new HashSet<>();
    if (given.id() != null) {
      ids.add(given.id());
    } else if (given.code() != null
        && lexicon.terminology().findCode(given.system(), given.code())
            instanceof ConditionLookup.Found found) {
      ids.add(found.condition().id());
    }
    if (text != null) {
      if (lexicon.terminology().find(text) instanceof ConditionLookup.Found found) {
        ids.add(found.condition().id());
      }
      for (Term term : terms(text)) {
        if (term.is(Sort.CONDITION)) {
          ids.add(term.id());
        } else if (term.is(Sort.EXTENT)) {
          facts.extent(term.id(), true, new Fact(path, "The profile says: " + text));
        }
      }
    }
    Fact fact = new Fact(path, "The profile lists " + (text == null ? given.code() : text));
    Set<String> all = new HashSet<>();
    ids.forEach(id -> all.addAll(lexicon.lineage(id)));
    all.forEach(each -> facts.condition(each, true, fact));
    if (path.equals("condition")) {
      all.removeAll(ids);
      facts.groups(all);
    }
  }

  /** Who has a disease or symptom is no healthy volunteer. */
  private static void notHealthy(PatientProfile profile, PatientFacts.Builder facts) {
    boolean conditions =
        profile.condition() != null
            || profile.otherConditions() != null && !profile.otherConditions().isEmpty();
    boolean symptoms = profile.symptoms() != null && !profile.symptoms().isEmpty();
    if (conditions || symptoms) {
      facts.condition(
          "healthy",
          false,
          new Fact(
              profile.condition() != null
                  ? "condition"
                  : conditions ? "otherConditions" : "symptoms",
              "The profile lists a disease or symptom"));
    }
  }

  private List<Term> terms(String text) {
    return tagger.terms(Tokens.of(text, 0, text.length()));
  }

  private void observations(PatientProfile profile, PatientFacts.Builder facts) {
    if (profile.observations() == null) {
      return;
    }
    Map<String, Integer> latest = new HashMap<>();
    for (int i = 0; i < profile.observations().size(); i++) {
      Observation observation = profile.observations().get(i);
      if (observation.name() != null && observation.value() != null) {
        Integer known = latest.get(observation.name());
        if (known == null || !observation.isBefore(profile.observations().get(known))) {
          latest.put(observation.name(), i);
        }
      }
    }
    latest.values().stream()
        .sorted()
        .forEach(i -> {
          Observation observation = profile.observations().get(i);
          value(
              "observations[" + i + "]",
              spaced(observation.name()),
              observation.value(),
              observation.unit(),
              facts);
        });
  }

  /** "plateletCount" is "platelet Count". */
  private static String spaced(String name) {
    return name.contains(" ") ? name : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  private void value(
      String path, String name, Object value, String unit, PatientFacts.Builder facts) {
    if (value instanceof Boolean holds) {
      flag(path, name, holds, facts);
      return;
    }
    Optional<Measurement> measurement = lexicon.measurements().find(name);
    if (measurement.isPresent()) {
      measured(path, measurement.get(), value, unit, facts);
    } else if (name.equalsIgnoreCase("stage") && value instanceof String stage) {
      facts.stage(stageNumber(stage), new Fact(path, "The stage is " + stage));
    } else if (terms(name).stream().anyMatch(term -> term.is(Sort.LIFE))
        && value instanceof Number time) {
      lifeExpectancy(path, time, unit == null ? name : unit, facts);
    }
  }

  /** A time without its unit says nothing. */
  private void lifeExpectancy(
      String path, Number time, String namingUnit, PatientFacts.Builder facts) {
    terms(namingUnit).stream()
        .filter(term -> term.is(Sort.TIME_UNIT))
        .findFirst()
        .ifPresent(unit -> {
          double months = LifeReader.months(time.doubleValue(), Double.parseDouble(unit.id()));
          facts.measured(
              "life-expectancy",
              new MeasuredValue(
                  months,
                  months,
                  false,
                  null,
                  null,
                  new Fact(path, "The life expectancy is " + rounded(months) + " months")));
        });
  }

  private static String rounded(double months) {
    return BigDecimal.valueOf(months)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String stageNumber(String stage) {
    String upper = stage.toUpperCase(Locale.ROOT).replace("STAGE", "").strip();
    return upper
        .replaceFirst("^IV", "4")
        .replaceFirst("^III", "3")
        .replaceFirst("^II", "2")
        .replaceFirst("^I", "1");
  }

  private void flag(String path, String name, boolean holds, PatientFacts.Builder facts) {
    Fact fact = new Fact(path, "The profile says " + name + ": " + (holds ? "yes" : "no"));
    for (HasState.State state : HasState.State.values()) {
      if (state.id().replace("-", " ").equalsIgnoreCase(name)) {
        facts.state(state, holds, fact);
        return;
      }
    }
    List<Term> terms = terms(name);
    if (terms.size() != 1) {
      return;
    }
    Term only = terms.getFirst();
    switch (only.sort()) {
      case CONDITION -> {
        if (holds) {
          lexicon.lineage(only.id()).forEach(id -> facts.condition(id, true, fact));
        } else {
          facts.condition(only.id(), false, fact);
          lexicon
              .terminology()
              .descendants(only.id())
              .forEach(id -> facts.condition(id, false, fact));
        }
      }
      case EXTENT -> facts.extent(only.id(), holds, fact);
      case STATE -> state(only.id()).ifPresent(state -> facts.state(state, holds, fact));
      case ORGAN -> facts.flag("adequate-" + only.id() + "-function", holds, fact);
      case MALIGNANCY -> facts.otherMalignancy(holds, fact);
      default -> {}
    }
  }

  private static Optional<HasState.State> state(String id) {
    for (HasState.State state : HasState.State.values()) {
      if (state.id().equals(id)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private void measured(
      String path, Measurement measurement, Object value, String unit, PatientFacts.Builder facts) {
    double low;
    double high;
    if (value instanceof Number number) {
      low = number.doubleValue();
      high = low;
    } else if (value instanceof String word && measurement.level(word).isPresent()) {
      low = measurement.level(word).getAsDouble();
      high = low;
    } else if (value instanceof String word && measurement.bands().containsKey(last(word))) {
      low = measurement.bands().get(last(word)).getFirst();
      high = measurement.bands().get(last(word)).getLast();
    } else if (value instanceof String word && reference(measurement, word) != null) {
      low = reference(measurement, word).getFirst();
      high = reference(measurement, word).getLast();
    } else {
      return;
    }
    Fact fact =
        new Fact(
            path, "The " + measurement.name() + " is " + value + (unit == null ? "" : " " + unit));
    if (unit != null && unit.toUpperCase(Locale.ROOT).contains("ULN")) {
      facts.measured(measurement.id(), new MeasuredValue(low, high, true, null, null, fact));
      return;
    }
    String canonical =
        unit == null || unit.isBlank() ? null : lexicon.measurements().unit(unit).orElse("?");
    OptionalDouble from = measurement.convert(low, canonical);
    OptionalDouble to = measurement.convert(high, canonical);
    if (from.isPresent() && to.isPresent()) {
      facts.measured(
          measurement.id(),
          new MeasuredValue(
              from.getAsDouble(),
              to.getAsDouble(),
              false,
              measurement.high(),
              measurement.low(),
              fact));
    }
  }

  /** What a value may be that is only called normal, high or low; null where that is not known. */
  private static List<Double> reference(Measurement measurement, String word) {
    List<Double> lower = measurement.low();
    List<Double> upper = measurement.high();
    List<Double> all = measurement.plausible();
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "normal" ->
          lower == null && upper == null || all == null
              ? null
              : List.of(
                  lower == null ? all.getFirst() : lower.getFirst(),
                  upper == null ? all.getLast() : upper.getLast());
      case "high" -> upper == null || all == null ? null : List.of(upper.getFirst(), all.getLast());
      case "low" -> lower == null || all == null ? null : List.of(all.getFirst(), lower.getLast());
      default -> null;
    };
  }

  private static String last(String words) {
    String upper = words.strip().toUpperCase(Locale.ROOT);
    return upper.substring(upper.lastIndexOf(' ') + 1);
  }

  private void biomarkers(PatientProfile profile, PatientFacts.Builder facts) {
    if (profile.biomarkers() == null) {
      return;
    }
    for (int i = 0; i < profile.biomarkers().size(); i++) {
      Biomarker biomarker = profile.biomarkers().get(i);
      Set<String> words = new HashSet<>();
      String label = biomarker.label();
      if (label == null) {
        continue;
      }
      terms(label).stream()
          .filter(term -> term.is(Sort.MARKER))
          .forEach(term -> words.add(term.id()));
      for (String word : label.toUpperCase(Locale.ROOT).split("[\\s/]+")) {
        words.add(word);
      }
      Truth positive =
          biomarker.status() == Biomarker.Status.UNKNOWN
              ? Truth.UNKNOWN
              : Truth.of(biomarker.isPositive());
      facts.marker(
          new Marker(
              words,
              positive,
              new Fact(
                  "biomarkers[" + i + "]",
                  label
                      + " is "
                      + (positive.isTrue()
                          ? "positive"
                          : positive.isFalse() ? "negative" : "not known"))));
    }
  }
}
