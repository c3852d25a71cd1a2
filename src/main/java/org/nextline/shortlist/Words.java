package org.nextline.shortlist;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.catalog.Contact;
import org.nextline.catalog.SourceRef;
import org.nextline.eligibility.Fit;
import org.nextline.matching.NearestSite;
import org.nextline.matching.OptionKind;
import org.nextline.refractory.RefractoryStatus;

/** Codes, places and dates as the exports say them to people; the templates use them too. */
@TemplateExtension
final class Words {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Words() {}

  static String inWords(RefractoryStatus status) {
    return switch (status) {
      case REFRACTORY -> "Meets the criterion: refractory (or resistant) as defined there";
      case NOT_REFRACTORY -> "Does not meet the criterion";
      case INDETERMINATE -> "Cannot be decided yet: facts that decide are missing";
    };
  }

  static String inWords(OptionKind kind) {
    return switch (kind) {
      case CLINICAL_TRIAL -> "Clinical trial";
      case SPECIALIST_CENTRE -> "Specialist centre";
      case COMBINATION_OR_SEQUENTIAL -> "Combination or sequential therapy";
      case REPURPOSED_DRUG -> "Repurposed drug";
      case PALLIATIVE_CARE -> "Palliative or supportive care";
    };
  }

  static String inWords(Fit fit) {
    return switch (fit) {
      case LIKELY -> "likely fit";
      case POSSIBLE -> "possible fit, more facts needed";
      case UNLIKELY -> "unlikely fit, a known fact speaks against it";
    };
  }

  /** {@code drug_resistant} as "drug resistant". */
  static String spaced(String code) {
    return code.replace('_', ' ');
  }

  static String inWords(Instant moment) {
    return DAY_AND_TIME.format(moment);
  }

  static String inWords(NearestSite site) {
    String distance =
        site.distanceKm() == null
            ? null
            : String.format(
                Locale.ROOT,
                site.knownOnlyAbout()
                    ? "about %.0f km away (straight line, to the middle of its city or area)"
                    : "%.1f km away (straight line)",
                site.distanceKm());
    String status = site.status() == null ? null : spaced(site.status()).toLowerCase(Locale.ROOT);
    return joined(site.name(), site.city(), site.country(), distance, status);
  }

  static String inWords(Contact contact) {
    return joined(contact.name(), contact.phone(), contact.email());
  }

  static String inWords(SourceRef source) {
    String date = source.asOf() == null ? "date not stated" : "as of " + source.asOf();
    return joined(source.registry(), source.url(), date);
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(p -> !p.isBlank())
        .collect(Collectors.joining(", "));
  }
}
