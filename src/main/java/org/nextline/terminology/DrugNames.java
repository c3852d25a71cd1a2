package org.nextline.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drugs by generic name, brand, abbreviation, salt or formulation. */
final class DrugNames {

  private static final Pattern DOSE =
      Pattern.compile("\\d+([.,]\\d+)?(mg|mcg|ug|g|ml|iu|units?)?|mg|mcg|ml|day|qd|bid|tid");

  /** FDA suffix of biological products: four letters after a hyphen. */
  private static final Pattern BIOLOGIC_SUFFIX = Pattern.compile("(?i)-[a-z]{4}$");

  private final Map<String, Drug> byKey = new HashMap<>();
  private final Qualifiers qualifiers;

  DrugNames(List<DataFile.Row<Drug>> rows, Qualifiers qualifiers) {
    this.qualifiers = qualifiers;
    for (DataFile.Row<Drug> row : rows) {
      Drug drug = row.value();
      Stream.of(List.of(drug.name()), drug.brands(), drug.abbreviations(), drug.synonyms())
          .flatMap(List::stream)
          .forEach(name -> claim(name, row));
    }
  }

  private void claim(String name, DataFile.Row<Drug> row) {
    Drug other = byKey.putIfAbsent(key(TermText.words(name)), row.value());
    if (other != null && !other.name().equals(row.value().name())) {
      throw row.error(
          "'%s' already names %s; expected a name of %s alone"
              .formatted(name, other.name(), row.value().name()));
    }
  }

  Optional<Drug> find(String name) {
    if (name == null) {
      return Optional.empty();
    }
    return exact(name)
        .or(() -> exact(BIOLOGIC_SUFFIX.matcher(name.strip()).replaceFirst("")))
        .or(() -> Optional.ofNullable(byKey.get(key(bare(TermText.words(name))))));
  }

  private Optional<Drug> exact(String name) {
    return Optional.ofNullable(byKey.get(key(TermText.words(name))));
  }

  private List<String> bare(List<String> words) {
    return qualifiers.removedFrom(words).stream().filter(w -> !DOSE.matcher(w).matches()).toList();
  }

  private static String key(List<String> words) {
    return String.join(
        " ", words.stream().filter(w -> !w.equals("and") && !w.equals("+")).toList());
  }
}
