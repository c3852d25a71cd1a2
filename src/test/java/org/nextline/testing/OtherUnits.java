package org.nextline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The same profile with doses, times and measurements written in another unit. */
public final class OtherUnits {

  private static final LocalDate START = LocalDate.of(2025, 3, 3);
  private static final Map<String, JsonNode> MEASUREMENTS = measurements();

  private OtherUnits() {}

  /** True for a fact that a measurement in a unit of its own can stand for. */
  public static boolean isMeasured(String fact) {
    return MEASUREMENTS.containsKey(fact);
  }

  /** A dose a day in grams, milligrams, micrograms or as two doses a day. */
  public static void ofDose(ObjectNode treatment, Random random) {
    if (treatment.path("doseMgPerDay").isNumber()) {
      BigDecimal mg = treatment.remove("doseMgPerDay").decimalValue();
      treatment.put(
          "dose",
          switch (random.nextInt(4)) {
            case 0 -> plain(mg.movePointLeft(3)) + " g/day";
            case 1 -> plain(mg) + " mg daily";
            case 2 -> plain(mg.movePointRight(3)) + " mcg a day";
            default -> plain(mg.divide(BigDecimal.TWO)) + " mg twice daily";
          });
    }
  }

  /** Weeks as weeks, as days or, where they are whole days, as two dates. */
  public static void ofWeeks(ObjectNode treatment, Random random) {
    if (!treatment.path("weeks").isNumber()) {
      return;
    }
    BigDecimal weeks = treatment.remove("weeks").decimalValue();
    BigDecimal days = weeks.multiply(BigDecimal.valueOf(7));
    int way = random.nextInt(3);
    if (way == 2 && days.stripTrailingZeros().scale() <= 0 && days.intValue() < 20_000) {
      treatment.put("start", START.toString());
      treatment.put("end", START.plusDays(days.longValue()).toString());
    } else {
      treatment.put("duration", way == 0 ? plain(weeks) + " weeks" : plain(days) + " days");
    }
  }

  /** Facts as observations in a unit other than the fact's. */
  public static void ofMeasurements(ObjectNode profile, Random random) {
    if (profile.path("facts") instanceof ObjectNode facts) {
      MEASUREMENTS.forEach((fact, measurement) -> {
        if (facts.path(fact).isNumber()) {
          double value = facts.remove(fact).doubleValue();
          profile.withArray("observations").add(observation(measurement, value, random));
        }
      });
    }
  }

  private static ObjectNode observation(JsonNode measurement, double value, Random random) {
    List<String> units = new ArrayList<>();
    measurement.path("units").fieldNames().forEachRemaining(units::add);
    String unit = units.get(random.nextInt(units.size()));
    ArrayNode names = (ArrayNode) measurement.path("names");
    ObjectNode observation = new ObjectMapper().createObjectNode();
    return observation
        .put("name", names.get(random.nextInt(names.size())).asText())
        .put("value", value / measurement.path("units").path(unit).doubleValue())
        .put("unit", unit);
  }

  /** Never of three digits after the point and others before it, which has two readings. */
  private static String plain(BigDecimal number) {
    String plain = number.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    return plain.matches("[1-9]\\d{0,2}\\.\\d{3}") ? plain + "0" : plain;
  }

  private static Map<String, JsonNode> measurements() {
    try {
      Map<String, JsonNode> byFact = new HashMap<>();
      new ObjectMapper(new YAMLFactory())
          .readTree(PackFile.FOLDER.resolve("derivations.yaml").toFile())
          .path("measurements")
          .valueStream()
          .filter(measurement -> !measurement.path("units").isEmpty())
          .forEach(measurement -> byFact.put(measurement.path("fact").asText(), measurement));
      return byFact;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
