package org.nextline.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nextline.patient.ConditionRef;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.refractory.RefractoryEvaluator;
import org.nextline.refractory.rule.Drugs;

/** The knowledge of {@code seed-data}, loaded once for all plain tests. */
public final class Knowledge {

  private static final Drugs DRUGS =
      new Drugs() {
        @Override
        public List<String> components(String agent) {
          return Arrays.stream(agent.toLowerCase(Locale.ROOT).split("\\+"))
              .map(String::strip)
              .toList();
        }

        @Override
        public String classOf(String drug) {
          return switch (drug) {
            case "bortezomib", "carfilzomib", "ixazomib" -> "PI";
            case "lenalidomide", "pomalidomide", "thalidomide" -> "IMiD";
            case "daratumumab", "isatuximab" -> "anti-CD38";
            default -> null;
          };
        }
      };
  private static final CriteriaLibrary CRITERIA =
      CriteriaLibrary.load(Path.of("seed-data/criteria"), DRUGS);

  private Knowledge() {}

  public static CriteriaLibrary criteria() {
    return CRITERIA;
  }

  public static RefractoryEvaluator evaluator() {
    return new RefractoryEvaluator(CRITERIA, DRUGS);
  }

  public static List<String> lineageOf(ConditionRef condition) {
    return List.of(condition.text());
  }
}
