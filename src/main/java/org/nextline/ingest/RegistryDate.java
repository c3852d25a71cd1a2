package org.nextline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * Dates as registries and directories write them, in English: {@code 2026-01-31}, {@code January
 * 31, 2026}, {@code 31 January 2026}; the first of the month where the day is missing. A time of
 * day is passed over.
 */
public final class RegistryDate {

  private static final int LONGEST = 40;

  private static final DateTimeFormatter FORMATS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[uuuu-M-d][uuuu-M][uuuu/M/d][uuuuMMdd]")
          .appendPattern("[MMMM d, uuuu][MMMM d,uuuu][MMMM uuuu][MMM d, uuuu][MMM uuuu]")
          .appendPattern("[d MMMM uuuu][d MMM uuuu]")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private RegistryDate() {}

  /** Null where the text is none. */
  public static LocalDate parse(String text) {
    if (text == null || text.length() > LONGEST) {
      return null;
    }
    String day = text.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
    try {
      return switch (FORMATS.parseBest(day, LocalDate::from, YearMonth::from)) {
        case YearMonth month -> month.atDay(1);
        case LocalDate date -> date;
        default -> null;
      };
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
