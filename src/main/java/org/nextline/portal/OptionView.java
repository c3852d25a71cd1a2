package org.nextline.portal;

import java.util.List;
import java.util.Locale;
import org.nextline.catalog.Contact;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.eligibility.Fit;
import org.nextline.matching.CriterionFinding;
import org.nextline.matching.NearestSite;
import org.nextline.matching.Option;
import org.nextline.matching.OptionKind;

/**
 * One next option, in plain words.
 *
 * @param fitTone {@code likely}, {@code possible} or {@code unlikely}
 * @param siteLabel what the place is: open for new people, or just near
 * @param site where it is, with the distance; null where it has no place
 * @param rulesSummary how the person compares with the entry rules; null where it has none
 * @param sourceUrl null where the source has no address that is safe to link
 */
public record OptionView(
    int rank,
    String id,
    String title,
    String fit,
    String fitTone,
    List<String> why,
    List<String> cautions,
    String siteLabel,
    String site,
    ContactView contact,
    String rulesSummary,
    List<RuleView> rules,
    String source,
    String sourceUrl) {

  /** How to reach the place; each part may be null. */
  public record ContactView(String name, String phone, String phoneUri, String email) {}

  static OptionView of(Option o) {
    List<CriterionFinding> criteria = Lists.orEmpty(o.criteria());
    return new OptionView(
        o.rank(),
        o.id(),
        o.title() == null ? o.id() : o.title(),
        fit(o.fit()),
        o.fit().name().toLowerCase(Locale.ROOT),
        Lists.orEmpty(o.why()),
        Lists.orEmpty(o.cautions()),
        o.nearestSite() == null ? null : siteLabel(o.nearestSite()),
        o.nearestSite() == null ? null : site(o.nearestSite()),
        o.nearestSite() == null ? null : contact(o.nearestSite().contact()),
        RuleView.summary(criteria),
        criteria.stream().map(RuleView::of).toList(),
        source(o),
        o.source() == null ? null : SafeLink.of(o.source().url()));
  }

  static String fit(Fit fit) {
    return switch (fit) {
      case LIKELY -> "Likely fits";
      case POSSIBLE -> "May fit";
      case UNLIKELY -> "Probably does not fit";
    };
  }

  /** A trial's id helps to find it again; other ids are our own and say nothing to people. */
  private static String source(Option o) {
    String source = SourceWords.of(o.source());
    return o.kind() == OptionKind.CLINICAL_TRIAL && source != null
        ? o.id() + ", " + source
        : source;
  }

  private static String siteLabel(NearestSite s) {
    boolean open = RecruitmentStatus.parse(s.status()).isOpen();
    return open ? "Nearest place that is open for new people" : "Nearest place";
  }

  private static String site(NearestSite s) {
    StringBuilder text = new StringBuilder();
    append(text, "", s.name());
    append(text, ", ", s.city());
    append(text, ", ", s.country());
    if (s.distanceKm() != null) {
      append(text, " – ", distance(s.distanceKm()));
      append(text, ", ", s.knownOnlyAbout() ? "measured to the middle of its city or area" : null);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String separator, String part) {
    if (part != null && !part.isBlank()) {
      text.append(text.isEmpty() ? "" : separator).append(part);
    }
  }

  static String distance(double km) {
    if (km < 1) {
      return "less than 1 km away";
    }
    return "about %,d km (%,d miles) away in a straight line"
        .formatted(Math.round(km), Math.max(1, Math.round(km / 1.609344)));
  }

  private static ContactView contact(Contact c) {
    if (c == null || c.phone() == null && c.email() == null) {
      return null;
    }
    String uri = c.phone() == null ? null : "tel:" + c.phone().replaceAll("[^+\\d]", "");
    return new ContactView(c.name(), c.phone(), uri, c.email());
  }
}
