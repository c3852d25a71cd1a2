package org.nextline.search;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Stands in where the application brings no catalogue or vocabulary of its own. */
class StandInCatalogue {

  @Produces
  @Singleton
  @DefaultBean
  TrialFeed feed() {
    return new ListFeed(TrialBuilder.trial("a").studying("Epilepsy"));
  }

  @Produces
  @Singleton
  @DefaultBean
  ConditionRecogniser recogniser() {
    return new SmallVocabulary();
  }
}
