package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;
import org.nextline.testing.CriterionInputs;
import org.nextline.testing.GeneratedProfiles;
import org.nextline.testing.GeneratedProfiles.Sample;
import org.nextline.testing.Knowledge;
import org.nextline.testing.OtherUnits;
import org.nextline.testing.ProfilePaths;
import org.nextline.testing.Treatments;

/** How a profile is written never changes the verdict. */
class IndifferenceLawsTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  @Property(tries = 1500, seed = "20261128")
  void theOrderOfTreatments(@ForAll("samplesOfAnyOrder") Sample sample, @ForAll Random random) {
    List<Treatment> shuffled = new ArrayList<>(sample.profile().treatmentsOrEmpty());
    Collections.shuffle(shuffled, random);
    assertSame(sample, sample.profile().treatments() == null ? null : shuffled);
  }

  @Property(tries = 1500, seed = "20261128")
  void theSameTreatmentTwice(@ForAll("samplesOfAnyOrder") Sample sample) {
    List<Treatment> doubled = new ArrayList<>(sample.profile().treatmentsOrEmpty());
    sample.profile().treatmentsOrEmpty().stream()
        .filter(treatment -> treatment.label() != null)
        .map(treatment -> Treatments.copy(treatment, treatment.id() + "-again"))
        .forEach(doubled::add);
    assertSame(sample, sample.profile().treatments() == null ? null : doubled);
  }

  @Property(tries = 1500, seed = "20261128")
  void brandOrGenericName(@ForAll("samplesOfAnyName") Sample sample, @ForAll Random random) {
    assertSame(
        sample,
        sample.profile().treatments() == null
            ? null
            : sample.profile().treatments().stream()
                .map(treatment -> Treatments.renamed(treatment, name -> brand(name, random)))
                .toList());
  }

  private static String brand(String agent, Random random) {
    List<String> brands =
        Knowledge.all()
            .terminology()
            .drug(agent)
            .filter(drug -> drug.name().equals(agent))
            .map(drug -> drug.brands())
            .orElse(List.of());
    return brands.isEmpty() ? agent : brands.get(random.nextInt(brands.size()));
  }

  @Property(tries = 1500, seed = "20261128")
  void letterCase(@ForAll("samples") Sample sample) {
    ObjectNode shouted = JSON.valueToTree(sample.profile());
    shout(shouted.path("facts"));
    shouted.path("treatments").forEach(IndifferenceLawsTest::shout);
    assertSame(sample, JSON.convertValue(shouted, PatientProfile.class));
  }

  private static void shout(JsonNode place) {
    if (place instanceof ObjectNode object) {
      object
          .properties()
          .forEach(entry -> {
            if (entry.getValue().isTextual() && !entry.getKey().equals("id")) {
              entry.setValue(TextNode.valueOf(entry.getValue().asText().toUpperCase(Locale.ROOT)));
            } else {
              shout(entry.getValue());
            }
          });
    }
  }

  @Property(tries = 1500, seed = "20261128")
  void whatIsNotKnownWrittenAsNull(@ForAll("samples") Sample sample) {
    List<String> facts =
        sample.inputs().facts().keySet().stream().map(fact -> "facts." + fact).toList();
    Map<String, Object> nulls = new HashMap<>();
    ProfilePaths.notStated(sample.profile(), facts).forEach(path -> nulls.put(path, null));
    nulls.put("facts.somethingElse", null);
    assertSame(sample, ProfilePaths.with(sample.profile(), nulls));
  }

  @Property(tries = 1500, seed = "20261128")
  void milligramsOrGrams(@ForAll("samples") Sample sample, @ForAll Random random) {
    assertSame(sample, rewritten(sample, treatment -> OtherUnits.ofDose(treatment, random)));
  }

  @Property(tries = 1500, seed = "20261128")
  void weeksOrDaysOrDates(@ForAll("samplesWithoutDates") Sample sample, @ForAll Random random) {
    assertSame(sample, rewritten(sample, treatment -> OtherUnits.ofWeeks(treatment, random)));
  }

  @Property(tries = 1500, seed = "20261128")
  void measurementsInAnyOfTheirUnits(
      @ForAll("samplesWithMeasurements") Sample sample, @ForAll Random random) {
    ObjectNode measured = JSON.valueToTree(sample.profile());
    OtherUnits.ofMeasurements(measured, random);
    assertSame(sample, JSON.convertValue(measured, PatientProfile.class));
  }

  private static PatientProfile rewritten(Sample sample, Consumer<ObjectNode> treatment) {
    ObjectNode profile = JSON.valueToTree(sample.profile());
    profile.path("treatments").forEach(one -> treatment.accept((ObjectNode) one));
    return JSON.convertValue(profile, PatientProfile.class);
  }

  private static void assertSame(Sample sample, List<Treatment> treatments) {
    assertSame(sample, sample.profile().with(treatments));
  }

  private static void assertSame(Sample sample, PatientProfile other) {
    OneCriterion before = OneCriterion.of(sample);
    OneCriterion after = OneCriterion.of(sample.with(other));
    assertThat(after.status()).as("%s%n%s", sample, sample.with(other)).isEqualTo(before.status());
    assertThat(after.verdict().stage())
        .as("stage: %s%n%s", sample, sample.with(other))
        .isEqualToIgnoringCase(before.verdict().stage());
    assertThat(after.failed())
        .as("failed: %s%n%s", sample, sample.with(other))
        .isEqualTo(before.failed());
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.randomValue(GeneratedProfiles::draw);
  }

  /** Of criteria that speak neither of a first or latest line nor count lines, without numbers. */
  @Provide
  Arbitrary<Sample> samplesOfAnyOrder() {
    return samplesOf(
        GeneratedProfiles.inputs().stream()
            .filter(inputs -> !inputs.file().fields().contains("line"))
            .toList());
  }

  /** Of criteria that read nothing into the name itself, such as "depot". */
  @Provide
  Arbitrary<Sample> samplesOfAnyName() {
    return samplesOf(
        GeneratedProfiles.inputs().stream()
            .filter(inputs -> !inputs.file().fields().contains("agent"))
            .toList());
  }

  /** Of criteria that read nothing else from the dates of a treatment. */
  @Provide
  Arbitrary<Sample> samplesWithoutDates() {
    return samplesOf(
        GeneratedProfiles.inputs().stream()
            .filter(inputs -> inputs.file().fields().contains("weeks"))
            .filter(inputs -> !inputs.file().fields().contains("daysSinceStart"))
            .filter(inputs -> !inputs.file().fields().contains("line"))
            .filter(inputs -> !inputs.facts().containsKey("daysSinceLastTkiDose"))
            .toList());
  }

  @Provide
  Arbitrary<Sample> samplesWithMeasurements() {
    return samplesOf(
        GeneratedProfiles.inputs().stream()
            .filter(inputs -> inputs.facts().keySet().stream().anyMatch(OtherUnits::isMeasured))
            .toList());
  }

  private static Arbitrary<Sample> samplesOf(List<CriterionInputs> inputs) {
    return Arbitraries.randomValue(
        random -> GeneratedProfiles.draw(inputs.get(random.nextInt(inputs.size())), random));
  }
}
