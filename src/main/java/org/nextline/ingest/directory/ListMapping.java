package org.nextline.ingest.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.SourceRef;

/**
 * What the columns of one list of institutions mean. Lists and maps that the file leaves out are
 * empty. {@code seed-data/mappings/README.md} says how it is written.
 *
 * @param kind what the list's institutions are to us
 * @param id how the id is made, with fields in braces, for example {@code us-hospital-{id}}
 * @param columns our field to the list's column
 * @param country ISO 3166-1 alpha-2, where all are in one; null where a column tells
 * @param type of palliative services; null for centres
 * @param conditions terminology ids that all centres of the list are special for
 * @param accreditations that all centres of the list hold
 * @param services what all of them offer, in plain words
 * @param servicesBy what more they offer, by column and what stands there
 * @param agesBy whom they treat, by column and what stands there
 * @param only column to the values with which an entry is taken; others are left out
 * @param unknown what the list writes where it knows nothing
 * @param keepCapitals names are in capitals and become proper, but for these words; null where
 *     names stay as they are
 * @param source the list itself; {@code url} may hold fields in braces
 */
public record ListMapping(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Map<Field, String> columns,
    String country,
    PalliativeServiceRecord.Type type,
    List<String> conditions,
    List<Accreditation> accreditations,
    List<String> services,
    Map<String, Map<String, String>> servicesBy,
    Map<String, Map<String, CentreRecord.Ages>> agesBy,
    Map<String, List<String>> only,
    Set<String> unknown,
    Set<String> keepCapitals,
    @JsonProperty(required = true) SourceRef source) {

  /** What an institution is to us. */
  public enum Kind {
    CENTRE,
    PALLIATIVE_SERVICE
  }

  /** Our fields, as mapping files name them. */
  public enum Field {
    ID,
    NAME,
    CITY,
    REGION,
    POSTAL_CODE,
    COUNTRY,
    LATITUDE,
    LONGITUDE,
    PHONE,
    EMAIL,
    URL
  }

  /**
   * @param level the same for all; null where there is none or a column tells
   * @param levelColumn null where no column tells
   */
  public record Accreditation(
      @JsonProperty(required = true) String scheme, String level, String levelColumn) {}

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  public ListMapping {
    conditions = conditions == null ? List.of() : conditions;
    accreditations = accreditations == null ? List.of() : accreditations;
    services = services == null ? List.of() : services;
    servicesBy = servicesBy == null ? Map.of() : servicesBy;
    agesBy = agesBy == null ? Map.of() : agesBy;
    only = only == null ? Map.of() : only;
    unknown = unknown == null ? Set.of() : unknown;
    if (source.registry() == null || source.asOf() == null) {
      throw new IllegalArgumentException("source needs registry and asOf");
    }
    if (kind == Kind.PALLIATIVE_SERVICE && type == null) {
      throw new IllegalArgumentException("a list of palliative services needs a type");
    }
  }

  /**
   * Reads a mapping file.
   *
   * @throws IOException where a field is unknown, missing or of the wrong kind; the message names
   *     it
   */
  public static ListMapping read(Path yaml) throws IOException {
    try (InputStream in = Files.newInputStream(yaml)) {
      return YAML.readValue(in, ListMapping.class);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
      throw new IOException(e.getOriginalMessage() + place, e);
    }
  }

  /** Every column that the list must have. */
  Set<String> columnsNeeded() {
    var needed = new HashSet<>(columns.values());
    Stream.of(servicesBy.keySet(), agesBy.keySet(), only.keySet()).forEach(needed::addAll);
    accreditations.stream()
        .filter(accreditation -> accreditation.levelColumn != null)
        .forEach(accreditation -> needed.add(accreditation.levelColumn));
    return needed;
  }
}
