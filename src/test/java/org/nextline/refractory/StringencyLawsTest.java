package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.refractory.RefractoryStatus.NOT_REFRACTORY;
import static org.nextline.refractory.RefractoryStatus.REFRACTORY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Subject;
import org.nextline.testing.AssessmentExamples;
import org.nextline.testing.AssessmentExamples.Judged;
import org.nextline.testing.Knowledge;

/**
 * A stricter reading never makes somebody refractory whom a more lenient one does not: for every
 * worked case, and for each with details made unknown, larger, smaller or turned round.
 */
class StringencyLawsTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private static final List<Judged> WORKED = worked();

  private static final Drugs DRUGS = new TerminologyDrugs(Knowledge.all().terminology());

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private static final double[] FACTORS = {0.25, 0.5, 0.7, 0.9, 1.0, 1.1, 1.5, 2.0, 4.0};

  @Property(tries = 5000)
  void strictRefractoryIsStandardIsLenient(@ForAll Random random) {
    Judged judged = WORKED.get(random.nextInt(WORKED.size()));
    PatientProfile profile = altered(judged.profile(), random);
    RefractoryStatus strict = status(profile, judged, Stringency.STRICT);
    RefractoryStatus standard = status(profile, judged, Stringency.STANDARD);
    RefractoryStatus lenient = status(profile, judged, Stringency.LENIENT);
    if (strict == REFRACTORY) {
      assertThat(standard).as(told(judged, profile)).isEqualTo(REFRACTORY);
    }
    if (standard == REFRACTORY) {
      assertThat(lenient).as(told(judged, profile)).isEqualTo(REFRACTORY);
    }
    if (lenient == NOT_REFRACTORY) {
      assertThat(standard).as(told(judged, profile)).isEqualTo(NOT_REFRACTORY);
    }
    if (standard == NOT_REFRACTORY) {
      assertThat(strict).as(told(judged, profile)).isEqualTo(NOT_REFRACTORY);
    }
  }

  /** The bare verdict: what is missing is not searched for. */
  private static RefractoryStatus status(PatientProfile profile, Judged judged, Stringency how) {
    List<String> lineage = Knowledge.lineageOf(profile.condition());
    CriterionPack pack =
        Knowledge.criteria().forConditions(lineage, how).stream()
            .filter(one -> one.id().equals(judged.criterion()))
            .findFirst()
            .orElseThrow();
    Subject subject = new Subject(profile, TODAY, DRUGS, Knowledge.criteria().derivations());
    return pack.verdict(new Inquiry(subject, Map.of(), pack.namedRules()).scope()).status();
  }

  private static String told(Judged judged, PatientProfile profile) {
    return judged.criterion() + ": " + JSON.valueToTree(profile);
  }

  private static PatientProfile altered(PatientProfile profile, Random random) {
    ObjectNode node = JSON.valueToTree(profile);
    List<ObjectNode> places = new ArrayList<>();
    addPlaces(node.path("facts"), places);
    node.path("treatments").forEach(treatment -> addPlaces(treatment, places));
    for (int changes = random.nextInt(4); changes > 0 && !places.isEmpty(); changes--) {
      alter(places.get(random.nextInt(places.size())), random);
    }
    return JSON.convertValue(node, PatientProfile.class);
  }

  private static void addPlaces(JsonNode node, List<ObjectNode> places) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      places.add(object);
      object.forEach(inner -> addPlaces(inner, places));
    }
  }

  private static void alter(ObjectNode place, Random random) {
    List<String> names = new ArrayList<>();
    place.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = place.get(name);
    if (name.equals("id") || name.equals("line")) {
      return;
    }
    if (random.nextInt(4) == 0) {
      place.putNull(name);
    } else if (value.isBoolean()) {
      place.put(name, !value.booleanValue());
    } else if (value.isNumber()) {
      double factor = FACTORS[random.nextInt(FACTORS.length)];
      double limit = name.endsWith("Pct") || name.equals("pctImprovement") ? 100 : 1e9;
      place.put(name, Math.min(limit, value.doubleValue() * factor));
    }
  }

  private static List<Judged> worked() {
    Path cases = Path.of("src/test/resources/refractory");
    Stream<Judged> ours =
        Stream.of("cancer", "psychiatry-and-infection", "specialties", "kidney-and-skin", "hard")
            .map(name -> cases.resolve("cases-" + name + ".json"))
            .flatMap(AssessmentExamples::profiles);
    Stream<Judged> open =
        AssessmentExamples.read(
                cases.resolve("cases-stringency.json"), StringencyCasesTest.Case[].class)
            .stream()
            .map(one -> new Judged(one.id(), one.profile(), one.criterion()));
    return Stream.concat(ours, open).toList();
  }
}
