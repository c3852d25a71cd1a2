package org.nextline.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTableTest {

  private static final String HEADER = "country,name,latitude,longitude";

  @TempDir Path folder;

  @Test
  void findsAllRowsOfAKeyAndNoOthers() throws IOException {
    var table =
        table(
            "DE,bonn,50.7,7.1", "DE,kiel 2,1,1", "DE,kiel,54.3,10.1", "DE,kiel,9,9", "FR,kiel,1,1");

    assertThat(table.rows("DE", "kiel"))
        .extracting(row -> row.text(2))
        .containsExactly("54.3", "9");
    assertThat(table.rows("DE", "bonn")).hasSize(1);
    assertThat(table.rows("FR", "kiel")).hasSize(1);
    assertThat(table.rows("DE")).hasSize(4);
    assertThat(table.rows("AA", "kiel")).isEmpty();
    assertThat(table.rows("DE", "kie")).isEmpty();
    assertThat(table.rows("ZZ", "kiel")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 100})
  void findsEveryRowWhateverTheirNumber(int rows) throws IOException {
    var random = new Random(rows);
    List<String> names =
        IntStream.range(0, rows)
            .mapToObj(i -> Long.toString(random.nextLong(1L << 40), 36))
            .sorted()
            .toList();
    var table = table(names.stream().map(name -> "XX," + name + ",1,2").toArray(String[]::new));

    assertThat(names).allSatisfy(name -> assertThat(table.rows("XX", name)).hasSize(1));
  }

  @Test
  void readsAFileWithoutALastLineEnd() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), HEADER + "\nDE,bonn,50.7,7.1");

    assertThat(new SortedTable(file, HEADER).rows("DE", "bonn")).hasSize(1);
  }

  @Test
  void namesTheLineThatIsOutOfOrder() {
    assertThatThrownBy(() -> table("DE,kiel,54,10", "DE,bonn,50,7"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t.csv, line 3");
  }

  @Test
  void refusesAnotherHeader() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "name,country\n");

    assertThatThrownBy(() -> new SortedTable(file, HEADER)).hasMessageContaining("line 1");
  }

  @Test
  void namesTheLineOfWhatIsNoPosition() throws IOException {
    var row = table("DE,bonn,50.7,7.1", "DE,kiel,154.3,10.1").rows("DE", "kiel").getFirst();

    assertThatThrownBy(() -> row.position(2, Precision.CITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t.csv, line 3")
        .hasMessageContaining("154.3");
  }

  private SortedTable table(String... rows) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(
        file, HEADER + "\n" + String.join("\n", rows) + (rows.length > 0 ? "\n" : ""));
    return new SortedTable(file, HEADER);
  }
}
