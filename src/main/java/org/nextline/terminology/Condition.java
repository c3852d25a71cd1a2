package org.nextline.terminology;

import java.util.List;
import java.util.Objects;

/**
 * A disease or finding that a patient may have or a trial may study.
 *
 * @param id slug, stable
 * @param name clinical name
 * @param plainName what to call it when speaking to patients
 * @param synonyms other names, among them narrower terms that have no entry of their own
 * @param misspellings frequent ones that are too far off for fuzzy look-up
 * @param abbreviations matched case-sensitively within running text
 * @param codes never null; its lists may be empty
 * @param parents ids of the conditions that this one is a kind of
 * @param group a heading to order others by: a study of "infection" is not thereby one of every
 *     infection
 */
public record Condition(
    String id,
    String name,
    String plainName,
    List<String> parents,
    String specialty,
    List<String> synonyms,
    List<String> misspellings,
    List<String> abbreviations,
    Codes codes,
    boolean group) {

  /** Codes in the systems that we know; ICD-10-CM codes stand for all of their subdivisions. */
  public record Codes(List<String> icd10cm, List<String> snomed, List<String> mesh) {
    public Codes {
      icd10cm = copy(icd10cm);
      snomed = copy(snomed);
      mesh = copy(mesh);
    }
  }

  public Condition {
    Objects.requireNonNull(id, "expected id");
    Objects.requireNonNull(name, "expected name");
    Objects.requireNonNull(specialty, "expected specialty");
    plainName = Objects.requireNonNullElse(plainName, name);
    parents = copy(parents);
    synonyms = copy(synonyms);
    misspellings = copy(misspellings);
    abbreviations = copy(abbreviations);
    codes = codes == null ? new Codes(null, null, null) : codes;
  }

  private static List<String> copy(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
