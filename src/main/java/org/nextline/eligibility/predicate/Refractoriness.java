package org.nextline.eligibility.predicate;

import org.nextline.logic.Truth;

/** Whether the patient's disease is treatment-refractory, as the refractory evaluator sees it. */
public interface Refractoriness {

  /** For patients of whom nobody has asked. */
  Refractoriness NOT_ASKED =
      new Refractoriness() {
        @Override
        public Truth refractory() {
          return Truth.UNKNOWN;
        }

        @Override
        public Integer failedTrials() {
          return null;
        }

        @Override
        public String said() {
          return "";
        }
      };

  /** By the most specific recognised criterion of the condition. */
  Truth refractory();

  /** Adequate trials of treatment known to have failed; null where not counted or not known. */
  Integer failedTrials();

  /** The verdict in words, with the criterion's name. */
  String said();
}
