package org.nextline.matching;

import jakarta.inject.Singleton;
import java.util.List;
import org.nextline.config.LoadReport;

/** What the clinical knowledge holds. */
@Singleton
class KnowledgeReport implements LoadReport {

  private final ClinicalKnowledge knowledge;

  KnowledgeReport(ClinicalKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Line> lines() {
    return List.of(
        new Line("criteria of refractoriness", knowledge.criteria().packs().size()),
        new Line("conditions", knowledge.terminology().conditions().size()),
        new Line("drugs", knowledge.terminology().drugs().size()));
  }
}
