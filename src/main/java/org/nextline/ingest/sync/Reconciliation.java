package org.nextline.ingest.sync;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SyncCount;
import org.nextline.catalog.SyncCounts;
import org.nextline.config.SeedData;
import org.nextline.ingest.ClinicalTrialsGovSource;
import org.nextline.ingest.NctId;

/**
 * Compares what ClinicalTrials.gov counts with what we have: all its trials by every overall
 * status, and those of some conditions by the statuses that matter to people who look for a trial.
 */
@Singleton
class Reconciliation {

  private static final YAMLMapper YAML = new YAMLMapper();

  private static final Set<RecruitmentStatus> OPEN_OR_OPENING =
      EnumSet.of(
          RecruitmentStatus.RECRUITING,
          RecruitmentStatus.NOT_YET_RECRUITING,
          RecruitmentStatus.ENROLLING_BY_INVITATION,
          RecruitmentStatus.ACTIVE_NOT_RECRUITING,
          RecruitmentStatus.SUSPENDED);

  private final SyncCounts counts;
  private final List<String> conditions;

  Reconciliation(SyncCounts counts, SeedData seedData) {
    this.counts = counts;
    this.conditions = seedData.read("mappings", Reconciliation::conditions).orElse(List.of());
  }

  private static List<String> conditions(Path folder) {
    try (InputStream in = Files.newInputStream(folder.resolve("reconciled-conditions.yaml"))) {
      return YAML.readValue(in, new TypeReference<List<String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IOException where the registry does not answer
   */
  List<SyncCount> of(ClinicalTrialsGov registry) throws IOException {
    List<SyncCount> compared = new ArrayList<>();
    for (String condition : Stream.concat(Stream.of(""), conditions.stream()).toList()) {
      Map<RecruitmentStatus, Long> ours = counts.byStatus(NctId.REGISTRY, condition);
      Set<RecruitmentStatus> statuses =
          condition.isEmpty() ? EnumSet.allOf(RecruitmentStatus.class) : OPEN_OR_OPENING;
      for (RecruitmentStatus status : statuses) {
        compared.add(
            new SyncCount(
                ClinicalTrialsGovSource.NAME,
                condition,
                status,
                registry.count(condition, status.name()),
                ours.getOrDefault(status, 0L),
                Instant.now()));
      }
    }
    return compared;
  }
}
