package org.nextline.ingest;

import java.util.List;
import java.util.Map;
import org.nextline.catalog.Rejection;

/**
 * The outcome of an import.
 *
 * @param created trials that the catalogue did not have from a registry before
 * @param changed trials whose content differs from what was known
 * @param unchanged trials with the same content, or older than what is known
 * @param rejected records and files that could not be taken in
 * @param rejections the first {@value #MOST_REJECTIONS} of them; the catalogue keeps all
 * @param leftOut how many entries were understood and not wanted, by reason
 */
public record ImportReport(
    int created,
    int changed,
    int unchanged,
    int rejected,
    List<Rejection> rejections,
    Map<String, Integer> leftOut) {

  static final int MOST_REJECTIONS = 1000;

  /** The closing line of the {@code import} command. */
  public String summary() {
    return "imported: %d new, %d changed, %d unchanged, %d rejected"
        .formatted(created, changed, unchanged, rejected);
  }

  /** Whether every record was taken in. */
  public boolean complete() {
    return rejected == 0;
  }
}
