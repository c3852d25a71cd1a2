package org.nextline.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.Contact;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.Place;
import org.nextline.catalog.SourceRef;
import org.nextline.ingest.Reading;

class ListReaderTest {

  private static final String CENTRES =
      """
      kind: CENTRE
      id: demo-{id}
      columns: {id: Nr, name: Name, city: Town, region: State, postal_code: Zip, country: Land, latitude: Y, longitude: X, phone: Tel, url: Web}
      conditions: [epilepsy]
      accreditations: [{scheme: NAEC, levelColumn: Level}, {scheme: Other}]
      services: [epilepsy surgery]
      servicesBy: {Kind: {K: care for children}}
      agesBy: {Kind: {K: CHILDREN}}
      only: {Open: [yes]}
      unknown: ["-"]
      keepCapitals: [VA]
      source: {registry: Demo list, url: "https://example.org/{id}", asOf: 2026-01-02}
      """;

  private static final String HEADER = "Nr,Name,Town,State,Zip,Land,Y,X,Tel,Web,Level,Kind,Open\n";

  @TempDir Path folder;
  private final FoundInstitutions found = new FoundInstitutions();

  @Test
  void readsACentreByItsMapping() throws IOException {
    read(
        CENTRES,
        HEADER
            + "7,ST. JOHN'S VA CENTER OF HOPE,NEW YORK,NY,10032,USA,40.8,-73.9,2125550100,https://h.example.org,4,K,yes\n");

    assertThat(found.centres)
        .containsExactly(
            new CentreRecord(
                "demo-7",
                "St. John's VA Center of Hope",
                java.util.List.of("epilepsy"),
                java.util.List.of(
                    new CentreRecord.Accreditation("NAEC", "4"),
                    new CentreRecord.Accreditation("Other", null)),
                java.util.List.of("epilepsy surgery", "care for children"),
                CentreRecord.Ages.CHILDREN,
                new Place("New York", "NY", "10032", "US", 40.8, -73.9),
                new Contact(null, "+1 212-555-0100", null),
                "https://h.example.org",
                new SourceRef("Demo list", "https://example.org/7", LocalDate.of(2026, 1, 2))));
  }

  @Test
  void whatTheListDoesNotKnowIsNotKnown() throws IOException {
    read(CENTRES, HEADER + "8,Small Hospital,-,,,,0,0,-,javascript:alert(1),-,X,yes\n");

    CentreRecord centre = found.centres.getFirst();
    assertThat(centre.name()).isEqualTo("Small Hospital");
    assertThat(centre.place()).isEqualTo(new Place(null, null, null, null, null, null));
    assertThat(centre.contact()).isNull();
    assertThat(centre.url()).isNull();
    assertThat(centre.ages()).isNull();
    assertThat(centre.services()).containsExactly("epilepsy surgery");
    assertThat(centre.accreditations().getFirst().level()).isNull();
  }

  @Test
  void anEntryThatIsNotWantedIsCountedAndOneWithoutNameRejected() throws IOException {
    read(
        CENTRES,
        HEADER
            + "1,Closed,,,,,,,,,,,no\n"
            + ",No number,,,,,,,,,,,yes\n"
            + "3,-,,,,,,,,,,,yes\n"
            + "4,Good,,,,,,,,,,,yes\n");

    assertThat(found.centres).extracting(CentreRecord::id).containsExactly("demo-4");
    assertThat(found.leftOut).containsExactly("Open is no");
    assertThat(found.rejections)
        .containsExactly("null: the entry has no id", "3: the entry has no name");
  }

  @Test
  void readsPalliativeServices() throws IOException {
    read(
        """
        kind: PALLIATIVE_SERVICE
        type: HOSPICE
        id: "{name}-{id}"
        columns: {id: id, name: name}
        country: US
        services: [hospice care]
        source: {registry: Demo list, asOf: 2026-01-02}
        """,
        "id,name\n017,\"Zoë’s House, Inc.\"\n");

    PalliativeServiceRecord service = found.services.getFirst();
    assertThat(service.id()).isEqualTo("zoes-house-inc-017");
    assertThat(service.type()).isEqualTo(PalliativeServiceRecord.Type.HOSPICE);
    assertThat(service.place().country()).isEqualTo("US");
    assertThat(service.source().url()).isNull();
  }

  @Test
  void aListWithoutAMappedColumnIsRefusedByName() {
    assertThatThrownBy(() -> read(CENTRES, HEADER.replace("Level,", "") + "1,A,,,,,,,,,,yes\n"))
        .isInstanceOf(IOException.class)
        .hasMessage("the list has no column Level");
    assertThat(found.centres).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: CENTRE; id: a; columns: {}; colour: red; source: {registry: A, asOf: 2026-01-01} | colour",
        "kind: SHOP; id: a; columns: {}; source: {registry: A, asOf: 2026-01-01} | SHOP",
        "kind: CENTRE; id: a; columns: {} | source",
        "kind: CENTRE; id: a; columns: {}; source: {registry: A} | asOf",
        "kind: PALLIATIVE_SERVICE; id: a; columns: {}; source: {registry: A, asOf: 2026-01-01} | type"
      })
  void aMistakeInAMappingIsNamed(String yaml, String named) {
    assertThatThrownBy(() -> read(yaml.replace("; ", "\n"), "a\n1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @CsvSource({
    "CITY OF HOPE, City of Hope",
    "THE O'BRIEN HOSPITAL, The O'Brien Hospital",
    "NOLAND HOSPITAL MONTGOMERY II, Noland Hospital Montgomery II",
    "McKay-Dee, McKay-Dee",
    "MEMORIAL-WEST (EAST), Memorial-West (East)"
  })
  void namesInCapitalsBecomeProper(String capitals, String proper) {
    assertThat(ProperCase.of(capitals, Set.of("II"))).isEqualTo(proper);
  }

  private void read(String yaml, String csv) throws IOException {
    Path mapping = Files.writeString(folder.resolve("list.yaml"), yaml);
    new ListReader(ListMapping.read(mapping)).read(Reading.input("list.csv", csv), found);
  }
}
