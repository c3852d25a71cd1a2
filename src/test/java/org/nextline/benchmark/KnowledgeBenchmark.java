package org.nextline.benchmark;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nextline.config.SeedData;
import org.nextline.matching.ClinicalKnowledge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long all knowledge takes to load: in a machine that has just started, and in one that runs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KnowledgeBenchmark {

  private final SeedData seed = new SeedData(Optional.of(Path.of("seed-data")));

  @Benchmark
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public ClinicalKnowledge first() {
    return ClinicalKnowledge.load(seed);
  }

  @Benchmark
  @Fork(1)
  @Warmup(iterations = 15)
  @Measurement(iterations = 10)
  public ClinicalKnowledge again() {
    return ClinicalKnowledge.load(seed);
  }
}
