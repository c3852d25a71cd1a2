package org.nextline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.nextline.terminology.Terminology;

/** The terminology's reading of the conditions that a trial studies. */
@ApplicationScoped
class TerminologyRecogniser implements ConditionRecogniser {

  private final Terminology terminology;
  private final String version;

  TerminologyRecogniser(Terminology terminology) {
    this.terminology = terminology;
    this.version = Integer.toHexString(terminology.conditions().stream().toList().hashCode());
  }

  @Override
  public Set<String> conditionsNamedIn(String text) {
    return terminology.conditionsNamedIn(text);
  }

  @Override
  public Set<String> ancestors(String conditionId) {
    return terminology.ancestors(conditionId);
  }

  @Override
  public String version() {
    return version;
  }
}
