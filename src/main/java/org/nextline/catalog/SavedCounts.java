package org.nextline.catalog;

/**
 * What became of records that were saved.
 *
 * @param created trials that were unknown, or known only by a restatement
 * @param unchanged trials with the same content, or older than what is known
 */
public record SavedCounts(int created, int changed, int unchanged) {

  public static final SavedCounts NONE = new SavedCounts(0, 0, 0);

  public SavedCounts plus(SavedCounts other) {
    return new SavedCounts(
        created + other.created, changed + other.changed, unchanged + other.unchanged);
  }

  public int total() {
    return created + changed + unchanged;
  }
}
