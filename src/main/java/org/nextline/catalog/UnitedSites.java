package org.nextline.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The sites that several sources list for one trial, each once. A site counts as listed already
 * where another source says all that it says, and perhaps more: "France" adds nothing to "Paris,
 * France". What one source alone lists stays as it is.
 */
final class UnitedSites {

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  /** Names in the form in which they are compared; null where not stated. */
  private record Name(String facility, String city, String country) {

    static Name of(SiteRecord site) {
      return new Name(
          plain(site.facility()), plain(site.place().city()), plain(site.place().country()));
    }

    boolean says(Name other) {
      return says(facility, other.facility)
          && says(city, other.city)
          && says(country, other.country);
    }

    private static boolean says(String mine, String others) {
      return others == null || Objects.equals(mine, others);
    }
  }

  private UnitedSites() {}

  /**
   * @param lists of each source, the one that is believed first in front
   */
  static List<SiteRecord> of(List<List<SiteRecord>> lists) {
    List<SiteRecord> united = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (List<SiteRecord> sites : lists) {
      List<Name> before = List.copyOf(names);
      for (SiteRecord site : sites) {
        Name name = Name.of(site);
        if (before.stream().noneMatch(known -> known.says(name))) {
          united.add(site);
          names.add(name);
        }
      }
    }
    return List.copyOf(united);
  }

  private static String plain(String name) {
    if (name == null) {
      return null;
    }
    String letters = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_A_WORD.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
