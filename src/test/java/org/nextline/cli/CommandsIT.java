package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged program, alone and beside a running service. */
class CommandsIT {

  /** A word that a patient could have written; it must turn up in no log, address or error. */
  private static final String SECRET = "zanzibarium";

  private static final String STUDY =
      """
      {"protocolSection": {
        "identificationModule": {"nctId": "NCT9%07d", "briefTitle": "Made-up study of epilepsy"},
        "statusModule": {"overallStatus": "RECRUITING"},
        "conditionsModule": {"conditions": ["Epilepsy"]}}}
      """;

  @TempDir Path temporary;

  @Test
  void assessAnswersLineByLineAndNamesWhatItCannotRead() throws Exception {
    Path profiles = temporary.resolve("profiles.ndjson");
    Files.writeString(
        profiles,
        """
        {"condition": "epilepsy", "treatments": []}
        {"condition": "epilepsy", "age": 400}
        {"condition": "epilepsy", "notes": "%s", "nonsense": 1}
        """
            .formatted(SECRET));
    PackagedProgram assess =
        PackagedProgram.start(temporary, Map.of(), "assess", profiles.toString());

    assertThat(assess.exit()).isEqualTo(1);
    assertThat(assess.out().lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("{\"urgent\":")
        .contains("epilepsy.ilae2010");
    assertThat(assess.err())
        .contains("profiles.ndjson:2: age")
        .contains("profiles.ndjson:3: nonsense")
        .doesNotContain(SECRET);
  }

  @Test
  void importBesideTheServiceTakesAllButTheBrokenAndTheServiceFindsIt() throws Exception {
    Path studies = Files.createDirectory(temporary.resolve("studies"));
    for (int i = 1; i <= 3; i++) {
      Files.writeString(studies.resolve("study" + i + ".json"), STUDY.formatted(i));
    }
    Files.writeString(studies.resolve("broken.json"), "{\"protocolSection\": ");
    Path folder = temporary.resolve("data");
    int port = PackagedProgram.freePort();
    Map<String, String> settings =
        Map.of("NEXTLINE_DATA_DIR", folder.toString(), "QUARKUS_HTTP_PORT", "" + port);

    try (PackagedProgram service = PackagedProgram.start(temporary, settings).ready()) {
      PackagedProgram first = run(settings, "import", "ctgov", studies.toString());
      assertThat(first.process.exitValue()).isEqualTo(1);
      assertThat(first.out()).isEqualTo("imported: 3 new, 0 changed, 0 unchanged, 1 rejected\n");
      assertThat(first.err()).contains("broken.json");
      PackagedProgram again = run(settings, "import", "ctgov", studies.toString());
      assertThat(again.out()).isEqualTo("imported: 0 new, 0 changed, 3 unchanged, 1 rejected\n");

      Path requests = temporary.resolve("requests.ndjson");
      Files.writeString(requests, request("epilepsy", "CLINICAL_TRIAL") + "\n");
      assertThat(run(settings, "reindex").process.exitValue()).isZero();
      PackagedProgram match = run(settings, "match", requests.toString());
      assertThat(match.err()).isEmpty();
      assertThat(match.process.exitValue()).isZero();
      assertThat(match.out()).contains("NCT90000001", "NCT90000003");
      PackagedProgram verify = run(settings, "verify");
      assertThat(verify.process.exitValue()).as(verify.out() + verify.err()).isZero();
      assertThat(verify.out()).startsWith("catalogue: ").contains("no difference");

      assertThat(post(port, request("epilepsy", "CLINICAL_TRIAL")).statusCode()).isEqualTo(200);
      for (String bad : List.of("{\"profile\": {", request(SECRET, "x"), "\"" + SECRET + "\"")) {
        HttpResponse<String> refused = post(port, bad);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain(SECRET);
      }
      assertThat(service.err() + service.out()).doesNotContain(SECRET);
      assertThat(logsUnder(folder)).doesNotContain(SECRET);
    }
  }

  private PackagedProgram run(Map<String, String> settings, String... command) throws Exception {
    PackagedProgram program = PackagedProgram.start(temporary, settings, command);
    program.exit();
    return program;
  }

  private static String request(String condition, String kind) {
    return """
    {"profile": {"condition": "%s", "notes": "%s"}, "kinds": ["%s"], "limit": 100}\
    """
        .formatted(condition, SECRET, kind);
  }

  private static HttpResponse<String> post(int port, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/matches"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static String logsUnder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder logs = new StringBuilder();
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        logs.append(Files.readString(log));
      }
      return logs.toString();
    }
  }
}
