package org.nextline.refresh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All lists of seed data that can be rebuilt, and how one is. */
public final class SeedRefresh {

  private final Map<String, SeedList> lists = new TreeMap<>();
  private final Path seedFolder;

  /**
   * @param seedFolder the folder of all seed data, which is written to
   */
  public SeedRefresh(Path seedFolder) {
    this(
        seedFolder,
        List.of(
            new CityList(),
            new PostalAreaList(),
            new TrialList(),
            new HospiceList(),
            new CentreList()));
  }

  SeedRefresh(Path seedFolder, List<SeedList> lists) {
    this.seedFolder = seedFolder;
    lists.forEach(list -> this.lists.put(list.name(), list));
  }

  /** One line for each list: its name and its sources. */
  public List<String> described() {
    return lists.values().stream()
        .map(list -> list.name() + ": " + String.join(", ", list.sources()))
        .toList();
  }

  /**
   * Rebuilds a list.
   *
   * @return what became of each of its files, one line each
   * @throws IOException if a file cannot be read or written; then none is half written
   * @throws IllegalArgumentException if there is no such list, or a file is not what it should be
   */
  public List<String> refresh(String name, List<Path> sources) throws IOException {
    SeedList list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException(
          "there is no list '" + name + "', only " + String.join(", ", lists.keySet()));
    }
    if (sources.size() != list.sources().size()) {
      throw new IllegalArgumentException(
          name + " is rebuilt from " + String.join(" and ", list.sources()));
    }
    var done = new ArrayList<String>();
    for (var file : new TreeMap<>(list.rebuild(sources, seedFolder)).entrySet()) {
      done.add(file.getKey() + ": " + write(seedFolder.resolve(file.getKey()), file.getValue()));
    }
    return done;
  }

  private static String write(Path file, String text) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    if (before.equals(text)) {
      return "unchanged";
    }
    Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    var old = before.lines().collect(Collectors.toSet());
    var now = text.lines().collect(Collectors.toSet());
    return "%d lines, %d of them new, %d gone"
        .formatted(
            text.lines().count(),
            now.stream().filter(line -> !old.contains(line)).count(),
            old.stream().filter(line -> !now.contains(line)).count());
  }
}
