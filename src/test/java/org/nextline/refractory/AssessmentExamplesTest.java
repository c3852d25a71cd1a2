package org.nextline.refractory;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.testing.SharedData;
import org.nextline.testing.WorkedExamples;

/** The worked examples of the public contract; those of a criterion we lack are skipped. */
class AssessmentExamplesTest {

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return WorkedExamples.in(SharedData.assessmentExamples());
  }
}
