package org.nextline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final Set<String> BELOW_MATCHING =
      Set.of(
          "terminology",
          "patient",
          "logic",
          "places",
          "refractory",
          "eligibility",
          "catalog",
          "search",
          "config");

  /** What each room may use of the others. Leaves (portal, interop, cli) are used by nobody. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("terminology", Set.of()),
          entry("logic", Set.of()),
          entry("places", Set.of()),
          entry("config", Set.of()),
          entry("patient", Set.of("terminology")),
          entry("refractory", Set.of("patient", "terminology", "logic")),
          entry("eligibility", Set.of("patient", "terminology", "logic")),
          entry("catalog", Set.of("terminology", "places", "config")),
          entry("ingest", Set.of("catalog", "places", "config")),
          entry("refresh", Set.of("places", "ingest")),
          entry("search", Set.of("catalog", "terminology", "places", "config")),
          entry("matching", union(BELOW_MATCHING)),
          entry("web", Set.of("patient")),
          entry("security", union(BELOW_MATCHING)),
          entry("shortlist", union(BELOW_MATCHING, "matching", "security", "web")),
          entry("portal", union(BELOW_MATCHING, "matching", "web")),
          entry("interop", union(BELOW_MATCHING, "matching", "shortlist", "security", "web")),
          entry("cli", union(BELOW_MATCHING, "matching", "ingest", "refresh", "security", "web")));

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyWhatItMay() {
    return rooms()
        .map(room ->
            DynamicTest.dynamicTest(
                room,
                () -> {
                  assertThat(MAY_USE).containsKey(room);
                  String[] others =
                      rooms()
                          .filter(
                              other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
                          .map(WallsTest::classesOf)
                          .toArray(String[]::new);
                  noClasses()
                      .that()
                      .resideInAPackage(classesOf(room))
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(others)
                      .check(CLASSES);
                }));
  }

  private static Stream<String> rooms() {
    return CLASSES.stream()
        .map(found -> found.getPackageName().split("\\.")[2])
        .distinct()
        .sorted();
  }

  private static String classesOf(String room) {
    return "org.nextline." + room + "..";
  }

  private static Set<String> union(Set<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

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
                        "java.net.http..",
                        "io.vertx..",
                        "java.sql..",
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
                classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate(),
            "resources speak records, never entities",
                noClasses()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class),
            "no cycles", slices().matching("org.nextline.(*)..").should().beFreeOfCycles())
        .entrySet()
        .stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), () -> wall.getValue().check(CLASSES)));
  }
}
