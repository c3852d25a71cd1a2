package org.nextline.portal;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nextline.catalog.Contact;
import org.nextline.catalog.SourceRef;
import org.nextline.eligibility.Fit;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Truth;
import org.nextline.matching.CriterionFinding;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.matching.MatchRequest;
import org.nextline.matching.MatchResponse;
import org.nextline.matching.MatchResponse.FunnelStage;
import org.nextline.matching.MatchService;
import org.nextline.matching.NearestSite;
import org.nextline.matching.NextQuestion;
import org.nextline.matching.Option;
import org.nextline.matching.OptionKind;
import org.nextline.matching.SetAside;
import org.nextline.matching.UrgentNotice;
import org.nextline.places.Precision;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.Caveat;
import org.nextline.refractory.Citation;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.MechanismFinding;
import org.nextline.refractory.MissingFact;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.SupportiveNeed;
import org.nextline.refractory.TreatmentJudgement;

/**
 * A fixed answer for tests of the pages: every part that a page can show is there, on two pages of
 * options. For "depression" it is urgent and not decided, for "cre" empty, and for "multiple
 * myeloma" it fails. Made up throughout.
 */
@Alternative
@Singleton
class CannedMatch implements MatchService {

  @Override
  public MatchResponse match(MatchRequest request) {
    return switch (request.profile().condition().text().toLowerCase()) {
      case "multiple myeloma" -> throw new IllegalStateException("canned failure");
      case "cre" -> nothing();
      case "depression" -> urgent();
      default -> request.cursor() == null ? firstPage() : secondPage();
    };
  }

  static MatchResponse firstPage() {
    return new MatchResponse(
        new Assessment(
            List.of(epilepsy(), general()),
            List.of(
                new MechanismFinding(
                    "SCN1A loss of function",
                    "TARGET_ALTERATION",
                    List.of("carbamazepine", "lamotrigine"),
                    List.of("stiripentol", "fenfluramine"),
                    "H",
                    "Example review 2022",
                    "Some medicines may not suit this change.",
                    "The spot where the medicine acts has changed.",
                    List.of("biomarkers[0]")),
                new MechanismFinding(
                    "a pump",
                    "EFFLUX",
                    List.of("phenytoin"),
                    List.of(),
                    "L",
                    "Example review 2021",
                    "Nothing follows from it yet.",
                    "The medicine is pumped out.",
                    List.of("notes")),
                new MechanismFinding(
                    "SCN8A gain of function",
                    "TARGET_ALTERATION",
                    List.of(),
                    List.of("phenytoin"),
                    "M",
                    "Example review 2020",
                    "Other medicines may suit this change.",
                    "The spot where the medicine acts has changed.",
                    List.of("biomarkers[1]"))),
            List.of(
                new SupportiveNeed("tiredness 7 of 10", "help with sleep and tiredness", false)),
            List.of(),
            List.of()),
        List.of(trial(1, Fit.LIKELY), centre(), strategy(), trial(4, Fit.POSSIBLE), drug(), care()),
        List.of(new NextQuestion("observations.ecog", "How much can the person do each day?", 14)),
        List.of(
            new FunnelStage("indexed", 1426),
            new FunnelStage("condition", 118),
            new FunnelStage("recruiting", 64)),
        List.of(),
        List.of("We do not know this postal code, so distances are left out for some places."),
        Map.of(
            OptionKind.CLINICAL_TRIAL,
            118,
            OptionKind.SPECIALIST_CENTRE,
            12,
            OptionKind.COMBINATION_OR_SEQUENTIAL,
            6,
            OptionKind.REPURPOSED_DRUG,
            1,
            OptionKind.PALLIATIVE_CARE,
            9),
        "page-2",
        List.of(
            new SetAside(
                OptionKind.COMBINATION_OR_SEQUENTIAL,
                "example-set-aside",
                "Example medicine",
                List.of("Example medicine was already tried."))));
  }

  private static MatchResponse secondPage() {
    MatchResponse first = firstPage();
    return new MatchResponse(
        first.assessment(),
        List.of(trial(7, Fit.UNLIKELY)),
        List.of(),
        first.funnel(),
        List.of(),
        List.of(),
        first.total(),
        null);
  }

