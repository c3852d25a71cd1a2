package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Symptom;
import org.nextline.patient.Treatment;
import org.nextline.patient.narrative.Draft.Named;
import org.nextline.terminology.Terminology;

/**
 * Makes a profile of what was read: what is present, and of the past what lasts. The condition is
 * filled only where one disease is left that no other one specifies, in the whole or where the
 * patient is introduced; what is denied becomes an observation that is false, under the name that
 * was denied: who has no pulmonary embolism may have another thrombosis.
 */
final class ProfileMaker {

  private static final int LONGEST = 200;

  private final Terminology terminology;

  /** Ids of conditions that are over when they are told as past. */
  private final Set<String> passing;

  /** Ids of conditions that are mostly signs of another one. */
  private final Set<String> signs;

  /** What follows from being treated, by the agent. */
  private final Map<String, String> implied;

  ProfileMaker(Terminology terminology, ReadingWords data) {
    this.terminology = terminology;
    this.passing = Set.copyOf(data.passing());
    this.signs = Set.copyOf(data.signs());
    this.implied = Map.copyOf(data.implied());
  }

  PatientProfile profile(Draft draft) {
    List<Named> conditions = mostSpecific(draft.conditions().stream().filter(this::lasts).toList());
    Optional<Named> main = main(conditions);
    List<Treatment> treatments = Treatments.of(draft.courses());
    List<ConditionRef> others =
        Stream.concat(
                conditions.stream()
                    .filter(named -> main.isEmpty() || named != main.get())
                    .map(ProfileMaker::ref),
                treatments.stream()
                    .flatMap(treatment -> Stream.ofNullable(implied.get(treatment.agent())))
                    .map(ConditionRef::named))
            .distinct()
            .toList();
    return new PatientProfile(
        main.map(ProfileMaker::ref).orElse(null),
        nullIfEmpty(others),
        draft.age(),
        draft.birthDate(),
        draft.sex(),
        null,
        null,
        nullIfEmpty(treatments),
        null,
        nullIfEmpty(observations(draft)),
        nullIfEmpty(draft.biomarkers()),
        nullIfEmpty(
            draft.symptoms().stream()
                .filter(named -> named.assertion() == Assertion.PRESENT)
                .map(named -> new Symptom(named.concept().id(), null))
                .toList()),
        draft.allergies() == null ? null : draft.allergies().stream().limit(LONGEST).toList(),
        null,
        null);
  }

  /** As long as a profile may hold. */
  private static <T> List<T> nullIfEmpty(List<T> list) {
    return list.isEmpty() ? null : list.stream().limit(LONGEST).toList();
  }

  private boolean lasts(Named named) {
    return named.assertion() == Assertion.PRESENT
        || named.assertion() == Assertion.HISTORICAL && !isOf(named, passing);
  }

  private boolean isOf(Named named, Set<String> ids) {
    String id = named.concept().id();
    return ids.contains(id) || terminology.ancestors(id).stream().anyMatch(ids::contains);
  }

  private List<Named> mostSpecific(List<Named> conditions) {
    return conditions.stream()
        .filter(named ->
            conditions.stream()
                .noneMatch(other ->
                    terminology.ancestors(other.concept().id()).contains(named.concept().id())))
        .toList();
  }

  private Optional<Named> main(List<Named> conditions) {
    List<Named> known =
        conditions.stream()
            .filter(named -> terminology.condition(named.concept().id()).isPresent())
            .toList();
    List<Named> current =
        known.stream().filter(named -> named.assertion() == Assertion.PRESENT).toList();
    List<Named> diseases = current.stream().filter(named -> !isOf(named, signs)).toList();
    return only(diseases)
        .or(() -> only(diseases.stream().filter(Named::introduced).toList()))
        .or(() -> current.isEmpty() ? only(known) : only(current));
  }

  private static Optional<Named> only(List<Named> list) {
    return list.size() == 1 ? Optional.of(list.getFirst()) : Optional.empty();
  }

  private static ConditionRef ref(Named named) {
    Concept concept = named.concept();
    return concept.sort() == Concept.Sort.CONDITION
        ? new ConditionRef(concept.name(), null, null, concept.id())
        : ConditionRef.named(concept.id());
  }

  private static List<Observation> observations(Draft draft) {
    List<Observation> all = new ArrayList<>(draft.observations());
    draft.states().forEach((name, value) -> all.add(new Observation(name, value, null, null)));
    Stream.of(draft.conditions(), draft.symptoms())
        .flatMap(List::stream)
        .filter(named -> named.assertion() == Assertion.ABSENT)
        .filter(named -> !draft.states().containsKey(named.concept().id()))
        .forEach(named -> all.add(new Observation(named.concept().name(), false, null, null)));
    return all;
  }
}
