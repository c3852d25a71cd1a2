package org.nextline.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.nextline.catalog.CatalogueState;
import org.nextline.catalog.TrialStamp;
import org.nextline.catalog.TrialVersion;

/**
 * Where the index takes its trials from: the catalogue, in the order of its change numbers. Every
 * insertion or change of a trial gives that trial a new, higher number.
 */
public interface TrialFeed {

  /**
   * Stays the same for as long as the catalogue is the same database: an index that was built from
   * another one is built anew.
   */
  String catalogueId();

  /** The highest change number given so far; 0 where there is no trial. */
  long lastChangeNo();

  /**
   * Hands over every trial changed after a change number, oldest change first.
   *
   * @param changeNo 0 for all trials
   * @param batchSize most trials in one call of {@code batches}
   * @return the change number reached; {@code changeNo} itself where nothing had changed
   */
  long forEachChangedSince(long changeNo, int batchSize, Consumer<List<TrialVersion>> batches);

  /** How many trials there are and their digest, in one pass. */
  CatalogueState state();

  /** Hands over which version of each trial there is, in no order. */
  void forEachStamp(Consumer<TrialStamp> stamps);

  /** The trials of these ids, some thousands at most; unknown ids are left out. */
  List<TrialVersion> byIds(Collection<String> ids);
}
