package org.nextline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nextline.patient.PatientProfile;

/** A profile with up to three details made unknown, larger, smaller or turned round. */
public final class AlteredProfiles {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final double[] FACTORS = {0.25, 0.5, 0.7, 0.9, 1.0, 1.1, 1.5, 2.0, 4.0};

  private AlteredProfiles() {}

  public static PatientProfile of(PatientProfile profile, Random random) {
    ObjectNode node = JSON.valueToTree(profile);
    List<ObjectNode> places = new ArrayList<>();
    addPlaces(node.path("facts"), places);
    node.path("treatments").forEach(treatment -> addPlaces(treatment, places));
    for (int changes = random.nextInt(4); changes > 0 && !places.isEmpty(); changes--) {
      alter(places.get(random.nextInt(places.size())), random);
    }
    return JSON.convertValue(node, PatientProfile.class);
  }

  private static void addPlaces(JsonNode node, List<ObjectNode> places) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      places.add(object);
      object.forEach(inner -> addPlaces(inner, places));
    }
  }

  private static void alter(ObjectNode place, Random random) {
    List<String> names = new ArrayList<>();
    place.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = place.get(name);
    if (name.equals("id") || name.equals("line")) {
      return;
    }
    if (random.nextInt(4) == 0) {
      place.putNull(name);
    } else if (value.isBoolean()) {
      place.put(name, !value.booleanValue());
    } else if (value.isNumber()) {
      double factor = FACTORS[random.nextInt(FACTORS.length)];
      double limit = name.endsWith("Pct") || name.equals("pctImprovement") ? 100 : 1e9;
      place.put(name, Math.min(limit, value.doubleValue() * factor));
    }
  }
}
