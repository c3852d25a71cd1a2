package org.nextline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls between the rooms of the house. */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.nextline");

  private static final String[] PLAIN = {
    "org.nextline.terminology..",
    "org.nextline.patient..",
    "org.nextline.logic..",
    "org.nextline.refractory..",
    "org.nextline.eligibility..",
    "org.nextline.places.."
  };

  @TestFactory
  Stream<DynamicTest> walls() {
    return Map.<String, ArchRule>of(
            "knowledge is plain Java",
                noClasses()
                    .that()
                    .resideInAnyPackage(PLAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        "io.quarkus..",
                        "org.hibernate..",
                        "jakarta.persistence..",
                        "jakarta.ws.rs..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "org.apache.lucene.."),
            "only search imports Lucene",
                noClasses()
                    .that()
                    .resideOutsideOfPackage("org.nextline.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene.."),
            "entities live in catalog, shortlist and security",
                classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .resideInAnyPackage(
                        "org.nextline.catalog..",
                        "org.nextline.shortlist..",
                        "org.nextline.security.."),
            "entities never leave their room",
                noClasses()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class),
            "no cycles", slices().matching("org.nextline.(*)..").should().beFreeOfCycles(),
            "terminology and logic use nothing of ours",
                noClasses()
                    .that()
                    .resideInAnyPackage("org.nextline.terminology..", "org.nextline.logic..")
                    .should()
                    .dependOnClassesThat(
                        resideInAnyPackage("org.nextline..")
                            .and(
                                not(
                                    resideInAnyPackage(
                                        "org.nextline.terminology..", "org.nextline.logic..")))),
            "leaves are imported by nobody",
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        "org.nextline.portal..", "org.nextline.interop..", "org.nextline.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        "org.nextline.portal..", "org.nextline.interop..", "org.nextline.cli.."),
            "catalog and search know nothing of patients",
                noClasses()
                    .that()
                    .resideInAnyPackage(
                        "org.nextline.catalog..", "org.nextline.search..", "org.nextline.ingest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        "org.nextline.patient..",
                        "org.nextline.refractory..",
                        "org.nextline.matching.."))
        .entrySet()
        .stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), () -> wall.getValue().check(CLASSES)));
  }
}
