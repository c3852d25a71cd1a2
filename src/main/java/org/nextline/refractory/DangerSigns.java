package org.nextline.refractory;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextline.patient.Location;
import org.nextline.patient.PatientProfile;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;

/** Recognises what must be answered now, before any option is ranked. Immutable. */
public final class DangerSigns {

  private static final String ANYWHERE = "*";

  /**
   * An entry of {@code signs}.
   *
   * @param when lists of checks; one list whose checks all hold is enough
   * @param conditions ids of conditions that are a sign by themselves
   * @param phrases in the notes
   * @param atAnyTime true: phrases that speak of the past count as well
   * @param text with {@code {emergency}} and {@code {crisisLine}} for the numbers
   */
  record Sign(
      String code,
      List<String> conditions,
      List<List<ProfileCheck>> when,
      List<String> phrases,
      boolean atAnyTime,
      String text) {
    Sign {
      Objects.requireNonNull(code, "expected code");
      Objects.requireNonNull(text, "expected text");
      conditions = conditions == null ? List.of() : List.copyOf(conditions);
      when = when == null ? List.of() : List.copyOf(when);
      phrases = phrases == null ? List.of() : List.copyOf(phrases);
    }
  }

  /**
   * Whom to call.
   *
   * @param country ISO 3166-1 alpha-2; {@code *} where the country is not listed or not known
   * @param crisisLine for people in a suicidal crisis; null: the emergency number
   */
  record Numbers(String country, String emergency, String crisisLine) {}

  /** The content of {@code urgent.yaml}. */
  record Content(List<Sign> signs, NotePhrases notes, List<Numbers> numbers) {}

  private final List<Sign> signs;
  private final NotePhrases notes;
  private final Map<String, Numbers> numbers;

  private DangerSigns(Content content, Path file) {
    this.signs = content.signs();
    this.notes = content.notes();
    this.numbers =
        content.numbers().stream().collect(Collectors.toMap(Numbers::country, Function.identity()));
    if (!numbers.containsKey(ANYWHERE)) {
      throw new DataFileException(file, 0, "expected numbers for country '*'");
    }
  }

  /**
   * Reads {@code urgent.yaml} of the folder.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static DangerSigns load(Path folder) {
    Path file = folder.resolve("urgent.yaml");
    return new DangerSigns(DataFile.object(file, Content.class), file);
  }

  /** The countries whose numbers are known. */
  Set<String> countries() {
    return numbers.keySet().stream()
        .filter(country -> !country.equals(ANYWHERE))
        .collect(Collectors.toSet());
  }

  /** What is said of each sign, without the numbers. */
  List<String> texts() {
    return signs.stream().map(Sign::text).toList();
  }

  /**
   * The signs that the profile shows, in the order of the data; in doubt a sign is shown.
   *
   * @param has ids of the patient's conditions and of those above them
   */
  public List<DangerSign> in(PatientProfile profile, Collection<String> has) {
    Numbers call = numbers.getOrDefault(country(profile.location()), numbers.get(ANYWHERE));
    return signs.stream()
        .filter(sign -> has.stream().anyMatch(sign.conditions()::contains) || shown(sign, profile))
        .map(sign -> new DangerSign(sign.code(), text(sign, call)))
        .toList();
  }

  /** A bare position says nothing of the country. */
  private static String country(Location location) {
    boolean isBare = location == null || location.country() == null && location.latitude() != null;
    return isBare ? ANYWHERE : location.countryOrDefault();
  }

  private boolean shown(Sign sign, PatientProfile profile) {
    ProfileCheck.Context nothingElse = new ProfileCheck.Context(0, null);
    return sign.when().stream()
            .anyMatch(all -> all.stream().allMatch(check -> check.holds(profile, nothingElse)))
        || notes.stated(profile.notes(), sign.phrases(), sign.atAnyTime());
  }

  private static String text(Sign sign, Numbers call) {
    return sign.text()
        .replace("{emergency}", call.emergency())
        .replace("{crisisLine}", Objects.requireNonNullElse(call.crisisLine(), call.emergency()));
  }
}
