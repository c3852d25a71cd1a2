package org.nextline.eligibility;

import java.nio.file.Path;
import org.nextline.eligibility.reading.Lexicon;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.Terminology;

/** What texts are read with, loaded once for all plain tests. */
final class Reading {

  private static final Path SEED = Path.of("seed-data");

  static final Lexicon LEXICON =
      Lexicon.load(
          SEED.resolve("eligibility"),
          Terminology.load(SEED.resolve("terminology")),
          Measurements.load(SEED.resolve("terminology")));

  private Reading() {}
}
