package org.nextline.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Conditions by their codes in ICD-10-CM, SNOMED CT and MeSH. */
final class ConditionCodes {

  private static final String ICD = "icd10cm";
  private static final int ICD_CATEGORY = 3;

  private final Map<String, Condition> byCode = new HashMap<>();

  ConditionCodes(List<DataFile.Row<Condition>> rows) {
    for (DataFile.Row<Condition> row : rows) {
      Condition.Codes codes = row.value().codes();
      codes.icd10cm().forEach(c -> claim(ICD, c, row));
      codes.snomed().forEach(c -> claim("snomed", c, row));
      codes.mesh().forEach(c -> claim("mesh", c, row));
    }
  }

  private void claim(String system, String code, DataFile.Row<Condition> row) {
    Condition other = byCode.putIfAbsent(key(system, code), row.value());
    if (other != null) {
      throw row.error(
          "%s code %s already belongs to %s; expected one condition for a code"
              .formatted(system, code, other.id()));
    }
  }

  Optional<ConditionLookup.Found> find(String system, String code) {
    String known = system(system);
    if (known == null || code == null) {
      return Optional.empty();
    }
    Condition exact = byCode.get(key(known, code));
    if (exact != null) {
      return Optional.of(new ConditionLookup.Found(exact, ConditionLookup.Confidence.EXACT));
    }
    return known.equals(ICD) ? broader(key(known, code)) : Optional.empty();
  }

  private Optional<ConditionLookup.Found> broader(String key) {
    for (int end = key.length() - 1; end >= ICD.length() + 1 + ICD_CATEGORY; end--) {
      Condition condition = byCode.get(key.substring(0, end));
      if (condition != null) {
        return Optional.of(
            new ConditionLookup.Found(condition, ConditionLookup.Confidence.BROADER_CODE));
      }
    }
    return Optional.empty();
  }

  private static String key(String system, String code) {
    return system + " " + code.strip().toUpperCase(Locale.ROOT).replace(".", "");
  }

  /**
   * Our name of a code system, which may come as a short name or as an address; null if foreign.
   */
  private static String system(String system) {
    String s = system == null ? "" : system.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (s.contains("snomed") || s.endsWith("sct")) {
      return "snomed";
    }
    if (s.contains("icd10")) {
      return ICD;
    }
    return s.contains("mesh") || s.equals("msh") ? "mesh" : null;
  }
}
