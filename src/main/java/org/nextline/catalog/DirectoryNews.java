package org.nextline.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is news among the entries of a directory. */
record DirectoryNews<T>(List<T> records, SavedCounts counts) {

  /**
   * @param known by id
   */
  static <T> DirectoryNews<T> of(
      Collection<T> incoming,
      Map<String, T> known,
      Function<T, String> id,
      Function<T, SourceRef> source) {
    var news = new ArrayList<T>();
    int created = 0;
    for (T entry : incoming) {
      T before = known.get(id.apply(entry));
      if (before == null) {
        created++;
        news.add(entry);
      } else if (!before.equals(entry) && !isLater(source.apply(before), source.apply(entry))) {
        news.add(entry);
      }
    }
    return new DirectoryNews<>(
        news, new SavedCounts(created, news.size() - created, incoming.size() - news.size()));
  }

  private static boolean isLater(SourceRef one, SourceRef other) {
    LocalDate asOf = one.asOf();
    return asOf != null && other.asOf() != null && asOf.isAfter(other.asOf());
  }
}
