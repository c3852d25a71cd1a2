package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.refractory.rule.PackError;
import org.nextline.terminology.Terminology;
import org.nextline.testing.Knowledge;

/** In development a changed file counts at the next question; a broken one changes nothing. */
class FollowedCriteriaTest {

  private static final Terminology TERMS = Knowledge.all().terminology();

  @TempDir Path folder;

  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void aFolder() throws IOException {
    for (String file : new String[] {"common.yaml", "vocabulary.yaml"}) {
      Files.copy(Path.of("seed-data/criteria", file), folder.resolve(file));
    }
    Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        folder.resolve("tables/doses.csv"), "drug,low,high,source\nx,100,200,Somebody 2020\n");
    write(PackErrorsTest.PACK);
  }

  @Test
  void aChangeIsSeenAtTheNextQuestion() throws IOException {
    CriteriaLibrary criteria = follow();
    write(PackErrorsTest.PACK.replace("A criterion for tests", "Another title"));
    assertThat(criteria.packs().getFirst().title()).isEqualTo("Another title");
    assertThat(log).singleElement().asString().contains("read again");
  }

  @Test
  void aMistakeLeavesTheCriteriaAsTheyWereAndIsToldOnce() throws IOException {
    CriteriaLibrary criteria = follow();
    write(PackErrorsTest.PACK.replace("version: 1", "versoin: 1"));
    assertThat(criteria.packs().getFirst().version()).isEqualTo(1);
    assertThat(criteria.mistakes())
        .containsExactly("pack.yaml:2: unknown entry 'versoin'; did you mean 'version'?");
    assertThat(log).singleElement().asString().contains("pack.yaml:2: unknown entry 'versoin'");
  }

  @Test
  void aRepairedFileCountsAgain() throws IOException {
    CriteriaLibrary criteria = follow();
    write("");
    assertThat(criteria.mistakes()).hasSize(1);
    write(PackErrorsTest.PACK.replace("version: 1", "version: 22"));
    assertThat(criteria.mistakes()).isEmpty();
    assertThat(criteria.packs().getFirst().version()).isEqualTo(22);
  }

  @Test
  void aFileThatIsAddedOrTakenAwayCounts() throws IOException {
    CriteriaLibrary criteria = follow();
    Path second = folder.resolve("second.yaml");
    Files.writeString(second, PackErrorsTest.PACK.replace("test.one", "test.two"));
    assertThat(criteria.packs()).extracting(CriterionPack::id).contains("test.two");
    Files.delete(second);
    assertThat(criteria.packs()).extracting(CriterionPack::id).containsExactly("test.one");
  }

  @Test
  void nothingIsReadAgainWithoutAChange() {
    CriteriaLibrary criteria = follow();
    assertThat(criteria.packs().getFirst()).isSameAs(criteria.packs().getFirst());
    assertThat(log).isEmpty();
  }

  @Test
  void outsideDevelopmentNothingChanges() throws IOException {
    CriteriaLibrary criteria = CriteriaLibrary.load(folder, TERMS);
    write(PackErrorsTest.PACK.replace("A criterion for tests", "Another title"));
    assertThat(criteria.packs().getFirst().title()).isEqualTo("A criterion for tests");
  }

  @Test
  void aFolderThatIsBrokenFromTheStartIsRefused() throws IOException {
    write("");
    assertThatThrownBy(this::follow).isInstanceOf(PackError.class);
  }

  private CriteriaLibrary follow() {
    return CriteriaLibrary.following(folder, TERMS, log::add);
  }

  private void write(String pack) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), pack);
  }
}
