package org.nextline.refractory;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.testing.AssessmentExamples;

/** Edges of the criteria for schizophrenia, OCD, bipolar depression and resistant infections. */
class PsychiatryAndInfectionCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return AssessmentExamples.in(
        Path.of("src/test/resources/refractory/cases-psychiatry-and-infection.json"));
  }
}
