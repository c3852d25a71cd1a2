package org.nextline.search;

import java.nio.charset.StandardCharsets;
import org.nextline.catalog.Sha256;

/** The fields of a trial in the index; {@code index/README.md} says what each is for. */
final class IndexSchema {

  /** To be raised with every change of a field, of its type or of how it is filled. */
  static final int VERSION = 3;

  static final String ID = "id";
  static final String CONTENT = "content";
  static final String CONDITION = "condition";
  static final String CONDITION_ANCESTOR = "condition_ancestor";
  static final String STATUS = "status";
  static final String SEX = "sex";
  static final String AGE = "age";
  static final String PHASE = "phase";
  static final String OPEN_SITE = "open_site";
  static final String OPEN_SITE_UNLOCATED = "open_site_unlocated";

  static final String TITLE = "title";
  static final String CONDITIONS = "conditions";
  static final String KEYWORDS = "keywords";
  static final String INTERVENTIONS = "interventions";
  static final String SUMMARY = "summary";
  static final String DESCRIPTION = "description";
  static final String INCLUSION = "inclusion";
  static final String ELIGIBILITY = "eligibility";

  private IndexSchema() {}

  /** What an index must have been built with to be usable: schema, analysis and vocabulary. */
  static String fingerprint(String vocabularyVersion) {
    String parts = VERSION + "\n" + TrialAnalysis.stopWordsText() + "\n" + vocabularyVersion;
    return VERSION + "-" + Sha256.of(parts.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
