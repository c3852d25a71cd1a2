package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temporary;

  @Test
  void folderIsMadeWithItsParents() throws IOException {
    Path path = temporary.resolve("deep/er");
    try (DataFolder folder = DataFolder.open(path)) {
      folder.claimService();
      assertThat(folder.path()).isDirectory().isEqualTo(path.toRealPath());
    }
  }

  @Test
  void fileInItsPlaceIsRefusedInOneLine() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(StartFailure.class)
        .hasMessage(
            "Cannot write to the data folder "
                + file
                + " (FileAlreadyExists): make it writable, or choose another with"
                + " NEXTLINE_DATA_DIR.");
  }
}
