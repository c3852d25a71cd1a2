package org.nextline.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The image that the Dockerfile builds must be the one the manifests run. Reads text only. */
class ImageTest {

  static final Path DOCKERFILE = Path.of("k8s/Dockerfile.jvm");

  private final Dockerfile dockerfile = Dockerfile.read(DOCKERFILE);

  @ParameterizedTest
  @EnumSource
  void manifestsRunThisVersionOfTheProgram(Stage stage) throws Exception {
    String image = stage.workload().container().path("image").asText();
    assertThat(image.substring(image.lastIndexOf('/') + 1)).isEqualTo(nameAndVersion());
    assertThat(Files.readString(DOCKERFILE))
        .contains("docker build -f " + DOCKERFILE + " -t " + nameAndVersion() + " .");
  }

  @Test
  void baseIsPinnedToAReleaseOfTheJavaTheProgramIsBuiltFor() throws Exception {
    assertThat(dockerfile.the("FROM"))
        .matches("eclipse-temurin:" + pom("maven.compiler.release") + "\\.\\d.*-jre-.*");
  }

  @Test
  void wholeApplicationLiesWhereTheEntryPointLooksForIt() {
    assertThat(dockerfile.all("COPY"))
        .containsExactlyInAnyOrder(
            "target/quarkus-app/lib/ lib/",
            "target/quarkus-app/quarkus/ quarkus/",
            "target/quarkus-app/app/ app/",
            "target/quarkus-app/*.jar ./");
    assertThat(dockerfile.the("ENTRYPOINT"))
        .isEqualTo("[\"java\", \"-jar\", \"" + dockerfile.the("WORKDIR") + "/quarkus-run.jar\"]");
  }

  @Test
  void userIsANumberSoThatTheClusterCanTellItIsNotRoot() {
    assertThat(dockerfile.the("USER")).matches("[1-9]\\d*:[1-9]\\d*");
  }

  @Test
  void heapFollowsTheMemoryLimit() {
    assertThat(dockerfile.the("ENV")).contains("-XX:MaxRAMPercentage=");
  }

  @ParameterizedTest
  @EnumSource
  void imageAndManifestsKeepDataInTheSameFolder(Stage stage) {
    assertThat(dockerfile.the("ENV"))
        .contains("NEXTLINE_DATA_DIR=" + stage.workload().environment().get("NEXTLINE_DATA_DIR"));
  }

  private static String nameAndVersion() throws Exception {
    return ProgramSettings.under(Map.of()).getValue("quarkus.application.name", String.class)
        + ":"
        + pom("version");
  }

  private static String pom(String element) throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getDocumentElement();
    return project.getElementsByTagName(element).item(0).getTextContent();
  }
}
