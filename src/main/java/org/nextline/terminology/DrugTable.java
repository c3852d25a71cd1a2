package org.nextline.terminology;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.terminology.DrugLookup.Regimen;

/** Reads the drug and regimen tables. */
final class DrugTable {

  private DrugTable() {}

  static List<DataFile.Row<Drug>> drugs(Path file) {
    return DataFile.csv(file, "name", "classes", "mechanism", "brands", "abbreviations", "synonyms")
        .stream()
        .map(row -> new DataFile.Row<>(drug(row), row.file(), row.line()))
        .toList();
  }

  private static Drug drug(DataFile.Row<NamedCsvRecord> row) {
    NamedCsvRecord csv = row.value();
    Drug drug =
        new Drug(
            csv.getField("name").strip(),
            DataFile.parts(csv.getField("classes")),
            csv.getField("mechanism").strip(),
            DataFile.parts(csv.getField("brands")),
            DataFile.parts(csv.getField("abbreviations")),
            DataFile.parts(csv.getField("synonyms")));
    if (drug.name().isEmpty() || drug.classes().isEmpty() || drug.mechanism().isEmpty()) {
      throw row.error("expected a name, at least one class and a mechanism");
    }
    return drug;
  }

  static List<String> regimenNames(Path file) {
    return DataFile.csv(file, "name", "components").stream()
        .map(row -> row.value().getField("name"))
        .toList();
  }

  /** Regimens by {@link Agents#key}; every component must be a drug, and no name a drug's. */
  static Map<String, Regimen> regimens(Path file, DrugNames drugs) {
    Map<String, Regimen> regimens = new HashMap<>();
    for (DataFile.Row<NamedCsvRecord> row : DataFile.csv(file, "name", "components")) {
      List<String> components = DataFile.parts(row.value().getField("components"));
      components.stream()
          .filter(c -> drugs.generic(c).isEmpty())
          .findFirst()
          .ifPresent(c -> {
            throw row.error("'%s' is not the generic name of a known drug".formatted(c));
          });
      String name = row.value().getField("name");
      if (drugs.isName(name)) {
        throw row.error("'%s' already names a drug; expected a regimen alone".formatted(name));
      }
      if (regimens.put(Agents.key(name), new Regimen(components)) != null) {
        throw row.error("regimen '%s' is listed twice".formatted(name));
      }
    }
    return regimens;
  }
}
