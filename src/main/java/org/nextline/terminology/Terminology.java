package org.nextline.terminology;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.terminology.DrugLookup.Ambiguous;
import org.nextline.terminology.DrugLookup.Found;
import org.nextline.terminology.DrugLookup.NotFound;

/**
 * Conditions and drugs: what a name, synonym, brand or code means. Immutable and safe for use by
 * many threads. Look-ups never guess silently: see {@link ConditionLookup} and {@link DrugLookup}.
 */
public final class Terminology {

  private final Map<String, Condition> conditions;
  private final ConditionFinder finder;
  private final ConditionHierarchy hierarchy;
  private final ConditionNames names;
  private final ConditionCodes codes;
  private final List<Drug> drugs;
  private final DrugNames drugNames;
  private final Agents agents;
  private final OtherTreatments otherTreatments;
  private final List<String> regimenNames;
  private final List<Finding> findings;

  private Terminology(Path folder) {
    Qualifiers.Lists lists =
        DataFile.object(folder.resolve("qualifiers.yaml"), Qualifiers.Lists.class);
    List<DataFile.Row<Condition>> rows =
        DataFile.list(folder.resolve("conditions.yaml"), Condition.class);
    conditions = byId(rows);
    names = new ConditionNames(rows);
    hierarchy = new ConditionHierarchy(rows);
    codes = new ConditionCodes(rows);
    finder =
        new ConditionFinder(
            conditions,
            names,
            hierarchy,
            new Qualifiers(lists.condition()),
            DataFile.list(folder.resolve("ambiguous-names.yaml"), AmbiguousName.class));
    List<DataFile.Row<Drug>> drugRows = DrugTable.drugs(folder.resolve("drugs.csv"));
    drugs = drugRows.stream().map(DataFile.Row::value).toList();
    List<DataFile.Row<AmbiguousDrugName>> ambiguousDrugs =
        DataFile.list(folder.resolve("ambiguous-drug-names.yaml"), AmbiguousDrugName.class);
    checkConditions(ambiguousDrugs);
    drugNames =
        new DrugNames(
            drugRows,
            ambiguousDrugs,
            new Qualifiers(
                Stream.concat(lists.drugFormulation().stream(), lists.drugSalt().stream())
                    .toList()));
    findings =
        DataFile.list(folder.resolve("findings.yaml"), Finding.class).stream()
            .map(DataFile.Row::value)
            .toList();
    regimenNames = DrugTable.regimenNames(folder.resolve("regimens.csv"));
    agents = new Agents(DrugTable.regimens(folder.resolve("regimens.csv"), drugNames), drugNames);
    otherTreatments =
        new OtherTreatments(
            drugs, DataFile.list(folder.resolve("other-treatments.yaml"), String.class));
  }

  /**
   * Reads {@code conditions.yaml}, {@code ambiguous-names.yaml}, {@code qualifiers.yaml}, {@code
   * drugs.csv}, {@code ambiguous-drug-names.yaml}, {@code regimens.csv}, {@code
   * other-treatments.yaml} and {@code findings.yaml}.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static Terminology load(Path folder) {
    return new Terminology(folder);
  }

  private void checkConditions(List<DataFile.Row<AmbiguousDrugName>> rows) {
    for (DataFile.Row<AmbiguousDrugName> row : rows) {
      row.value().meanings().values().stream()
          .flatMap(List::stream)
          .filter(id -> !conditions.containsKey(id))
          .findFirst()
          .ifPresent(id -> {
            throw row.error("'" + id + "' is not a condition id");
          });
    }
  }

  private static Map<String, Condition> byId(List<DataFile.Row<Condition>> rows) {
    Map<String, Condition> byId = new LinkedHashMap<>();
    for (DataFile.Row<Condition> row : rows) {
      if (byId.put(row.value().id(), row.value()) != null) {
        throw row.error("id '%s' is used twice; expected unique ids".formatted(row.value().id()));
      }
    }
    return byId;
  }

  public Collection<Condition> conditions() {
    return Collections.unmodifiableCollection(conditions.values());
  }

  /** The condition of a slug. */
  public Optional<Condition> condition(String id) {
    return Optional.ofNullable(conditions.get(id));
  }

  /** The condition that somebody's words mean: a slug, a name, a synonym, a phrase. */
  public ConditionLookup find(String text) {
    return finder.find(text);
  }

  /**
   * The condition of a code; an ICD-10-CM code that is not known itself is looked up by the broader
   * code it belongs to.
   *
   * @param system {@code icd10cm}, {@code snomed}, {@code mesh} or the system's address
   */
  public ConditionLookup findCode(String system, String code) {
    return codes
        .find(system, code)
        .<ConditionLookup>map(found -> found)
        .orElseGet(() -> new ConditionLookup.NotFound(List.of()));
  }

  /** Everything that the condition is a kind of, without itself; empty for an unknown id. */
  public Set<String> ancestors(String id) {
    return hierarchy.ancestors(id);
  }

  /** Every kind of the condition, without itself; empty for an unknown id. */
  public Set<String> descendants(String id) {
    return hierarchy.descendants(id);
  }

  /**
   * Ids of the conditions that the text names, in order of appearance; of overlapping names the
   * longest counts ("non-small cell lung cancer" does not name small cell lung cancer). Negation is
   * not considered.
   */
  public Set<String> conditionsNamedIn(String text) {
    return text == null ? Set.of() : names.within(text);
  }

  public List<Drug> drugs() {
    return drugs;
  }

  /**
   * The drug of a generic name, brand, abbreviation, salt or formulation, also where the name is
   * misspelt and only one drug can be meant; empty where several can.
   */
  public Optional<Drug> drug(String name) {
    return agents.find(name) instanceof Found found ? Optional.of(found.drug()) : Optional.empty();
  }

  /** What a name of one drug or regimen means. */
  public DrugLookup findDrug(String name) {
    return findDrug(name, Set.of());
  }

  /** The same in a patient with these conditions, which may decide an ambiguous abbreviation. */
  public DrugLookup findDrug(String name, Collection<String> conditionIds) {
    return switch (agents.find(name)) {
      case Ambiguous several ->
          several.in(conditionIds).<DrugLookup>map(found -> found).orElse(several);
      case NotFound missing -> new NotFound(name == null ? List.of() : drugNames.similar(name));
      case DrugLookup known -> known;
    };
  }

  /**
   * What the agent of a treatment is made of, as written: a drug, a known regimen, or several
   * joined by "+", "/", "and", a comma.
   */
  public List<String> parts(String agent) {
    return agents.parts(agent);
  }

  /** The generic names in these parts. A part that is unknown or ambiguous stays as written. */
  public List<String> components(String agent) {
    return agents.components(agent);
  }

  /** True for a name of a drug class or of a treatment that is no drug: surgery, a diet. */
  public boolean isOtherTreatment(String name) {
    return otherTreatments.contains(name);
  }

  /** Symptoms, signs and other states of health. */
  public List<Finding> findings() {
    return findings;
  }

  /** Names of regimens as they are written: "FOLFOX". */
  public List<String> regimenNames() {
    return regimenNames;
  }

  /** Words for treatments that are no drugs: "radiotherapy". */
  public List<String> otherTreatmentNames() {
    return otherTreatments.names();
  }

  /** Drugs of a class, in alphabetical order; the class in any case of letters. */
  public List<Drug> drugsOfClass(String drugClass) {
    return drugs.stream().filter(d -> d.isOfClass(drugClass)).toList();
  }
}
