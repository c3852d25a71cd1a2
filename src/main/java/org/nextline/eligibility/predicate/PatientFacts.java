package org.nextline.eligibility.predicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextline.logic.Truth;
import org.nextline.patient.Sex;

/**
 * What is known of a patient, arranged for fast answers. Made once for a patient by a {@link
 * Builder}; immutable and safe for use by many threads.
 */
public final class PatientFacts {

  private static final String CONDITION = "condition";
  private static final String HEALTHY = "healthy";

  private final Builder builder;
  private final boolean inFavour;
  private final Double age;
  private final Fact ageFact;
  private final Sex sex;
  private final Fact sexFact;
  private final String stage;
  private final Fact stageFact;
  private final Map<HasState.State, Decision> states;
  private final Map<String, Decision> conditions;
  private final Map<String, Decision> extents;
  private final Map<String, Decision> flags;
  private final Map<String, MeasuredValue> measured;
  private final List<Marker> markers;
  private final Map<String, Fact> allergies;
  private final boolean allergiesKnown;
  private final Decision otherMalignancy;
  private final Courses courses;
  private final Refractoriness refractoriness;

  private final Set<String> groups;

  private PatientFacts(Builder from, Map<String, Decision> conditions, boolean inFavour) {
    this.inFavour = inFavour;
    age = from.age;
    ageFact = from.ageFact;
    sex = from.sex;
    sexFact = from.sexFact;
    stage = from.stage;
    stageFact = from.stageFact;
    states = from.states;
    this.conditions = Map.copyOf(conditions);
    groups = Set.copyOf(from.groups);
    builder = from;
    extents = Map.copyOf(from.extents);
    flags = Map.copyOf(from.flags);
    measured = Map.copyOf(from.measured);
    markers = List.copyOf(from.markers);
    allergies = Map.copyOf(from.allergies);
    allergiesKnown = from.allergiesKnown;
    otherMalignancy = from.otherMalignancy;
    courses =
        new Courses(
            from.courses, from.openHistory || inFavour, Set.copyOf(from.unlisted), from.today);
    refractoriness = from.refractoriness;
  }

  /**
   * The same, read in favour of a trial that studies the condition. Left open is what such a trial
   * mostly means of others: a group of diseases that this one belongs to, and health, which its
   * controls have; age and sex, which registries state on their own, so that the text tells of
   * parts of the trial; and treatments that the history only fails to list.
   */
  public PatientFacts inFavour() {
    Map<String, Decision> others = new HashMap<>(conditions);
    others.replaceAll((id, decision) ->
        (groups.contains(id) || id.equals(HEALTHY)) && decision.fact().path().equals(CONDITION)
            ? Decision.open(decision.fact(), "whether this very disease is meant is not known")
            : decision);
    return new PatientFacts(builder, others, true);
  }

  public boolean isMale() {
    return sex == Sex.MALE;
  }

  Decision age(Range years) {
    return age == null ? Decision.UNKNOWN : ofSome(years.contains(age), ageFact);
  }

  Decision sex(Sex asked) {
    return sex == null ? Decision.UNKNOWN : ofSome(sex == asked, sexFact);
  }

  private Decision ofSome(boolean holds, Fact fact) {
    return inFavour
        ? Decision.open(fact, "whether it is asked of everybody is not known")
        : Decision.of(holds, fact);
  }

  String stage() {
    return stage;
  }

  Fact stageFact() {
    return stageFact;
  }

  Decision state(HasState.State state) {
    return states.getOrDefault(state, Decision.UNKNOWN);
  }

  Decision condition(String id) {
    return conditions.getOrDefault(id, Decision.UNKNOWN);
  }

  Decision extent(String id) {
    return extents.getOrDefault(id, Decision.UNKNOWN);
  }

  Decision flag(String id) {
    return flags.getOrDefault(id, Decision.UNKNOWN);
  }

  Decision measured(Measured asked) {
    MeasuredValue value = measured.get(asked.id());
    return value == null ? Decision.UNKNOWN : value.decide(asked);
  }

  Decision number(String id, Range range) {
    return measured(new Measured(id, id, range, Measured.Against.VALUE, null));
  }

  Decision received(String therapy, Window window) {
    return courses.received(therapy, window);
  }

  Decision failed(String therapy, Failed.How how) {
    return courses.failed(therapy, how);
  }

  Decision lines(Range count, Therapy therapy) {
    return courses.lines(count, therapy);
  }

  Decision allergic(String therapy) {
    Fact fact = allergies.get(therapy);
    return fact != null
        ? Decision.of(true, fact)
        : allergiesKnown
            ? Decision.of(false, new Fact("allergies", "No such allergy is listed"))
            : Decision.UNKNOWN;
  }

  Decision otherMalignancy() {
    return otherMalignancy;
  }

