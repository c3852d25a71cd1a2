package org.nextline.matching;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.EligibilityReadings;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.TrialCatalog;
import org.nextline.catalog.TrialVersions;
import org.nextline.config.NextlineConfig;
import org.nextline.config.SeedData;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.patient.narrative.NarrativeReader;
import org.nextline.places.Gazetteer;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.search.TrialSearch;
import org.nextline.terminology.Terminology;

/** Puts the plain parts together inside the service. */
@ApplicationScoped
class Wiring {

  private static final Logger LOG = Logger.getLogger(CriteriaLibrary.class);

  @Produces
  @Singleton
  ClinicalKnowledge knowledge(SeedData seed) {
    return LaunchMode.current() == LaunchMode.DEVELOPMENT
        ? ClinicalKnowledge.load(seed, Wiring::followed)
        : ClinicalKnowledge.load(seed);
  }

  /** In development the authors of criteria see what they write. */
  private static CriteriaLibrary followed(Path folder, Terminology terminology) {
    return CriteriaLibrary.following(folder, terminology, LOG::info);
  }

  @Produces
  @Singleton
  Terminology terminology(ClinicalKnowledge knowledge) {
    return knowledge.terminology();
  }

  @Produces
  @Singleton
  NarrativeReader narratives(ClinicalKnowledge knowledge) {
    return knowledge.narratives();
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
  TrialCriteria trialCriteria(
      SeedData seed,
      ClinicalKnowledge knowledge,
      TrialVersions trials,
      EligibilityReadings readings,
      NextlineConfig config) {
    return new TrialCriteria(
        trials,
        readings,
        new CriterionReader(knowledge.lexicon()),
        ReaderName.of(seed),
        config.eligibility().criteriaInMemory());
  }

  @Produces
  @Singleton
  EligibilityChecker eligibility(
      Assessor assessor, ClinicalKnowledge knowledge, TrialCatalog trials, TrialCriteria criteria) {
    return new EligibilityChecker(
        assessor,
        knowledge.lexicon(),
        trials::byId,
        trial -> criteria.of(List.of(trial.id())).getOrDefault(trial.id(), List.of()));
  }

  @Produces
  @Singleton
  MatchService matches(
      ClinicalKnowledge knowledge,
      Assessor assessor,
      TrialSearch search,
      TrialCatalog trials,
      TrialCriteria criteria,
      CentreCatalog centres,
      PalliativeCatalog palliative,
      NextlineConfig config) {
    List<OptionSource> sources =
        List.of(
            new TrialOptions(search, trials, criteria, knowledge.terminology()),
            new CentreOptions(centres, knowledge.schemes()),
            new StrategyOptions(knowledge, Clock.systemDefaultZone()),
            new PalliativeOptions(palliative));
    return new MatchPipeline(
        new Intake(knowledge, assessor), sources, config.match().defaultLimit());
  }
}
