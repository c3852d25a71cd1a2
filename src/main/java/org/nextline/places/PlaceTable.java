package org.nextline.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One CSV table of the places folder, with a header line. */
record PlaceTable(Path file) {

  /**
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if a row is broken, naming the file and the line
   */
  void forEach(Consumer<Row> action) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var line : reader) {
        read(line, action);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void read(NamedCsvRecord line, Consumer<Row> action) {
    try {
      action.accept(new Row(line));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          file + ", line " + line.getStartingLineNumber() + ": " + e.getMessage(), e);
    }
  }

  /** A row of the table. */
  record Row(NamedCsvRecord line) {

    String text(String column) {
      return line.getField(column);
    }

    Position position(Precision precision) {
      return new Position(degrees("latitude", 90), degrees("longitude", 180), precision);
    }

    private double degrees(String column, double limit) {
      double value = Double.parseDouble(text(column));
      if (!(Math.abs(value) <= limit)) {
        throw new IllegalArgumentException(
            column + " " + value + " is not within -" + limit + " to " + limit);
      }
      return value;
    }
  }
}
