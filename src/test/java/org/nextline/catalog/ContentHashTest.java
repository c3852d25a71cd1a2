package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.catalog.Told.site;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private final Told told = Told.by("registry", "ID-1").titled("Title").studying("a", "b");

  @Test
  void theDayAndTheSourcesAreNoContent() {
    String hash = ContentHash.of(told.trial());

    assertThat(hash).hasSize(64);
    assertThat(ContentHash.of(told.on(LocalDate.of(2020, 1, 1)).trial())).isEqualTo(hash);
    assertThat(ContentHash.of(told.formerly("ID-0").trial())).isEqualTo(hash);
    assertThat(ContentHash.of(told.trial().withGoneSince(LocalDate.of(2020, 1, 1))))
        .isEqualTo(hash);
  }

  @Test
  void allElseIs() {
    List<String> hashes =
        List.of(
            ContentHash.of(told.trial()),
            ContentHash.of(Told.by("registry", "ID-2").titled("Title").studying("a", "b").trial()),
            ContentHash.of(Told.by("other", "ID-1").titled("Title").studying("a", "b").trial()),
            ContentHash.of(Told.by("registry", "ID-1").titled("Title").studying("ab").trial()),
            ContentHash.of(
                Told.by("registry", "ID-1").criteria("Title").studying("a", "b").trial()),
            ContentHash.of(told.at(site("One", "Paris", "FR")).trial()),
            ContentHash.of(told.at(site("One", null, "FR")).trial()),
            ContentHash.of(told.ages(18.0, null).trial()),
            ContentHash.of(told.ages(null, 18.0).trial()),
            ContentHash.of(told.status(RecruitmentStatus.RECRUITING).trial()));

    assertThat(hashes).doesNotHaveDuplicates();
  }
}
