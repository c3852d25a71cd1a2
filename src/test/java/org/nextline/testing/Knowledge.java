package org.nextline.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextline.config.SeedData;
import org.nextline.matching.ClinicalKnowledge;
import org.nextline.patient.ConditionRef;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.refractory.RefractoryEvaluator;
import org.nextline.terminology.ConditionLookup.Found;

/** The knowledge of {@code seed-data}, loaded once for all plain tests. */
public final class Knowledge {

  private static final ClinicalKnowledge ALL =
      ClinicalKnowledge.load(new SeedData(Optional.of(Path.of("seed-data"))));

  private Knowledge() {}

  public static ClinicalKnowledge all() {
    return ALL;
  }

  public static CriteriaLibrary criteria() {
    return ALL.criteria();
  }

  public static RefractoryEvaluator evaluator() {
    return ALL.evaluator();
  }

  /** The condition's id and those above it, nearest first. */
  public static List<String> lineageOf(ConditionRef condition) {
    String id = ((Found) ALL.terminology().find(condition.text())).condition().id();
    List<String> lineage = new ArrayList<>(List.of(id));
    lineage.addAll(ALL.terminology().ancestors(id));
    return lineage;
  }
}
