package org.nextline.ingest.directory;

import java.text.Normalizer;
import java.util.Locale;

/** Text as a stable id: small letters, digits and hyphens. */
final class Slug {

  private Slug() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
