package org.nextline.refresh;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.nextline.places.PlaceName;

/** The places that the postal codes of the United States name, each in the middle of its codes. */
final class UsPostalPlaces {

  /** Region and city as they are compared. */
  record Place(String region, String city) {}

  private final Middles<Place> places = new Middles<>();
  private final Middles<String> regions = new Middles<>();

  UsPostalPlaces(Path seedFolder) throws IOException {
    Path file = seedFolder.resolve("places/us-postal-codes.csv");
    try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var line : lines) {
        double latitude = Double.parseDouble(line.getField("latitude"));
        double longitude = Double.parseDouble(line.getField("longitude"));
        String region = PlaceName.normalise(line.getField("region"));
        String city = PlaceName.normalise(line.getField("city"));
        places.add(new Place(region, city), latitude, longitude, 1);
        regions.add(region, latitude, longitude, 1);
      }
    }
  }

  void forEach(BiConsumer<Place, Middles.Middle> action) {
    places.forEach(action);
  }

  /** States and territories by their code. */
  void forEachRegion(BiConsumer<String, Middles.Middle> action) {
    regions.forEach(action);
  }
}
