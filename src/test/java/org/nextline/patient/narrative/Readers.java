package org.nextline.patient.narrative;

import java.nio.file.Path;
import java.util.List;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.Terminology;

/** The reader over the real data, loaded once. */
final class Readers {

  private static final Path SEED = Path.of("seed-data");
  static final Terminology TERMINOLOGY = Terminology.load(SEED.resolve("terminology"));
  static final Measurements MEASUREMENTS = Measurements.load(SEED.resolve("terminology"));
  static final NarrativeReader READER =
      NarrativeReader.load(
          SEED.resolve("narratives"), SEED.resolve("eligibility"), TERMINOLOGY, MEASUREMENTS);

  private Readers() {}

  static PatientProfile profile(String text) {
    return READER.read(text).profile();
  }

  static List<Span> spans(String text) {
    return READER.read(text).spans();
  }

  /** The one treatment that a text tells of. */
  static Treatment treatment(String text) {
    List<Treatment> treatments = profile(text).treatmentsOrEmpty();
    if (treatments.size() != 1) {
      throw new AssertionError("expected one treatment, read " + treatments);
    }
    return treatments.getFirst();
  }
}
