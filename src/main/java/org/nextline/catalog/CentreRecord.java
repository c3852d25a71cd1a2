package org.nextline.catalog;

import java.util.List;

/**
 * A specialist centre, or another hospital or facility.
 *
 * @param id stable slug
 * @param conditions terminology ids of the conditions it is special for; none where it is not
 *     special
 * @param accreditations scheme and level
 * @param services what it offers, in plain words
 * @param ages whom it treats; null where it treats all or the source does not say
 * @param url the centre's own page; null where unknown
 */
public record CentreRecord(
    String id,
    String name,
    List<String> conditions,
    List<Accreditation> accreditations,
    List<String> services,
    Ages ages,
    Place place,
    Contact contact,
    String url,
    SourceRef source) {

  /** False for a hospital like others, which is known by its place only. */
  public boolean isSpecial() {
    return !conditions.isEmpty();
  }

  /** The same centre at a place that is told more exactly. */
  public CentreRecord at(Place exactly) {
    return new CentreRecord(
        id, name, conditions, accreditations, services, ages, exactly, contact, url, source);
  }

  /** The ages that a centre treats. */
  public enum Ages {
    CHILDREN,
    ADULTS
  }

  /** An accreditation scheme and, where the scheme has them, the level reached (else null). */
  public record Accreditation(String scheme, String level) {}
}
