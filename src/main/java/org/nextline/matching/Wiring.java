package org.nextline.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.TrialCatalog;
import org.nextline.config.NextlineConfig;
import org.nextline.config.SeedData;
import org.nextline.places.Gazetteer;
import org.nextline.search.TrialSearch;
import org.nextline.terminology.Terminology;

/** Puts the plain parts together inside the service. */
@ApplicationScoped
class Wiring {

  @Produces
  @Singleton
  ClinicalKnowledge knowledge(SeedData seed) {
    return ClinicalKnowledge.load(seed);
  }

  @Produces
  @Singleton
  Terminology terminology(ClinicalKnowledge knowledge) {
    return knowledge.terminology();
  }

  @Produces
  @Singleton
  Gazetteer gazetteer(ClinicalKnowledge knowledge) {
    return knowledge.gazetteer();
  }

  @Produces
  @Singleton
  Assessor assessor(ClinicalKnowledge knowledge) {
    return new Assessor(knowledge, Clock.systemDefaultZone());
  }

  @Produces
  @Singleton
  CriteriaShelf criteria(ClinicalKnowledge knowledge) {
    return new CriteriaShelf(knowledge);
  }

  @Produces
  @Singleton
  MatchService matches(
      ClinicalKnowledge knowledge,
      Assessor assessor,
      TrialSearch search,
      TrialCatalog trials,
      CentreCatalog centres,
      PalliativeCatalog palliative,
      NextlineConfig config) {
    List<OptionSource> sources =
        List.of(
            new TrialOptions(search, trials, knowledge.terminology()),
            new CentreOptions(centres, knowledge.schemes()),
            new StrategyOptions(knowledge, Clock.systemDefaultZone()),
            new PalliativeOptions(palliative));
    return new MatchPipeline(
        new Intake(knowledge, assessor), sources, config.match().defaultLimit());
  }
}
