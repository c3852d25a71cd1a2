package org.nextline.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvExportTest {

  @Test
  void oneRowForEachOptionThatReadsBack() {
    String text = new String(new CsvExport().write(Examples.view()), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF\"reference\"".replace("\"", "")).contains("\r\n");
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    assertThat(rows).hasSize(5);
    NamedCsvRecord first = rows.getFirst();
    assertThat(first.getField("reference")).isEqualTo("REF-2026-014");
    assertThat(first.getField("saved by")).isEqualTo("coordinator-1");
    assertThat(first.getField("title")).isEqualTo("Adjunctive drug for focal seizures ≥ 18 years");
    assertThat(first.getField("why")).isEqualTo("It studies the condition. | 你好 é ł");
    assertThat(first.getField("criteria to check"))
        .isEqualTo(
            "Speaks against it, exclusion criterion: Pregnancy"
                + " | Not known, exclusion criterion: Kidney disease");
    assertThat(first.getField("nearest site")).isEqualTo("Site, \"North\"");
    assertThat(first.getField("distance km")).isEqualTo("12.34");
    assertThat(first.getField("source date")).isEqualTo("2026-11-01");
  }

  @Test
  void absentPartsAreEmptyCells() {
    String text = new String(new CsvExport().write(Examples.sparse()), StandardCharsets.UTF_8);
    var rows = CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row.getField("city")).isEmpty());
  }

  @Test
  void noCellRunsAsAFormula() {
    String text = new String(new CsvExport().write(Examples.view()), StandardCharsets.UTF_8);
    var rows = CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    assertThat(rows)
        .allSatisfy(row ->
            assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    assertThat(text).contains("'=Fenfluramine").contains("'+1 555 0100");
  }
}