  /** Positive where a finding has the marker and, where one is asked, the variant. */
  Decision biomarker(String marker, String variant, boolean positive) {
    Decision found = Decision.UNKNOWN;
    for (Marker own : markers) {
      if (own.words().contains(marker)) {
        boolean same = variant == null || own.words().contains(variant);
        if (own.positive().isTrue() && same) {
          return Decision.of(positive, own.fact());
        }
        if (own.positive().isFalse() && (same || own.words().size() == 1)) {
          found = Decision.of(!positive, own.fact());
        }
      }
    }
    return found;
  }

  Decision refractory(int failedTrials) {
    Fact fact = new Fact("treatments", refractoriness.said());
    if (failedTrials == 0) {
      return refractoriness.refractory().isUnknown()
          ? Decision.UNKNOWN
          : Decision.of(refractoriness.refractory(), fact);
    }
    Integer failed = refractoriness.failedTrials();
    return failed != null && failed >= failedTrials
        ? Decision.of(Truth.TRUE, fact)
        : failed == null || !refractoriness.refractory().isFalse()
            ? Decision.UNKNOWN
            : Decision.of(Truth.FALSE, fact);
  }

  /** Collects facts; what is not given stays unknown. */
  public static final class Builder {

    private final LocalDate today;
    private Double age;
    private Fact ageFact;
    private Sex sex;
    private Fact sexFact;
    private String stage;
    private Fact stageFact;
    private final Map<HasState.State, Decision> states = new EnumMap<>(HasState.State.class);
    private final Map<String, Decision> conditions = new HashMap<>();
    private final Map<String, Decision> extents = new HashMap<>();
    private final Map<String, Decision> flags = new HashMap<>();
    private final Map<String, MeasuredValue> measured = new HashMap<>();
    private final List<Marker> markers = new ArrayList<>();
    private final Map<String, Fact> allergies = new HashMap<>();
    private final Set<String> unlisted = new HashSet<>();
    private boolean allergiesKnown;
    private Decision otherMalignancy = Decision.UNKNOWN;
    private List<Course> courses;
    private boolean openHistory;
    private Refractoriness refractoriness = Refractoriness.NOT_ASKED;
    private final Set<String> groups = new HashSet<>();

    /**
     * @param today the day by which intervals are counted
     */
    public Builder(LocalDate today) {
      this.today = today;
    }

    /** Age in years as registries count it. */
    public Builder age(double years, Fact fact) {
      age = years;
      ageFact = fact;
      return this;
    }

    /** Only female or male; of a man it follows that he is not pregnant. */
    public Builder sex(Sex known, Fact fact) {
      sex = known;
      sexFact = fact;
      if (known == Sex.MALE) {
        for (HasState.State state :
            List.of(
                HasState.State.PREGNANT,
                HasState.State.BREASTFEEDING,
                HasState.State.CHILDBEARING_POTENTIAL,
                HasState.State.POSTMENOPAUSAL)) {
          states.put(state, Decision.of(Truth.FALSE, fact));
        }
      }
      return this;
    }

    public Builder state(HasState.State state, boolean holds, Fact fact) {
      states.put(state, Decision.of(holds, fact));
      return this;
    }

    /** A presence goes before an absence of the same. */
    public Builder condition(String id, boolean present, Fact fact) {
      conditions.merge(
          id, Decision.of(present, fact), (old, other) -> old.truth().isTrue() ? old : other);
      return this;
    }

    /** Groups of diseases that the condition belongs to, beside the conditions that they are. */
    public Builder groups(Set<String> ids) {
      groups.addAll(ids);
      return this;
    }

    public Builder otherMalignancy(boolean present, Fact fact) {
      otherMalignancy = Decision.of(present, fact);
      return this;
    }

    public Builder extent(String id, boolean present, Fact fact) {
      extents.put(id, Decision.of(present, fact));
      return this;
    }

    /** Such as "3B" or "4". */
    public Builder stage(String number, Fact fact) {
      stage = number;
      stageFact = fact;
      return this;
    }

    public Builder flag(String id, boolean holds, Fact fact) {
      flags.put(id, Decision.of(holds, fact));
      return this;
    }

    public Builder measured(String id, MeasuredValue value) {
      measured.put(id, value);
      return this;
    }

    public Builder marker(Marker marker) {
      markers.add(marker);
      return this;
    }

    /** The allergies that are known, by therapy; an empty map says that there are none. */
    public Builder allergies(Map<String, Fact> known) {
      allergies.putAll(known);
      allergiesKnown = known.isEmpty();
      return this;
    }

    /**
     * The treatment history.
     *
     * @param known complete, apart from {@code notListed}
     * @param notListed ids of therapies that a history does not list
     */
    public Builder courses(List<Course> known, Set<String> notListed) {
      courses = List.copyOf(known);
      unlisted.addAll(notListed);
      return this;
    }

    /** Says that there may be more treatments than are listed. */
    public Builder openHistory() {
      openHistory = true;
      return this;
    }

    public Builder refractoriness(Refractoriness verdict) {
      refractoriness = verdict;
      return this;
    }

    public PatientFacts build() {
      return new PatientFacts(this, conditions, false);
    }
  }
}
