package org.nextline.matching;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;

/** What accreditation schemes and memberships of specialist centres mean. Immutable. */
public final class AccreditationSchemes {

  /**
   * An entry of {@code schemes.yaml}.
   *
   * @param scheme as centres name it
   * @param appliesTo ids of the conditions that it is about; kinds of these are included
   * @param meaning in plain words
   * @param liveList where the present list is
   * @param asOf day of the knowledge
   */
  public record Scheme(
      String scheme,
      List<String> appliesTo,
      String meaning,
      String liveList,
      String source,
      LocalDate asOf) {
    public Scheme {
      Objects.requireNonNull(scheme, "expected scheme");
      Objects.requireNonNull(meaning, "expected meaning");
      Objects.requireNonNull(liveList, "expected liveList");
      Objects.requireNonNull(source, "expected source");
      Objects.requireNonNull(asOf, "expected asOf");
      if (appliesTo == null || appliesTo.isEmpty()) {
        throw new IllegalArgumentException("expected appliesTo with at least one condition");
      }
      appliesTo = List.copyOf(appliesTo);
    }
  }

  private final Map<String, Scheme> byName;

  private AccreditationSchemes(Map<String, Scheme> byName) {
    this.byName = byName;
  }

  /**
   * Reads {@code schemes.yaml} of the folder.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static AccreditationSchemes load(Path folder) {
    Map<String, Scheme> byName = new LinkedHashMap<>();
    for (DataFile.Row<Scheme> row : DataFile.list(folder.resolve("schemes.yaml"), Scheme.class)) {
      if (byName.put(row.value().scheme(), row.value()) != null) {
        throw row.error("the scheme is listed twice; expected it once");
      }
    }
    return new AccreditationSchemes(byName);
  }

  public List<Scheme> all() {
    return List.copyOf(byName.values());
  }

  public Optional<Scheme> scheme(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
