package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.refractory.RefractoryStatus.NOT_REFRACTORY;
import static org.nextline.refractory.RefractoryStatus.REFRACTORY;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.nextline.testing.AlteredProfiles;
import org.nextline.testing.AssessmentExamples;
import org.nextline.testing.AssessmentExamples.Judged;
import org.nextline.testing.GeneratedProfiles;
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

  @Property(tries = 5000, seed = "20261128")
  void strictRefractoryIsStandardIsLenient(@ForAll Random random) {
    Judged judged = WORKED.get(random.nextInt(WORKED.size()));
    PatientProfile profile = AlteredProfiles.of(judged.profile(), random);
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

  private static List<Judged> worked() {
    Path open = Path.of("src/test/resources/refractory/cases-stringency.json");
    return Stream.concat(
            GeneratedProfiles.worked(),
            AssessmentExamples.read(open, StringencyCasesTest.Case[].class).stream()
                .map(one -> new Judged(one.id(), one.profile(), one.criterion())))
        .toList();
  }
}
