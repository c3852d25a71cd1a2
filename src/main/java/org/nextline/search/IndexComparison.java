package org.nextline.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.catalog.CatalogueState;

/**
 * The index held against the catalogue.
 *
 * @param asOf when
 * @param catalogue count, digest and last change of the catalogue
 * @param index count, digest and last change of the index
 * @param missing ids of trials that the index should hold and does not
 * @param extra ids of trials that the catalogue does not hold
 * @param outdated ids of trials of which the index holds another version than the catalogue
 * @param duplicated ids of trials that the index holds more than once
 */
public record IndexComparison(
    Instant asOf,
    CatalogueState catalogue,
    CatalogueState index,
    List<String> missing,
    List<String> extra,
    List<String> outdated,
    List<String> duplicated) {

  static IndexComparison withoutDifference(CatalogueState catalogue, CatalogueState index) {
    return new IndexComparison(
        Instant.now(), catalogue, index, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * True where nothing differs but changes that the index has not come to yet; see {@link
   * #isBehind}.
   */
  public boolean agrees() {
    return differing().findAny().isEmpty();
  }

  /** True where the catalogue has changed since the index last followed it. */
  public boolean isBehind() {
    return index.lastChangeNo() < catalogue.lastChangeNo();
  }

  /** Ids of all trials that differ. */
  Stream<String> differing() {
    return Stream.of(missing, extra, outdated, duplicated).flatMap(List::stream).distinct();
  }

  /** One line for a terminal or a log. */
  public String sentence() {
    String difference =
        agrees()
            ? isBehind() ? "no difference in what is indexed yet" : "no difference"
            : "%d missing, %d extra, %d outdated, %d duplicated"
                .formatted(missing.size(), extra.size(), outdated.size(), duplicated.size());
    return "catalogue: %s; index: %s; %s".formatted(line(catalogue), line(index), difference);
  }

  private static String line(CatalogueState state) {
    return "%d trials, digest %016x, change %d"
        .formatted(state.trials(), state.digest(), state.lastChangeNo());
  }
}
