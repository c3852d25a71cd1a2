package org.nextline.refractory;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.testing.AssessmentExamples;

/**
 * Three patients of each specialty whose verdict was worked out by hand and is easily got wrong.
 */
class HardCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return AssessmentExamples.in(Path.of("src/test/resources/refractory/cases-hard.json"));
  }
}
