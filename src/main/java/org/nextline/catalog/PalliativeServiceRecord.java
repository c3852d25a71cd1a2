package org.nextline.catalog;

import java.util.List;

/**
 * A palliative care or hospice service.
 *
 * @param id stable slug
 * @param type {@code HOSPICE} or {@code PALLIATIVE_PROGRAMME}
 * @param services what it offers, in plain words
 */
public record PalliativeServiceRecord(
    String id,
    String name,
    String type,
    List<String> services,
    Place place,
    Contact contact,
    String url,
    SourceRef source) {}
