package org.nextline.shortlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextline.catalog.Contact;
import org.nextline.catalog.SourceRef;
import org.nextline.eligibility.Fit;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Truth;
import org.nextline.matching.CriterionFinding;
import org.nextline.matching.NearestSite;
import org.nextline.matching.Option;
import org.nextline.matching.OptionKind;
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

/** An invented shortlist with an option of each kind, for the tests of this package. */
final class Examples {

  private Examples() {}

  static NewShortlist shortlist() {
    return new NewShortlist(
        "REF-2026-014",
        assessment(),
        List.of(
            option(
                1,
                OptionKind.CLINICAL_TRIAL,
                "NCT00000001",
                "Adjunctive drug for focal seizures ≥ 18 years"),
            option(
                2, OptionKind.SPECIALIST_CENTRE, "centre-1", "Epilepsy centre of Łódź & Orléans"),
            option(
                3,
                OptionKind.COMBINATION_OR_SEQUENTIAL,
                "strategy-1",
                "Valproate with lamotrigine"),
            option(4, OptionKind.REPURPOSED_DRUG, "drug-1", "=Fenfluramine"),
            option(5, OptionKind.PALLIATIVE_CARE, "pall-1", "Hospice <of the> North")),
        List.of(
            new UrgentNotice("status_epilepticus", "A seizure over 5 minutes is an emergency.")));
  }

  static ShortlistView view() {
    NewShortlist chosen = shortlist();
    return new ShortlistView(
        UUID.fromString("7b6c1ac4-9f5f-4c8c-8d0e-0d0c5b0a3f11"),
        chosen.label(),
        "coordinator-1",
        Instant.parse("2026-11-23T14:05:00Z"),
        chosen.assessment(),
        chosen.options(),
        chosen.urgent());
  }

  /** As little as is accepted: everything that may be null is. */
  static ShortlistView sparse() {
    return new ShortlistView(
        UUID.fromString("7b6c1ac4-9f5f-4c8c-8d0e-0d0c5b0a3f12"),
        "REF-1",
        "coordinator-1",
        Instant.parse("2026-11-23T14:05:00Z"),
        new Assessment(
            List.of(
                new CriterionAssessment(
                    "x.y", 1, null, null, null, null, null, null, null, null, null, null, null,
                    List.of(), null, List.of())),
            null,
            null,
            null,
            List.of()),
        Stream.of(OptionKind.values())
            .map(kind ->
                new Option(
                    0,
                    kind,
                    "id",
                    "An option",
                    Fit.POSSIBLE,
                    0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    new SourceRef(null, null, null)))
            .toList(),
        null);
  }

  private static Assessment assessment() {
    return new Assessment(
        List.of(
            new CriterionAssessment(
                "epilepsy.ilae2010",
                1,
                "Drug-resistant epilepsy",
                new Citation("Kwan et al., Epilepsia", 2010, "https://example.org/ilae"),
                "H",
                RefractoryStatus.REFRACTORY,
                "drug_resistant",
                2,
                2,
                List.of("facts.currentSeizureFreeMonths"),
                List.of(
                    new MissingFact(
                        "facts.currentSeizureFreeMonths",
                        "How long since the last seizure?",
                        List.of("status"))),
                List.of(new Caveat("dose_below_DDD", "One dose is below the defined daily dose.")),
                List.of(
                    new TreatmentJudgement(
                        "t1",
                        Truth.TRUE,
                        Truth.TRUE,
                        "2A",
                        List.of("A full try: the dose was high enough."),
                        List.of("Dose adequate (≥ 0.5 DDD)."))),
                List.of(
                    new Phrase(
                        "Two medicines failed.",
                        "Refractory (drug resistant). [Kwan P et al (2010)]"),
                    new Phrase(
                        "Medicines that failed: 2, which is at least 2.",
                        "Schedules failed: 2 (criterion ≥ 2). [Kwan 2010]")),
                new Justification(
                    "two failed",
                    Truth.TRUE,
                    "Two schedules failed.",
                    "Two schedules failed.",
                    List.of("treatments"),
                    List.of(),
                    List.of()),
                List.of("non-epileptic attacks"))),
        List.of(
            new MechanismFinding(
                "ABCB1",
                "EFFLUX",
                List.of("phenytoin"),
                List.of(),
                "L",
                "a review",
                "A pump.",
                "Pumps.",
                List.of("notes"))),
        List.of(new SupportiveNeed("caregiver strain", "palliative team", false)),
        List.of(),
        List.of());
  }

  private static Option option(int rank, OptionKind kind, String id, String title) {
    boolean trial = kind == OptionKind.CLINICAL_TRIAL;
    return new Option(
        rank,
        kind,
        id,
        title,
        Fit.LIKELY,
        0.9 - rank / 100.0,
        Map.of("relevance", 0.5),
        List.of("It studies the condition.", "你好 é ł"),
        List.of("Check renal function."),
        trial
            ? List.of(
                new CriterionFinding(
                    CriterionFinding.Type.INCLUSION,
                    "Age 18 to 65",
                    CriterionFinding.Verdict.MET,
                    "34",
                    List.of("age")),
                new CriterionFinding(
                    CriterionFinding.Type.EXCLUSION,
                    "Kidney disease",
                    CriterionFinding.Verdict.UNKNOWN,
                    "not known",
                    List.of()),
                new CriterionFinding(
                    CriterionFinding.Type.EXCLUSION,
                    "Pregnancy",
                    CriterionFinding.Verdict.MET,
                    "stated",
                    List.of()))
            : List.of(),
        new NearestSite(
            "Site, \"North\"",
            "Albany",
            "US",
            12.34,
            Precision.POSTAL_CODE,
            trial ? "RECRUITING" : null,
            new Contact("Desk", "+1 555 0100", "desk@example.org")),
        new SourceRef(
            trial ? "clinicaltrials.gov" : "a directory",
            "https://example.org/" + id,
            LocalDate.of(2026, 11, 1)));
  }
}
