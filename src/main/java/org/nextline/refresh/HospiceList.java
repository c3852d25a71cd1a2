package org.nextline.refresh;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nextline.places.Gazetteer;

/**
 * US hospices, spread over every state: those that were listed stay as long as Medicare certifies
 * them; then those are added that are run for their purpose, have been certified longest and lie
 * far from the others.
 */
final class HospiceList implements SeedList {

  private static final String FILE = "palliative/us-hospices.yaml";
  private static final int FEWEST = 5;
  private static final int MOST = 9;
  private static final int ONE_MORE_FOR = 40;
  private static final double APART_KM = 25;

  @Override
  public String name() {
    return "us-hospices";
  }

  @Override
  public List<String> sources() {
    return List.of("CMS provider data, \"Hospice - General Information\" (CSV)");
  }

  @Override
  public Map<String, String> rebuild(List<Path> sources, Path seedFolder) throws IOException {
    var listed = YamlRecords.read(seedFolder.resolve(FILE));
    List<Hospice> certified = read(sources.getFirst());
    LocalDate asOf =
        certified.stream().map(Hospice::certified).max(Comparator.naturalOrder()).orElseThrow();
    var entry =
        new HospiceEntry(
            Gazetteer.load(seedFolder.resolve("places")), listed.records().getFirst(), asOf);
    Map<String, ObjectNode> before = new LinkedHashMap<>();
    listed.records().forEach(record -> before.put(HospiceEntry.number(record), record));
    var records = new ArrayList<ObjectNode>();
    certified.stream()
        .collect(Collectors.groupingBy(Hospice::state, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(state -> records.addAll(choose(state, before, entry)));
    return Map.of(FILE, new YamlRecords(listed.comment(), records).text());
  }

  private static List<Hospice> read(Path file) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().map(Hospice::of).toList();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<ObjectNode> choose(
      List<Hospice> ofState, Map<String, ObjectNode> before, HospiceEntry entry) {
    var chosen = new ArrayList<ObjectNode>();
    ofState.stream()
        .filter(hospice -> before.containsKey(hospice.number()))
        .forEach(hospice -> chosen.add(entry.updated(before.get(hospice.number()), hospice)));
    int wanted = Math.min(MOST, FEWEST + ofState.size() / ONE_MORE_FOR);
    for (double apart : new double[] {APART_KM, 0}) {
      ofState.stream()
          .filter(hospice -> !before.containsKey(hospice.number()))
          .filter(Hospice::isNonProfitOrPublic)
          .filter(Hospice::isNamedInFull)
          .sorted(Comparator.comparing(Hospice::certified).thenComparing(Hospice::number))
          .map(entry::of)
          .forEach(found ->
              found
                  .filter(record -> chosen.size() < wanted && isApart(record, chosen, apart))
                  .ifPresent(chosen::add));
    }
    chosen.sort(Comparator.comparing(HospiceEntry::number));
    return chosen;
  }

  private static boolean isApart(ObjectNode record, List<ObjectNode> chosen, double km) {
    return chosen.stream()
        .noneMatch(other ->
            other.get("id").equals(record.get("id")) || HospiceEntry.km(record, other) < km);
  }
}
