package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;

class IctrpSourceTest {

  private final FoundTrials found = new FoundTrials();

  @Test
  void readsTheExportAsXml() throws IOException {
    read("ictrp.xml");

    assertThat(found.rejections).containsExactly("null: the trial has no TrialID");
    TrialRecord trial = found.trials.getFirst();
    assertThat(trial.id()).isEqualTo("DRKS00099901");
    assertThat(trial.secondaryIds()).containsExactly("U1111-0000-0001", "NCT90000881");
    assertThat(trial.title()).isEqualTo("Invented add-on therapy for stubborn hiccups");
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.RECRUITING);
    assertThat(trial.minAgeYears()).isEqualTo(18);
    assertThat(trial.maxAgeYears()).isNull();
    assertThat(trial.sex()).isEqualTo("ALL");
    assertThat(trial.studyType()).isEqualTo("INTERVENTIONAL");
    assertThat(trial.phases()).containsExactly("PHASE2", "PHASE3");
    assertThat(trial.conditions()).containsExactly("Hiccups", "Singultus");
    assertThat(trial.interventions()).containsExactly("Drug: Nothingmab");
    assertThat(trial.eligibilityText())
        .isEqualTo(
            "Inclusion Criteria:\n\nAge >= 18\nHiccups for a week\n\nExclusion Criteria:\n\nPregnancy");
    assertThat(trial.source())
        .isEqualTo(
            new SourceRef(
                "WHO ICTRP", "http://www.drks.de/DRKS00099901", LocalDate.of(2026, 8, 24)));
    assertThat(trial.sites()).containsExactly(inCountry("DE"), inCountry("AT"));
  }

  private static SiteRecord inCountry(String code) {
    return new SiteRecord(
        null,
        new Place(null, null, null, code, null, null),
        RecruitmentStatus.RECRUITING,
        new Contact("Ada Example", null, "ada@example.org"));
  }

  @Test
  void aRecordThatSaysLittleIsTakenForWhatItSays() throws IOException {
    read("ictrp.xml");

    TrialRecord trial = found.trials.getLast();
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.ACTIVE_NOT_RECRUITING);
    assertThat(trial.eligibilityText())
        .isEqualTo("Inclusion Criteria:\nAny\nExclusion Criteria:\nNone");
    assertThat(trial.sites()).isEmpty();
    assertThat(trial.source().url())
        .isEqualTo("https://trialsearch.who.int/Trial2.aspx?TrialID=NCT90000882");
    assertThat(trial.source().asOf()).isNotNull();
  }

  @Test
  void readsTheExportAsCsv() throws IOException {
    read("ictrp.csv");

    assertThat(found.rejections).containsExactly("null: the trial has no TrialID");
    TrialRecord trial = found.trials.getFirst();
    assertThat(trial.id()).isEqualTo("JPRN-jRCT2031990001");
    assertThat(trial.title()).isEqualTo("Hiccups, stubborn");
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.NOT_YET_RECRUITING);
    assertThat(trial.minAgeYears()).isEqualTo(18);
    assertThat(trial.sex()).isEqualTo("ALL");
    assertThat(trial.phases()).containsExactly("PHASE2");
    assertThat(trial.eligibilityText()).isEqualTo("Inclusion Criteria:\n\nHas\nhiccups");
    assertThat(trial.sites()).extracting(site -> site.place().country()).containsExactly("JP");
  }

  @Test
  void readsTheFullExportWithItsOtherNames() throws IOException {
    new IctrpSource()
        .read(
            Reading.input(
                "full.csv",
                """
                "TrialID","SecondaryIDs","public_title","url","agemin","gender","inclusion_criteria"
                "CTRI/2026/01/000001","NCT90000883","Hiccups","https://ctri.nic.in/1","6 Month(s)","F","<b>Any</b>"
                """),
            found);

    TrialRecord trial = found.trials.getFirst();
    assertThat(trial.secondaryIds()).containsExactly("NCT90000883");
    assertThat(trial.minAgeYears()).isEqualTo(0.5);
    assertThat(trial.sex()).isEqualTo("FEMALE");
    assertThat(trial.eligibilityText()).isEqualTo("Inclusion Criteria:\n\nAny");
    assertThat(trial.source().asOf()).isEqualTo("2026-03-04");
  }

  private void read(String name) throws IOException {
    Reading.read(new IctrpSource(), Path.of("src/test/resources/ingest", name), found);
  }
}
