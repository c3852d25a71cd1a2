package org.nextline.ingest;

import java.util.regex.Pattern;

/** Ids of ClinicalTrials.gov. */
final class NctId {

  /** What the catalogue calls the registry, whoever passes its records on. */
  static final String REGISTRY = "clinicaltrials.gov";

  private static final Pattern FORM = Pattern.compile("NCT\\d{8}");

  private NctId() {}

  static boolean isValid(String id) {
    return FORM.matcher(id).matches();
  }

  /** The registry's own page of a study. */
  static String page(String id) {
    return "https://clinicaltrials.gov/study/" + id;
  }
}
