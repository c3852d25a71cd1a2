package org.nextline.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.io.input.BOMInputStream;

/** Rows of a CSV file with a line of column names, one in memory at a time. */
public final class CsvRows {

  private static final int LONGEST_FIELD = 4 << 20;

  private CsvRows() {}

  /** Looks at the names of the columns before the rows come. */
  public interface HeaderCheck {
    void check(List<String> header) throws IOException;
  }

  /** Reads the rows whatever the columns are. */
  public static void read(InputStream content, Consumer<NamedCsvRecord> rows) throws IOException {
    read(content, header -> {}, rows);
  }

  /**
   * @param content UTF-8, with or without a byte order mark
   * @throws IOException where the rest of the file cannot be read
   */
  public static void read(InputStream content, HeaderCheck header, Consumer<NamedCsvRecord> rows)
      throws IOException {
    Reader text =
        new InputStreamReader(
            BOMInputStream.builder().setInputStream(content).get(), StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .allowMissingFields(true)
            .maxBufferSize(LONGEST_FIELD)
            .ofNamedCsvRecord(text)) {
      boolean first = true;
      for (NamedCsvRecord row : reader) {
        if (first) {
          header.check(row.getHeader());
          first = false;
        }
        rows.accept(row);
      }
    } catch (CsvParseException malformed) {
      throw malformed.getCause() instanceof IOException cause
          ? cause
          : new IOException("not readable as CSV: " + malformed.getMessage(), malformed);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
