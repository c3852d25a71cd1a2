package org.nextline.refractory;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.testing.AssessmentExamples;
import org.nextline.testing.SharedData;

/** The worked examples of the public contract; those of a criterion we lack are skipped. */
class AssessmentExamplesTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return AssessmentExamples.in(SharedData.assessmentExamples());
  }
}