  private static MatchResponse nothing() {
    return new MatchResponse(
        new Assessment(List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(new FunnelStage("indexed", 1426), new FunnelStage("condition", 0)),
        List.of(),
        List.of(),
        Map.of(),
        null);
  }

  private static MatchResponse urgent() {
    return new MatchResponse(
        new Assessment(
            List.of(
                new CriterionAssessment(
                    "mdd.trd.fda-ema",
                    1,
                    "Treatment-resistant depression",
                    new Citation("EMA guideline on depression", 2013, "javascript:alert(1)"),
                    "M",
                    RefractoryStatus.INDETERMINATE,
                    "I",
                    1,
                    1,
                    List.of("treatments.t1.inCurrentEpisode"),
                    List.of(
                        new MissingFact(
                            "treatments.t1.inCurrentEpisode",
                            "Was the first medicine taken in the present episode?",
                            List.of("recruiting"))),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of(care()),
        List.of(),
        List.of(),
        List.of(
            new UrgentNotice(
                "suicidality", "If there are thoughts of suicide, call for help now.")),
        List.of(),
        Map.of(OptionKind.PALLIATIVE_CARE, 1),
        null);
  }

  static CriterionAssessment epilepsy() {
    return new CriterionAssessment(
        "epilepsy.ilae2010",
        1,
        "Drug-resistant epilepsy",
        new Citation(
            "Kwan et al., Epilepsia 2010;51:1069",
            2010,
            "https://pubmed.ncbi.nlm.nih.gov/19889013/"),
        "H",
        RefractoryStatus.REFRACTORY,
        "drug_resistant",
        2,
        2,
        List.of(),
        List.of(
            new MissingFact(
                "facts.epilepsyType", "Which type of epilepsy is it?", List.of("stage"))),
        List.of(new Caveat("dose_below_DDD", "One dose was lower than the usual adult dose.")),
        List.of(
            new TreatmentJudgement(
                "t1",
                Truth.TRUE,
                Truth.TRUE,
                "2A",
                List.of("1500 mg a day is a usual adult dose.", "Seizures went on."),
                List.of()),
            new TreatmentJudgement(
                "t2",
                Truth.UNKNOWN,
                Truth.TRUE,
                null,
                List.of("The dose is not known."),
                List.of())),
        List.of(
            new Phrase(
                "Two well-chosen medicines have not stopped the seizures.",
                "Refractory (drug resistant). [Kwan P et al (2010)]")),
        new Justification(
            "Two or more suitable medicines failed",
            Truth.TRUE,
            "2 of 2 needed",
            "2 of 2 needed",
            List.of("treatments"),
            List.of(),
            List.of(
                new Justification(
                    "levetiracetam was tried properly",
                    Truth.TRUE,
                    null,
                    null,
                    List.of("treatments.t1"),
                    List.of(),
                    List.of()),
                new Justification(
                    "the diagnosis is in doubt",
                    Truth.FALSE,
                    "a specialist has confirmed the diagnosis",
                    "diagnosis confirmed: yes",
                    List.of("facts.diagnosisConfirmed"),
                    List.of(),
                    List.of()))),
        List.of("attacks that are not epileptic", "missed doses"));
  }

  private static CriterionAssessment general() {
    return new CriterionAssessment(
        "epilepsy.other",
        1,
        "Another definition of hard-to-treat epilepsy",
        new Citation("Example society", 2019, null),
        "C",
        RefractoryStatus.NOT_REFRACTORY,
        "undefined",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static Option trial(int rank, Fit fit) {
    return new Option(
        rank,
        OptionKind.CLINICAL_TRIAL,
        "NCT0000000" + rank,
        "A study of an add-on medicine for focal seizures that go on despite treatment",
        fit,
        1.0 / rank,
        Map.of(),
        List.of(
            "It studies focal epilepsy, which is what you have.",
            "It is open for people whose seizures went on with two or more medicines."),
        List.of("Some people get a placebo (a treatment without medicine) for 12 weeks."),
        List.of(
            new CriterionFinding(
                Type.INCLUSION, "Age 18 to 70", Verdict.MET, "You are <b>34</b>.", List.of("age")),
            new CriterionFinding(
                Type.INCLUSION, "At least 4 seizures a month", Verdict.UNKNOWN, null, List.of()),
            new CriterionFinding(
                Type.EXCLUSION,
                "Status epilepticus in the past year",
                Verdict.NOT_MET,
                null,
                List.of()),
            new CriterionFinding(
                Type.EXCLUSION, "Pregnancy", Verdict.NOT_APPLICABLE, null, List.of())),
        new NearestSite(
            "Example University Hospital",
            "Boston",
            "US",
            19.4,
            Precision.POSTAL_CODE,
            "RECRUITING",
            new Contact("Study team", "+1 555 010 0199", "study-team@example.org")),
        new SourceRef(
            "clinicaltrials.gov",
            "https://clinicaltrials.gov/study/NCT0000000" + rank,
            LocalDate.of(2026, 11, 1)));
  }

  private static Option centre() {
    return place(
        2,
        OptionKind.SPECIALIST_CENTRE,
        "example-epilepsy-centre",
        "Example Epilepsy Centre",
        List.of("Level 4 epilepsy centre: it offers surgery, devices and diets."),
        12.0);
  }

  private static Option care() {
    return place(
        6,
        OptionKind.PALLIATIVE_CARE,
        "example-support-team",
        "Example Support Team",
        List.of("It helps with tiredness and worry, beside the treatment."),
        0.4);
  }

  private static Option place(
      int rank, OptionKind kind, String id, String title, List<String> why, double km) {
    return new Option(
        rank,
        kind,
        id,
        title,
        Fit.LIKELY,
        0.5,
        Map.of(),
        why,
        List.of(),
        List.of(),
        new NearestSite(
            title,
            "Boston",
            "US",
            km,
            Precision.EXACT,
            null,
            new Contact(null, "555 010 0123", null)),
        new SourceRef("example directory", "https://example.org/" + id, LocalDate.of(2026, 10, 1)));
  }

  private static Option strategy() {
    return treatment(
        3,
        OptionKind.COMBINATION_OR_SEQUENTIAL,
        "cenobamate-add-on",
        "Adding cenobamate to the present medicine",
        "Good studies show that it can lower the number of seizures.",
        "It must be started slowly because of rare, serious rashes. Discuss with your specialist.");
  }

  private static Option drug() {
    return treatment(
        5,
        OptionKind.REPURPOSED_DRUG,
        "acetazolamide",
        "Acetazolamide",
        "Small studies saw fewer seizures in some people.",
        "The proof is weak. Discuss with your specialist.");
  }

  private static Option treatment(
      int rank, OptionKind kind, String id, String title, String why, String caution) {
    return new Option(
        rank,
        kind,
        id,
        title,
        Fit.POSSIBLE,
        0.4,
        Map.of(),
        List.of(why),
        List.of(caution),
        List.of(),
        null,
        new SourceRef("Example guideline", null, LocalDate.of(2025, 5, 1)));
  }
}
