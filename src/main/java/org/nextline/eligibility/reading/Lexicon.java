package org.nextline.eligibility.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextline.eligibility.structure.HeadingWords;
import org.nextline.terminology.Condition;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Finding;
import org.nextline.terminology.Measurement;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.TermText;
import org.nextline.terminology.Terminology;

/**
 * Every phrase that is understood, from seed-data/eligibility, the terminology and the
 * measurements. Immutable and safe for use by many threads.
 */
public final class Lexicon {

  private static final int LONGEST_ABBREVIATION = 5;
  private static final int LONGEST_WORD = 60;

  /** Two letters stand for too many things. */
  private static final int SHORTEST_DRUG = 3;

  private final PhraseIndex<Concept> phrases = new PhraseIndex<>();
  private final Map<String, LexiconData.TherapyKind> therapies = new HashMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, List<String>> several = new HashMap<>();
  private final Map<String, String> wholeSpecialties = new HashMap<>();
  private final List<String> resistant = new ArrayList<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Set<String> qualified = new HashSet<>();
  private final Set<String> staged;
  private final Set<String> bearers;
  private final Set<String> shared;
  private final Set<String> plainMarkers = new HashSet<>();
  private final Set<String> substances = new HashSet<>();
  private final HeadingWords headings;
  private final LexiconData.Outcomes outcomes;
  private final Measurements measurements;
  private final Terminology terminology;

  private Lexicon(Path folder, Terminology terminology, Measurements measurements) {
    this.terminology = terminology;
    this.measurements = measurements;
    headings = DataFile.object(folder.resolve("headings.yaml"), HeadingWords.class);
    outcomes = DataFile.object(folder.resolve("outcomes.yaml"), LexiconData.Outcomes.class);
    DataFile.object(folder.resolve("phrases.yaml"), LexiconData.Phrases.class)
        .bySort()
        .forEach(
            (sort, byId) -> byId.forEach((id, names) -> addAll(Sort.valueOf(sort), id, id, names)));
    measurements.all().forEach(this::add);
    measurements
        .unitSpellings()
        .forEach((unit, spellings) -> addAll(Sort.UNIT, unit, unit, spellings));
    DataFile.list(folder.resolve("therapies.yaml"), LexiconData.TherapyKind.class)
        .forEach(row -> add(row.value()));
    DataFile.list(folder.resolve("markers.yaml"), LexiconData.MarkerName.class)
        .forEach(row -> add(row.value()));
    LexiconData.Qualifiers qualifiers =
        DataFile.object(folder.resolve("qualifiers.yaml"), LexiconData.Qualifiers.class);
    qualifiers.extents().values().forEach(modifiers::addAll);
    modifiers.addAll(qualifiers.qualifiers());
    staged = Set.copyOf(qualifiers.staged());
    bearers = Set.copyOf(qualifiers.bearers());
    shared = Set.copyOf(qualifiers.shared());
    DataFile.list(folder.resolve("findings.yaml"), LexiconData.Finding.class)
        .forEach(row -> add(row.value()));
    terminology.conditions().forEach(this::add);
    terminology.findings().forEach(this::add);
    terminology.drugs().forEach(this::add);
    qualifiers.extents().forEach((id, names) -> addAll(Sort.EXTENT, id, names.getFirst(), names));
    qualifiers.qualifiers().forEach(name -> add(Sort.QUALIFIER, name, name, name, null));
  }

  /**
   * Reads the files of seed-data/eligibility.
   *
   * @throws org.nextline.terminology.DataFileException naming file, line and what was expected
   */
  public static Lexicon load(Path folder, Terminology terminology, Measurements measurements) {
    return new Lexicon(folder, terminology, measurements);
  }

  private void addAll(Sort sort, String id, String name, List<String> spellings) {
    spellings.forEach(spelling -> add(sort, id, name, spelling, null));
  }

  private void add(Sort sort, String id, String name, String spelling, String exact) {
    if (sort == Sort.RESISTANT) {
      resistant.add(spelling.toLowerCase(Locale.ROOT));
    }
    List<String> words = new ArrayList<>();
    Tokens tokens = Tokens.of(spelling, 0, spelling.length());
    for (int i = 0; i < tokens.size(); i++) {
      String word = key(tokens, i);
      if (!isSkipped(word)) {
        words.add(word);
      }
    }
    if (!words.isEmpty()) {
      phrases.add(words, new Concept(sort, id, name, exact));
    }
  }

