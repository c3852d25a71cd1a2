package org.nextline.catalog;

import java.util.List;

/**
 * A palliative care or hospice service.
 *
 * @param id stable slug
 * @param services what it offers, in plain words
 */
public record PalliativeServiceRecord(
    String id,
    String name,
    Type type,
    List<String> services,
    Place place,
    Contact contact,
    String url,
    SourceRef source) {

  /** The same service at a place that is told more exactly. */
  public PalliativeServiceRecord at(Place exactly) {
    return new PalliativeServiceRecord(id, name, type, services, exactly, contact, url, source);
  }

  /** A hospice cares for people near the end of life, a programme at any stage of an illness. */
  public enum Type {
    HOSPICE,
    PALLIATIVE_PROGRAMME
  }
}
