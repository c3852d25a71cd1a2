package org.nextline.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nextline.catalog.TrialChange.Kind;

/** What is different between two states of one trial. */
final class TrialDifferences {

  private static final Map<Kind, Function<TrialRecord, Object>> FIELDS = fields();

  private TrialDifferences() {}

  private static Map<Kind, Function<TrialRecord, Object>> fields() {
    Map<Kind, Function<TrialRecord, Object>> fields = new LinkedHashMap<>();
    fields.put(Kind.STATUS, TrialRecord::status);
    fields.put(Kind.TITLE, TrialRecord::title);
    fields.put(Kind.OFFICIAL_TITLE, TrialRecord::officialTitle);
    fields.put(Kind.SUMMARY, TrialRecord::summary);
    fields.put(Kind.DESCRIPTION, TrialRecord::description);
    fields.put(Kind.STUDY_TYPE, TrialRecord::studyType);
    fields.put(Kind.PHASES, TrialRecord::phases);
    fields.put(Kind.SEX, TrialRecord::sex);
    fields.put(Kind.MIN_AGE_YEARS, TrialRecord::minAgeYears);
    fields.put(Kind.MAX_AGE_YEARS, TrialRecord::maxAgeYears);
    fields.put(Kind.HEALTHY_VOLUNTEERS, TrialRecord::healthyVolunteers);
    fields.put(Kind.CONDITIONS, TrialRecord::conditions);
    fields.put(Kind.KEYWORDS, TrialRecord::keywords);
    fields.put(Kind.MESH_TERMS, TrialRecord::meshTerms);
    fields.put(Kind.INTERVENTIONS, TrialRecord::interventions);
    fields.put(Kind.ELIGIBILITY, TrialRecord::eligibilityText);
    fields.put(Kind.SECONDARY_IDS, TrialRecord::secondaryIds);
    fields.put(Kind.LAST_UPDATE, TrialRecord::lastUpdate);
    return Collections.unmodifiableMap(fields);
  }

  static List<Difference> between(TrialRecord before, TrialRecord after) {
    List<Difference> differences = new ArrayList<>();
    if (before.goneSince() == null && after.goneSince() != null) {
      differences.add(Difference.of(Kind.GONE, null, after.goneSince()));
    }
    if (before.goneSince() != null && after.goneSince() == null) {
      differences.add(Difference.of(Kind.BACK, before.goneSince(), null));
    }
    registries(after)
        .filter(name -> registries(before).noneMatch(name::equals))
        .forEach(name -> differences.add(Difference.about(Kind.SOURCE_ADDED, name)));
    registries(before)
        .filter(name -> registries(after).noneMatch(name::equals))
        .forEach(name -> differences.add(Difference.about(Kind.SOURCE_REMOVED, name)));
    FIELDS.forEach((kind, field) -> {
      Object was = field.apply(before);
      Object is = field.apply(after);
      if (!Objects.equals(was, is)) {
        differences.add(Difference.of(kind, was, is));
      }
    });
    differences.addAll(SiteDifferences.between(before.sites(), after.sites()));
    return differences;
  }

  private static Stream<String> registries(TrialRecord trial) {
    return trial.sources().stream().map(SourceRef::registry).distinct();
  }
}
