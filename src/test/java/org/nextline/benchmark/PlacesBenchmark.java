package org.nextline.benchmark;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nextline.places.Gazetteer;
import org.nextline.places.Position;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the places take to load, in a cold machine and in a warm one, and to be looked up. */
@Fork(3)
public class PlacesBenchmark {

  private static final Path FOLDER = Path.of("seed-data", "places");

  /** Loaded before it is looked at. */
  @State(Scope.Benchmark)
  public static class Loaded {
    private final Gazetteer gazetteer = Gazetteer.load(FOLDER);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public Gazetteer loadCold() {
    return Gazetteer.load(FOLDER);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 2, time = 2)
  @Measurement(iterations = 2, time = 2)
  public Gazetteer loadWarm() {
    return Gazetteer.load(FOLDER);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 2, time = 2)
  @Measurement(iterations = 2, time = 2)
  public Optional<Position> locateACity(Loaded loaded) {
    return loaded.gazetteer.locate("DE", "80336", "München", "Bayern");
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 2, time = 2)
  @Measurement(iterations = 2, time = 2)
  public Optional<Position> locateAZipCode(Loaded loaded) {
    return loaded.gazetteer.locate("US", "02139", null, null);
  }
}
