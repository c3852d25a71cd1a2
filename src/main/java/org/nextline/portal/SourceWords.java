package org.nextline.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nextline.catalog.SourceRef;

/** Says where a record comes from and of what day it is. */
final class SourceWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private SourceWords() {}

  /** Null where there is no source. */
  static String of(SourceRef source) {
    if (source == null) {
      return null;
    }
    String registry = source.registry() == null ? "Source" : source.registry();
    return source.asOf() == null
        ? registry + ", date not known"
        : registry + ", as of " + day(source.asOf());
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
