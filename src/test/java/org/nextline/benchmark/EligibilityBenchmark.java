package org.nextline.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.RegistrySample;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.Leaves;
import org.nextline.eligibility.reading.Lexicon;
import org.nextline.eligibility.reading.ProfileFacts;
import org.nextline.logic.Truth;
import org.nextline.patient.PatientProfile;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.Terminology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Criteria read and predicates judged a second on one thread, over real texts from the registry
 * union (set NEXTLINE_SHARED_DATA).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@Threads(1)
public class EligibilityBenchmark {

  private static final int CRITERIA = 10_000;
  private static final int PREDICATES = 10_000;
  private static final Path SEED = Path.of("seed-data");

  private final Lexicon lexicon =
      Lexicon.load(
          SEED.resolve("eligibility"),
          Terminology.load(SEED.resolve("terminology")),
          Measurements.load(SEED.resolve("terminology")));
  private final CriterionReader reader = new CriterionReader(lexicon);
  private final List<String> texts = new ArrayList<>();
  private final List<Leaf> predicates = new ArrayList<>();
  private final PatientFacts patient =
      new ProfileFacts(lexicon).of(profile(), LocalDate.of(2026, 11, 1), Refractoriness.NOT_ASKED);

  public EligibilityBenchmark() {
    int read = 0;
    for (String text : RegistrySample.texts()) {
      if (read >= CRITERIA) {
        break;
      }
      List<Criterion> criteria = reader.read(text);
      texts.add(text);
      read += criteria.size();
      criteria.forEach(
          criterion -> Leaves.forEach(criterion.statement(), predicates::add, unread -> {}));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CRITERIA)
  public int read() {
    int criteria = 0;
    for (String text : texts) {
      criteria += reader.read(text).size();
    }
    return criteria;
  }

  @Benchmark
  @OperationsPerInvocation(PREDICATES)
  public int judge() {
    int known = 0;
    for (int i = 0; i < PREDICATES; i++) {
      known += predicates.get(i % predicates.size()).judge(patient) == Truth.UNKNOWN ? 0 : 1;
    }
    return known;
  }

  private static PatientProfile profile() {
    try {
      return new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .readValue(
              """
              {"condition": "non-small cell lung cancer", "age": 61, "sex": "female",
               "otherConditions": ["hypertension", "type 2 diabetes"],
               "observations": [{"name": "ecog", "value": 1},
                 {"name": "hemoglobin", "value": 10.5, "unit": "g/dL"},
                 {"name": "platelets", "value": 180, "unit": "10^9/L"},
                 {"name": "creatinine", "value": 0.9, "unit": "mg/dL"},
                 {"name": "ALT", "value": 30, "unit": "U/L"}, {"name": "pregnant", "value": false}],
               "biomarkers": [{"gene": "EGFR", "variant": "T790M", "status": "positive"}],
               "treatments": [{"agent": "gefitinib", "line": 1, "stopReason": "progression"},
                 {"agent": "carboplatin + pemetrexed", "line": 2, "end": "2026-08-01"}]}
              """,
              PatientProfile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
