package org.nextline.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextline.terminology.DrugLookup.Ambiguous;
import org.nextline.terminology.DrugLookup.Candidate;
import org.nextline.terminology.DrugLookup.Confidence;
import org.nextline.terminology.DrugLookup.Found;
import org.nextline.terminology.DrugLookup.NotFound;

/** Drugs by generic name, brand, abbreviation, salt or formulation, the surest way first. */
final class DrugNames {

  private static final Pattern DOSE =
      Pattern.compile(
          "\\d+([.,]\\d+)?(mg|mcg|ug|g|ml|iu|units?)?|mg|mcg|ml|day|od|qd|bd|bid|tds|tid|qds|qid|qhs|prn|q\\d+[hdw]");

  /** FDA suffix of biological products: four letters after a long name and a hyphen. */
  private static final Pattern BIOLOGIC_SUFFIX = Pattern.compile("(?i)(?<=[a-z]{6})-[a-z]{4}$");

  private static final NotFound NONE = new NotFound(List.of());

  private final Map<String, Found> asWritten = new HashMap<>();
  private final Map<String, Drug> byKey = new HashMap<>();
  private final Map<String, Ambiguous> ambiguous = new HashMap<>();
  private final SimilarDrugNames similar = new SimilarDrugNames();
  private final Qualifiers qualifiers;

  DrugNames(
      List<DataFile.Row<Drug>> rows,
      List<DataFile.Row<AmbiguousDrugName>> ambiguousNames,
      Qualifiers qualifiers) {
    this.qualifiers = qualifiers;
    for (DataFile.Row<Drug> row : rows) {
      Drug drug = row.value();
      drug.abbreviations().forEach(name -> claim(name, row));
      Stream.of(List.of(drug.name()), drug.brands(), drug.synonyms())
          .flatMap(List::stream)
          .forEach(name -> {
            claim(name, row);
            similar.add(key(spelt(TermText.tokens(name))), drug);
          });
    }
    ambiguousNames.forEach(this::register);
  }

  private void claim(String name, DataFile.Row<Drug> row) {
    Drug other = byKey.putIfAbsent(key(TermText.words(name)), row.value());
    if (other != null && !other.name().equals(row.value().name())) {
      throw row.error(
          "'%s' already names %s; expected a name of %s alone, or an entry in ambiguous-drug-names.yaml"
              .formatted(name, other.name(), row.value().name()));
    }
    asWritten.put(name.toLowerCase(Locale.ROOT), new Found(row.value(), Confidence.EXACT));
  }

  private void register(DataFile.Row<AmbiguousDrugName> row) {
    String key = key(TermText.words(row.value().name()));
    if (byKey.containsKey(key)) {
      throw row.error(
          "'%s' is also the name of %s; expected it in one file only"
              .formatted(row.value().name(), byKey.get(key).name()));
    }
    List<Candidate> candidates = new ArrayList<>();
    row.value()
        .meanings()
        .forEach((drug, conditions) ->
            candidates.add(
                new Candidate(
                    generic(drug)
                        .orElseThrow(() ->
                            row.error(
                                "'%s' is not the generic name of a known drug".formatted(drug))),
                    List.copyOf(conditions))));
    ambiguous.put(key, new Ambiguous(List.copyOf(candidates)));
  }

  /** True for a name in the data, also an ambiguous one. */
  boolean isName(String text) {
    String key = key(TermText.words(text));
    return byKey.containsKey(key) || ambiguous.containsKey(key);
  }

  Optional<Drug> generic(String name) {
    return asWritten(name).map(Found::drug).filter(drug -> drug.name().equals(name));
  }

  /** The drug of a name that is written as in the data, in any case of letters. */
  Optional<Found> asWritten(String name) {
    return Optional.ofNullable(asWritten.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** Without suggestions. */
  DrugLookup find(String name) {
    List<TermText.Token> tokens = TermText.tokens(name);
    List<String> words = folded(tokens);
    List<TermText.Token> bareTokens = bare(tokens);
    String key = key(words);
    String bare = key(folded(bareTokens));
    return found(key, Confidence.EXACT)
        .or(() -> Optional.ofNullable(ambiguous.get(key)))
        .or(() -> found(withoutSuffix(name), Confidence.WITHOUT_FORMULATION))
        .or(() -> found(bare, Confidence.WITHOUT_FORMULATION))
        .or(() -> Optional.ofNullable(ambiguous.get(bare)))
        .or(() -> misspelt(tokens))
        .or(() -> bareTokens.size() == tokens.size() ? Optional.empty() : misspelt(bareTokens))
        .orElse(NONE);
  }

  private Optional<DrugLookup> found(String key, Confidence confidence) {
    return Optional.ofNullable(byKey.get(key)).map(drug -> new Found(drug, confidence));
  }

  private Optional<DrugLookup> misspelt(List<TermText.Token> tokens) {
    Set<Drug> drugs = similar.oneErrorFrom(key(spelt(tokens)));
    return switch (drugs.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Found(drugs.iterator().next(), Confidence.FUZZY));
      default ->
          Optional.of(new Ambiguous(drugs.stream().map(d -> new Candidate(d, List.of())).toList()));
    };
  }

  /** The drugs whose names come nearest. */
  List<Drug> similar(String name) {
    List<TermText.Token> tokens = TermText.tokens(name);
    List<Drug> nearest = similar.nearest(key(spelt(tokens)));
    return nearest.isEmpty() ? similar.nearest(key(spelt(bare(tokens)))) : nearest;
  }

  private List<TermText.Token> bare(List<TermText.Token> tokens) {
    return qualifiers.removedFrom(tokens, folded(tokens)).stream()
        .filter(token -> !DOSE.matcher(token.folded()).matches())
        .toList();
  }

  private static List<String> folded(List<TermText.Token> tokens) {
    return tokens.stream().map(TermText.Token::folded).toList();
  }

  /** Letter by letter: a folded word may be nearer to another drug than what was written. */
  private static List<String> spelt(List<TermText.Token> tokens) {
    return tokens.stream().map(token -> token.raw().toLowerCase(Locale.ROOT)).toList();
  }

  private static String withoutSuffix(String name) {
    return key(TermText.words(BIOLOGIC_SUFFIX.matcher(name.strip()).replaceFirst("")));
  }

  private static String key(Collection<String> words) {
    return String.join(
        " ", words.stream().filter(w -> !w.equals("and") && !w.equals("+")).toList());
  }
}