  /** What is compared of a token. */
  static String key(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case WORD -> key(tokens.raw(token));
      case NUMBER -> tokens.raw(token);
      case SIGN -> sign(tokens.sign(token));
    };
  }

  /** What is compared of a word; nothing of one that is too long to be one. */
  static String key(String word) {
    return word.length() > LONGEST_WORD ? "" : TermText.foldedWord(plain(word));
  }

  /** Without apostrophes, and with u for the two signs of micro. */
  private static String plain(String word) {
    return word.chars().noneMatch(c -> c == '\'' || c == '’' || c == 'µ' || c == 'μ')
        ? word
        : word.replace("'", "").replace("’", "").replace('µ', 'u').replace('μ', 'u');
  }

  private static String sign(char c) {
    return switch (c) {
      case '–', '—', '‐', '‑' -> "-";
      case '×' -> "x";
      case '²' -> "2";
      case '³' -> "3";
      case '⁹' -> "9";
      default -> String.valueOf(c);
    };
  }

  /** Words that make no difference within a phrase. */
  static boolean isSkipped(String key) {
    return key.equals("-") || key.equals("the") || key.equals("of");
  }

  private void add(Measurement measurement) {
    addAll(Sort.MEASUREMENT, measurement.id(), measurement.name(), List.of(measurement.name()));
    addAll(Sort.MEASUREMENT, measurement.id(), measurement.name(), measurement.synonyms());
    measurement
        .abbreviations()
        .forEach(name -> add(Sort.MEASUREMENT, measurement.id(), measurement.name(), name, name));
  }

  private void add(LexiconData.TherapyKind kind) {
    therapies.put(kind.id(), kind);
    String id = "therapy:" + kind.id();
    if (kind.substance()) {
      substances.add(id);
    }
    add(Sort.THERAPY, id, kind.name(), kind.name(), null);
    kind.synonyms()
        .forEach(
            name -> add(Sort.THERAPY, id, kind.name(), name, isAbbreviation(name) ? name : null));
  }

  private void add(LexiconData.MarkerName marker) {
    if (marker.plain()) {
      plainMarkers.add(marker.name());
    }
    List<String> names = new ArrayList<>(marker.synonyms());
    names.add(marker.name());
    for (String name : names) {
      boolean exact = marker.exact() && isAbbreviation(name);
      add(Sort.MARKER, marker.name(), marker.name(), name, exact ? name : null);
    }
  }

  private void add(LexiconData.Finding finding) {
    if (finding.specialty() != null) {
      wholeSpecialties.put(finding.specialty(), finding.id());
    }
    if (finding.qualified()) {
      qualified.add(finding.id());
    }
    parents.put(finding.id(), finding.parents());
    if (!finding.anyOf().isEmpty()) {
      several.put(finding.id(), finding.anyOf());
    }
    List<String> names = new ArrayList<>(finding.synonyms());
    names.addFirst(finding.name());
    names.stream()
        .filter(name -> !addsModifierOnly(name, names))
        .forEach(name ->
            add(
                Sort.CONDITION,
                finding.id(),
                finding.name(),
                name,
                isAbbreviation(name) ? name : null));
    finding.exact().forEach(name -> add(Sort.CONDITION, finding.id(), finding.name(), name, name));
  }

  private void add(Condition condition) {
    add(Sort.CONDITION, condition.id(), condition.name(), condition.name(), null);
    List<String> names = new ArrayList<>(condition.synonyms());
    names.add(condition.name());
    names.addAll(condition.abbreviations());
    condition.synonyms().stream()
        .filter(name -> !addsModifierOnly(name, names))
        .forEach(name -> add(Sort.CONDITION, condition.id(), condition.name(), name, null));
    condition
        .abbreviations()
        .forEach(name -> add(Sort.CONDITION, condition.id(), condition.name(), name, name));
  }

  /** A finding may be further names of a condition. */
  private void add(Finding finding) {
    Optional<Condition> condition =
        terminology.conditions().stream()
            .filter(known -> known.name().equals(finding.name()))
            .findFirst();
    String id = condition.map(Condition::id).orElse(finding.name());
    finding
        .names()
        .forEach(name ->
            add(Sort.CONDITION, id, finding.name(), name, isAbbreviation(name) ? name : null));
  }

  /** "Metastatic breast cancer" is breast cancer that is metastatic: two statements. */
  private boolean addsModifierOnly(String name, List<String> names) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      String rest = name.substring(at + 1);
      if (modifiers.contains(name.substring(0, at).toLowerCase(Locale.ROOT))
          && names.stream().anyMatch(rest::equalsIgnoreCase)) {
        return true;
      }
    }
    return false;
  }

  private void add(Drug drug) {
    String id = "drug:" + drug.name();
    add(Sort.THERAPY, id, drug.name(), drug.name(), null);
    addAll(Sort.THERAPY, id, drug.name(), drug.brands());
    addAll(Sort.THERAPY, id, drug.name(), drug.synonyms());
    drug.abbreviations().stream()
        .filter(name -> name.length() >= SHORTEST_DRUG)
        .forEach(name ->
            add(
                Sort.THERAPY,
                id,
                drug.name(),
                name,
                name.length() <= LONGEST_ABBREVIATION ? name : null));
  }

  /** Capitals throughout: in small letters it may be another word. */
  private static boolean isAbbreviation(String name) {
    return name.length() <= LONGEST_ABBREVIATION
        && name.chars().noneMatch(Character::isWhitespace)
        && !name.equals(name.toLowerCase(Locale.ROOT))
        && name.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** True for a name that says that treatment did not help: "drug-resistant epilepsy". */
  boolean saysResistant(String name) {
    String words = name.toLowerCase(Locale.ROOT);
    return resistant.stream().anyMatch(phrase -> words.startsWith(phrase + " "));
  }

  /** The nearest broader conditions of the terminology; empty for others. */
  List<String> parents(String conditionId) {
    return terminology.condition(conditionId).map(Condition::parents).orElse(List.of());
  }

  /** What a condition of the terminology is called. */
  Optional<String> name(String conditionId) {
    return terminology.condition(conditionId).map(Condition::name);
  }

  /** The conditions that a phrase stands for: mostly one. */
  List<String> conditions(String id) {
    return several.getOrDefault(id, List.of(id));
  }

  PhraseIndex<Concept> phrases() {
    return phrases;
  }

  /** True for what nobody is treated with: eggs, excipients. */
  boolean isSubstance(String therapyId) {
    return substances.contains(therapyId);
  }

  boolean isPlainMarker(String name) {
    return plainMarkers.contains(name);
  }

  public HeadingWords headings() {
    return headings;
  }

  public Measurements measurements() {
    return measurements;
  }

  /** The condition or finding with everything that it is a kind of. */
  public Set<String> lineage(String conditionId) {
    Set<String> all = new HashSet<>();
    addLineage(conditionId, all);
    return all;
  }

  private void addLineage(String id, Set<String> all) {
    if (all.add(id)) {
      terminology.ancestors(id).forEach(parent -> addLineage(parent, all));
      parents.getOrDefault(id, List.of()).forEach(parent -> addLineage(parent, all));
      terminology
          .condition(id)
          .map(condition -> wholeSpecialties.get(condition.specialty()))
          .ifPresent(all::add);
    }
  }

  /**
   * The qualifier that a name brings along: "poorly controlled" of "poorly controlled diabetes".
   */
  Optional<String> qualifier(String conditionId, String written) {
    String words = written.toLowerCase(Locale.ROOT);
    return qualified.contains(conditionId)
        ? modifiers.stream().filter(word -> words.startsWith(word + " ")).findFirst()
        : Optional.empty();
  }

  /** True for diseases whose stages are those that a profile holds. */
  boolean isStaged(String conditionId) {
    return lineage(conditionId).stream().anyMatch(staged::contains);
  }

  /** "Disease" of "kidney disease": "liver or" before it may share it. */
  boolean endsInShared(String name) {
    int last = name.lastIndexOf(' ');
    return last > 0 && shared.contains(name.substring(last + 1).toLowerCase(Locale.ROOT));
  }

  /** "Recurrent disease" says no more than "recurrent". */
  boolean isBearer(String word) {
    return bearers.contains(word.toLowerCase(Locale.ROOT));
  }

  LexiconData.Outcomes outcomes() {
    return outcomes;
  }

  /** Every kind of therapy, by id. */
  Map<String, LexiconData.TherapyKind> therapies() {
    return therapies;
  }

  public Terminology terminology() {
    return terminology;
  }
}
