package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, killed while it imports and while it rebuilds its index; {@code
 * -Dnextline.kills=50} for more kills.
 */
class KilledProgramIT {

  private static final int KILLS = Integer.getInteger("nextline.kills", 3);
  private static final int STUDIES = 500;

  @TempDir Path temporary;

  @Test
  void everyRecordIsPresentOnceInDatabaseAndIndexAfterwards() throws Exception {
    Path studies = studies();
    Map<String, String> settings =
        Map.of(
            "NEXTLINE_DATA_DIR", temporary.resolve("data").toString(),
            "QUARKUS_HTTP_PORT", Integer.toString(PackagedProgram.freePort()));
    Random random = new Random(3);
    for (int kill = 0; kill < KILLS; kill++) {
      String[] command =
          kill % 3 == 2
              ? new String[] {"reindex"}
              : new String[] {"import", "ctgov", studies.toString()};
      PackagedProgram killed = PackagedProgram.start(temporary, settings, command);
      Thread.sleep(random.nextInt(3000, 9000));
      killed.process.destroyForcibly().waitFor();
    }

    PackagedProgram last =
        PackagedProgram.start(temporary, settings, "import", "ctgov", studies.toString());
    assertThat(last.exit()).as(last.err()).isZero();
    PackagedProgram again =
        PackagedProgram.start(temporary, settings, "import", "ctgov", studies.toString());
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out()).contains("0 new, 0 changed, " + STUDIES + " unchanged, 0 rejected");
    PackagedProgram verify = PackagedProgram.start(temporary, settings, "verify");
    assertThat(verify.exit()).as(verify.out() + verify.err()).isZero();
    assertThat(verify.out()).contains("; no difference");
  }

  private Path studies() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("studies"));
    for (int i = 0; i < STUDIES; i++) {
      Files.writeString(
          folder.resolve("study" + i + ".json"),
          """
          {"protocolSection": {
            "identificationModule": {"nctId": "NCT8%07d", "briefTitle": "Made-up study"},
            "statusModule": {"overallStatus": "RECRUITING"},
            "conditionsModule": {"conditions": ["Epilepsy"]}}}
          """
              .formatted(i));
    }
    return folder;
  }
}
