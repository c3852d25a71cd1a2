package org.nextline.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.CriterionJudgement;
import org.nextline.refractory.RefractoryEvaluator;
import org.nextline.refractory.Stringency;
import org.nextline.testing.Knowledge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Assessments a second on one thread, each with its trace, its sentences and its questions: a
 * patient with epilepsy and one with myeloma, four treatments each, and one of whom little is
 * known.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@Threads(1)
public class AssessmentBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final RefractoryEvaluator evaluator = Knowledge.all().evaluator();

  private final PatientProfile epilepsy =
      profile(
          """
          {"condition": "epilepsy", "age": 28, "facts": {"currentSeizureFreeMonths": 0},
           "treatments": [
            {"id": "t1", "agent": "levetiracetam", "doseMgPerDay": 2000, "weeks": 20,
             "adherencePct": 95, "appropriate": true, "outcome": "seizures_continued"},
            {"id": "t2", "agent": "Lamictal", "doseMgPerDay": 300, "weeks": 26,
             "adherencePct": 95, "appropriate": true, "outcome": "seizures_continued"},
            {"id": "t3", "agent": "valproate", "doseMgPerDay": 1000, "weeks": 2,
             "adherencePct": 95, "appropriate": true, "outcome": "not_observed"},
            {"id": "t4", "agent": "lacosamide + clobazam",
             "components": [{"agent": "lacosamide", "doseMgPerDay": 300},
                            {"agent": "clobazam", "doseMgPerDay": 20}],
             "weeks": 12, "adherencePct": 85, "appropriate": true, "outcome": "seizures_continued"}]}
          """);

  private final PatientProfile myeloma =
      profile(
          """
          {"condition": "myeloma", "age": 66, "treatments": [
            {"id": "l1", "agent": "VRd", "cycles": 6, "bestResponse": "VGPR", "progressed": true,
             "progressionDaysAfterLastDose": 400},
            {"id": "l2", "agent": "DKd", "cycles": 8, "bestResponse": "PR", "progressed": true,
             "progressionDaysAfterLastDose": 0},
            {"id": "l3", "agent": "pomalidomide + dexamethasone", "cycles": 4, "bestResponse": "SD",
             "progressed": true, "progressionDaysAfterLastDose": 10},
            {"id": "l4", "agent": "ciltacabtagene autoleucel", "cycles": 1, "bestResponse": "CR",
             "progressed": true, "progressionDaysAfterLastDose": 300}]}
          """);

  private final PatientProfile sparse =
      profile(
          """
          {"condition": "epilepsy", "treatments": [
            {"agent": "levetiracetam"}, {"agent": "lamotrigine", "weeks": 26}, {"agent": "valproate"}]}
          """);

  @Benchmark
  public List<CriterionJudgement> judgeEpilepsy() {
    return judge(epilepsy, "epilepsy");
  }

  @Benchmark
  public List<CriterionJudgement> judgeMyeloma() {
    return judge(myeloma, "myeloma");
  }

  @Benchmark
  public List<CriterionJudgement> judgeSparseEpilepsy() {
    return judge(sparse, "epilepsy");
  }

  @Benchmark
  public List<CriterionAssessment> explainEpilepsy() {
    return assess(epilepsy, "epilepsy");
  }

  @Benchmark
  public List<CriterionAssessment> explainMyeloma() {
    return assess(myeloma, "myeloma");
  }

  private List<CriterionJudgement> judge(PatientProfile patient, String condition) {
    return evaluator.judge(patient, List.of(condition), DAY, Stringency.STANDARD);
  }

  private List<CriterionAssessment> assess(PatientProfile patient, String condition) {
    return evaluator.assess(patient, List.of(condition), DAY, Stringency.STANDARD);
  }

  private static PatientProfile profile(String json) {
    try {
      return new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .readValue(json, PatientProfile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
