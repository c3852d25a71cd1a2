package org.nextline.refractory;

import java.util.List;
import java.util.Locale;
import org.nextline.refractory.rule.Drugs;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/** The drugs of the terminology, as rules ask for them. */
public final class TerminologyDrugs implements Drugs {

  private final Terminology terminology;

  public TerminologyDrugs(Terminology terminology) {
    this.terminology = terminology;
  }

  @Override
  public List<String> components(String agent) {
    return terminology.components(agent).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public String classOf(String drug) {
    return terminology.drug(drug).map(Drug::drugClass).orElse(null);
  }

  @Override
  public boolean isOfClass(String drug, String drugClass) {
    return terminology.drug(drug).map(known -> known.isOfClass(drugClass)).orElse(false);
  }

  @Override
  public boolean isClass(String drugClass) {
    return !terminology.drugsOfClass(drugClass).isEmpty();
  }
}
