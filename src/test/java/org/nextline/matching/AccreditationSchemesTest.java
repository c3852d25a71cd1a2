package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.matching.AccreditationSchemes.Scheme;
import org.nextline.terminology.Terminology;

/** What a centre's accreditation means is known, and is about what the centre is special for. */
class AccreditationSchemesTest {

  private static final Path CENTRES = Path.of("seed-data/centres");
  private static final AccreditationSchemes SCHEMES = AccreditationSchemes.load(CENTRES);
  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));

  private static List<JsonNode> centres() throws IOException {
    List<JsonNode> centres = new ArrayList<>();
    try (var files = Files.newDirectoryStream(CENTRES, "*.yaml")) {
      for (Path file : files) {
        if (!file.endsWith("schemes.yaml")) {
          new YAMLMapper().readTree(file.toFile()).forEach(centres::add);
        }
      }
    }
    return centres;
  }

  @Test
  void everyAccreditationOfACentreIsExplained() throws IOException {
    for (JsonNode centre : centres()) {
      for (JsonNode accreditation : centre.path("accreditations")) {
        assertThat(SCHEMES.scheme(accreditation.path("scheme").asText()))
            .as(centre.path("id").asText())
            .isPresent();
      }
    }
  }

  @Test
  void everyAccreditationIsAboutWhatTheCentreIsSpecialFor() throws IOException {
    for (JsonNode centre : centres()) {
      Set<String> special = new HashSet<>();
      for (JsonNode condition : centre.path("conditions")) {
        special.add(condition.asText());
        special.addAll(TERMS.ancestors(condition.asText()));
        special.addAll(TERMS.descendants(condition.asText()));
      }
      for (JsonNode accreditation : centre.path("accreditations")) {
        Scheme scheme = SCHEMES.scheme(accreditation.path("scheme").asText()).orElseThrow();
        assertThat(special)
            .as(centre.path("id").asText())
            .containsAnyElementsOf(scheme.appliesTo());
      }
    }
  }

  @Test
  void everySchemeIsDatedAndNamesConditionsThatExist() {
    for (Scheme scheme : SCHEMES.all()) {
      assertThat(scheme.appliesTo()).allMatch(id -> TERMS.condition(id).isPresent());
      assertThat(scheme.liveList()).startsWith("https://");
      assertThat(scheme.meaning()).endsWith(".");
      assertThat(scheme.source()).isNotBlank();
      assertThat(scheme.asOf()).isAfter(LocalDate.of(2026, 1, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAEC",
        "ERN EpiCARE",
        "Children's Epilepsy Surgery Service (CESS)",
        "NCI-designated",
        "NCCN",
        "ESMO Designated Centre of Integrated Oncology and Palliative Care",
        "OECI",
        "FACT",
        "JACIE",
        "NMDP",
        "BMT CTN",
        "CIBMTR",
        "CoC",
        "Spravato REMS",
        "Clinical TMS Society",
        "National Network of Depression Centers",
        "ISEN",
        "ECTAS",
        "Clozapine monitoring",
        "IDSA Antimicrobial Stewardship Center of Excellence",
        "CDC AR Lab Network",
        "CDC TB Centers of Excellence",
        "UCSD IPATH",
        "Phage Directory",
        "EULAR Centre of Excellence",
        "ERN ReCONNET",
        "IBD Qorus",
        "AHA Certified Hypertension Center",
        "ESH Centre of Excellence",
        "UCNS headache medicine",
        "National Headache Foundation",
        "Severe Asthma Network",
        "Academic coeliac centre",
        "PDSA ITP centre",
        "MGFA Partner in MG Care",
        "CAPC",
        "Joint Commission palliative care certification"
      })
  void theSchemesOfTheFieldAreThere(String scheme) {
    assertThat(SCHEMES.scheme(scheme)).isPresent();
  }

  @Test
  void saysWhatTheLawDoesAndDoesNotDemand() {
    assertThat(SCHEMES.scheme("FACT").orElseThrow().meaning()).contains("law does not demand");
    assertThat(SCHEMES.scheme("Spravato REMS").orElseThrow().meaning()).contains("only in such");
    assertThat(SCHEMES.scheme("Clozapine monitoring").orElseThrow().meaning())
        .contains("blood counts of the label still apply");
  }
}
