package org.nextline.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.nextline.places.Gazetteer;
import org.nextline.places.PlaceName;

/** How a centre that a scheme accredits is written. */
final class CentreEntry {

  private final String scheme;
  private final Gazetteer gazetteer;

  CentreEntry(String scheme, Gazetteer gazetteer) {
    this.scheme = scheme;
    this.gazetteer = gazetteer;
  }

  boolean holds(ObjectNode centre) {
    return centre.path("accreditations").valueStream().anyMatch(this::isOfTheScheme);
  }

  /**
   * Gives a centre the level of the directory, or takes the accreditation away.
   *
   * @param row null where the directory no longer lists the centre
   */
  void follow(ObjectNode centre, NamedCsvRecord row) {
    ArrayNode others = centre.arrayNode();
    for (JsonNode accreditation : centre.path("accreditations")) {
      if (!isOfTheScheme(accreditation)) {
        others.add(accreditation);
      } else if (row != null) {
        others.add(accreditation(centre, row));
        centre.withObject("/source").put("asOf", row.getField("asOf"));
      }
    }
    centre.set("accreditations", others);
  }

  /**
   * A new centre.
   *
   * @param example a centre of the scheme, for conditions and services
   * @throws IllegalArgumentException where the place is not known to us
   */
  ObjectNode of(NamedCsvRecord row, ObjectNode example) {
    var position =
        gazetteer
            .locate(
                row.getField("country"),
                row.getField("postalCode"),
                row.getField("city"),
                row.getField("region"))
            .orElseThrow(() -> new IllegalArgumentException("no such place: " + row));
    ObjectNode centre = example.deepCopy();
    String name = row.getField("name");
    centre.put("id", PlaceName.normalise(name).replace(' ', '-'));
    centre.put("name", name);
    centre.set("accreditations", centre.arrayNode().add(accreditation(centre, row)));
    for (String field : new String[] {"city", "region", "postalCode", "country", "url"}) {
      centre.put(field, row.getField(field));
    }
    centre.put("latitude", position.latitude());
    centre.put("longitude", position.longitude());
    centre.withObject("/source").put("asOf", row.getField("asOf"));
    return centre;
  }

  private ObjectNode accreditation(ObjectNode factory, NamedCsvRecord row) {
    ObjectNode accreditation = factory.objectNode().put("scheme", scheme);
    String level = row.getField("level");
    return level.isBlank() ? accreditation : accreditation.put("level", level);
  }

  private boolean isOfTheScheme(JsonNode accreditation) {
    return accreditation.path("scheme").asText().equals(scheme);
  }
}
