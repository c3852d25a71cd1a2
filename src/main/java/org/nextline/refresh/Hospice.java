package org.nextline.refresh;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A row of CMS's "Hospice - General Information", under its own headers or those of Synthea's copy.
 *
 * @param number CMS certification number
 * @param latitude null where the file has none
 */
record Hospice(
    String number,
    String name,
    String city,
    String state,
    String postalCode,
    String phone,
    String ownership,
    LocalDate certified,
    Double latitude,
    Double longitude) {

  private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy");
  private static final Set<Integer> CUT_OFF = Set.of(30, 50);
  private static final List<String> FOR_ITS_OWN_SAKE =
      List.of("non-profit", "non profit", "government");

  static Hospice of(NamedCsvRecord row) {
    return new Hospice(
        text(row, "CMS Certification Number (CCN)", "id"),
        text(row, "Facility Name", "name"),
        text(row, "City/Town", "city"),
        text(row, "State", "state"),
        text(row, "ZIP Code", "zip"),
        text(row, "Telephone Number", "phone"),
        text(row, "Ownership Type", "ownership"),
        LocalDate.parse(text(row, "Certification Date", "startdate"), US_DATE),
        number(row, "LAT"),
        number(row, "LON"));
  }

  /** Run for its purpose and not for profit. */
  boolean isNonProfitOrPublic() {
    String owner = ownership.toLowerCase(Locale.ROOT);
    return FOR_ITS_OWN_SAKE.stream().anyMatch(owner::contains);
  }

  /** Older lists cut names off. */
  boolean isNamedInFull() {
    return !CUT_OFF.contains(name.length());
  }

  private static String text(NamedCsvRecord row, String... headers) {
    return Arrays.stream(headers)
        .map(row::findField)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("the list has no column " + String.join(" or ", headers)))
        .strip();
  }

  private static Double number(NamedCsvRecord row, String header) {
    return row.findField(header).filter(text -> !text.isBlank()).map(Double::valueOf).orElse(null);
  }
}
