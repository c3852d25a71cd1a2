package org.nextline.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * English names and ISO codes of countries, as registries write them, to ISO 3166-1 alpha-2 codes.
 */
public final class CountryNames {

  private static final String EXCEPTIONS = "country-names.properties";

  private final Map<String, String> codes = new HashMap<>();

  public CountryNames() {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
      codes.put(key(country.getISO3Country()), code);
      codes.put(key(code), code);
    }
    exceptions().forEach((code, names) -> addAll(code.toString(), names.toString()));
  }

  /** The code; the name itself where it is not known; null for null. */
  public String code(String name) {
    return name == null ? null : codes.getOrDefault(key(name), name);
  }

  private void addAll(String code, String names) {
    for (String name : names.split(";")) {
      codes.put(key(name), code);
    }
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z]+", " ")
        .strip();
  }

  private static Properties exceptions() {
    var exceptions = new Properties();
    try (var in =
        new InputStreamReader(
            CountryNames.class.getResourceAsStream(EXCEPTIONS), StandardCharsets.UTF_8)) {
      exceptions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exceptions;
  }
}
