package org.nextline.refractory;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.testing.AssessmentExamples;

/** Edges of the criteria of rheumatology, gut, lung, heart, kidney, nerves and pain. */
class SpecialtyCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return AssessmentExamples.in(Path.of("src/test/resources/refractory/cases-specialties.json"));
  }

  @TestFactory
  Stream<DynamicTest> kidneyAndSkin() {
    return AssessmentExamples.in(
        Path.of("src/test/resources/refractory/cases-kidney-and-skin.json"));
  }
}
