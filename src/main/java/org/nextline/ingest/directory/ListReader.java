package org.nextline.ingest.directory;

import java.io.IOException;
import java.util.HashSet;
import org.nextline.ingest.CsvRows;
import org.nextline.ingest.DirectorySink;
import org.nextline.ingest.InputFile;

/**
 * Reads a list of institutions by its mapping.
 *
 * <pre>{@code
 * new ListReader(ListMapping.read(yaml)).read(file, sink);
 * }</pre>
 */
public final class ListReader {

  private final ListMapping mapping;

  public ListReader(ListMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * @throws IOException where the list lacks a column that the mapping names, or the rest of it
   *     cannot be read
   */
  public void read(InputFile list, DirectorySink sink) throws IOException {
    var needed = new HashSet<>(mapping.columnsNeeded());
    CsvRows.read(
        list.content(),
        header -> {
          needed.removeAll(header);
          if (!needed.isEmpty()) {
            throw new IOException("the list has no column " + String.join(", ", needed));
          }
        },
        row -> new ListEntry(mapping, row).handTo(sink));
  }
}
