package org.nextline.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.catalog.TrialChange.Kind;

/** Sites that came, went, opened or closed. A site is the same where its name and place are. */
final class SiteDifferences {

  private SiteDifferences() {}

  static List<Difference> between(List<SiteRecord> before, List<SiteRecord> after) {
    Map<String, Deque<SiteRecord>> left = new LinkedHashMap<>();
    before.forEach(site -> left.computeIfAbsent(name(site), name -> new ArrayDeque<>()).add(site));
    List<Difference> differences = new ArrayList<>();
    for (SiteRecord site : after) {
      SiteRecord was = left.getOrDefault(name(site), new ArrayDeque<>()).poll();
      if (was == null) {
        differences.add(new Difference(Kind.SITE_ADDED, name(site), null, site.status().name()));
      } else {
        differences.addAll(between(was, site));
      }
    }
    left.forEach((name, sites) ->
        sites.forEach(site ->
            differences.add(new Difference(Kind.SITE_REMOVED, name, site.status().name(), null))));
    return differences;
  }

  private static List<Difference> between(SiteRecord was, SiteRecord is) {
    List<Difference> differences = new ArrayList<>();
    if (was.status() != is.status()) {
      differences.add(
          new Difference(Kind.SITE_STATUS, name(is), was.status().name(), is.status().name()));
    }
    if (!Objects.equals(details(was), details(is))) {
      differences.add(new Difference(Kind.SITE_DETAILS, name(is), details(was), details(is)));
    }
    return differences;
  }

  private static String name(SiteRecord site) {
    Place place = site.place();
    return joined(
        site.facility(), place.city(), place.region(), place.postalCode(), place.country());
  }

  private static String details(SiteRecord site) {
    Contact contact = site.contact() == null ? new Contact(null, null, null) : site.contact();
    return joined(
        site.place().latitude(),
        site.place().longitude(),
        site.place().precision(),
        contact.name(),
        contact.phone(),
        contact.email());
  }

  private static String joined(Object... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
