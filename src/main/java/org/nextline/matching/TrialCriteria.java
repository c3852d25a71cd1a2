package org.nextline.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.catalog.EligibilityReading;
import org.nextline.catalog.EligibilityReadings;
import org.nextline.catalog.EligibilitySource;
import org.nextline.catalog.TrialVersions;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.reading.CriterionReader;

/**
 * The criteria of the catalogue's trials, read once and kept with them. A trial that was not read
 * yet, or by another reader, or before it changed, is read where it is asked for.
 */
public class TrialCriteria {

  private static final int AT_ONCE = 500;

  private final TrialVersions trials;
  private final EligibilityReadings readings;
  private final CriterionReader reader;
  private final String readerName;
  private final Cache<Version, List<Criterion>> known;
  private long readUpTo = -1;

  private record Version(String trialId, long changeNo) {}

  /**
   * @param readerName which reader with which words
   * @param mostKnown how many criteria are held in memory
   */
  TrialCriteria(
      TrialVersions trials,
      EligibilityReadings readings,
      CriterionReader reader,
      String readerName,
      int mostKnown) {
    this.trials = trials;
    this.readings = readings;
    this.reader = reader;
    this.readerName = readerName;
    this.known =
        Caffeine.newBuilder()
            .maximumWeight(mostKnown)
            .weigher((Version version, List<Criterion> criteria) -> 1 + criteria.size())
            .build();
  }

  /**
   * @param ids of trials, some thousands at most
   * @return criteria by trial, none for a trial without a text; unknown ids are left out
   */
  Map<String, List<Criterion>> of(Collection<String> ids) {
    Map<String, List<Criterion>> criteria = new HashMap<>();
    List<String> others = new ArrayList<>();
    readings
        .changeNos(ids)
        .forEach((id, changeNo) -> {
          List<Criterion> found = known.getIfPresent(new Version(id, changeNo));
          if (found == null) {
            others.add(id);
          } else {
            criteria.put(id, found);
          }
        });
    if (!others.isEmpty()) {
      readings
          .byIds(others, readerName)
          .forEach(source -> {
            List<Criterion> found = criteria(source);
            known.put(new Version(source.trialId(), source.changeNo()), found);
            criteria.put(source.trialId(), found);
          });
    }
    return criteria;
  }

  private List<Criterion> criteria(EligibilitySource source) {
    return source.stored() == null
        ? reader.read(source.text())
        : CriteriaJson.read(source.stored());
  }

  /**
   * Reads and keeps the criteria of every trial that the reader has not read as it is now.
   *
   * @return how many trials were read
   */
  public synchronized int catchUp() {
    long lastChange = trials.lastChangeNo();
    int read = 0;
    if (lastChange != readUpTo) {
      List<EligibilitySource> page = readings.unread(readerName, "", AT_ONCE);
      while (!page.isEmpty()) {
        readings.save(readerName, page.stream().map(this::reading).toList());
        read += page.size();
        page = readings.unread(readerName, page.getLast().trialId(), AT_ONCE);
      }
      readUpTo = lastChange;
    }
    return read;
  }

  private EligibilityReading reading(EligibilitySource source) {
    return new EligibilityReading(
        source.trialId(), source.changeNo(), CriteriaJson.write(reader.read(source.text())));
  }
}
