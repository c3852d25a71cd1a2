package org.nextline.terminology;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Components by regimen; every component must be a drug. */
  static Map<String, List<String>> regimens(Path file, DrugNames drugs) {
    Map<String, List<String>> regimens = new HashMap<>();
    for (DataFile.Row<NamedCsvRecord> row : DataFile.csv(file, "name", "components")) {
      List<String> components = DataFile.parts(row.value().getField("components"));
      components.stream()
          .filter(c -> drugs.find(c).filter(d -> d.name().equals(c)).isEmpty())
          .findFirst()
          .ifPresent(c -> {
            throw row.error("'%s' is not the generic name of a known drug".formatted(c));
          });
      String name = row.value().getField("name");
      if (regimens.put(AgentSplitter.key(name), components) != null) {
        throw row.error("regimen '%s' is listed twice".formatted(name));
      }
    }
    return regimens;
  }
}
