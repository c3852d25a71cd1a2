package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextline.eligibility.predicate.HasExtent;
import org.nextline.eligibility.predicate.OrganFunction;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.StageIs;

/** Statements of one phrase: organ function, stage, extent of disease. */
final class PlainReader implements AtomReader {

  private static final Set<String> DISEASE =
      Set.of(
          "disease",
          "diseases",
          "stage",
          "setting",
          "tumor",
          "tumors",
          "tumour",
          "tumours",
          "lesion",
          "lesions",
          "malignancy",
          "malignancies",
          "neoplasm",
          "neoplasms");

  private static final Map<String, String> ROMAN =
      Map.of("I", "1", "II", "2", "III", "3", "IV", "4", "V", "5", "0", "0");

  @Override
  public Atom read(Clause clause, int at) {
    Term term = clause.at(at);
    return switch (term.sort()) {
      case ORGAN -> new Atom(new OrganFunction(term.id()), at + 1);
      case EXTENT ->
          isOfUnknown(clause, at + 1)
              ? null
              : new Atom(new HasExtent(term.id(), term.concept().name()), at + 1);
      case STAGE -> stage(clause, at);
      default -> null;
    };
  }

  /** "Recurrent something": not the disease that the trial is about. */
  private static boolean isOfUnknown(Clause clause, int next) {
    return clause.at(next).is(Sort.WORD)
        && !DISEASE.contains(clause.raw(clause.at(next)).toLowerCase(Locale.ROOT));
  }

  private static Atom stage(Clause clause, int at) {
    List<String> stages = new ArrayList<>();
    int place = at + 1;
    int next = place;
    boolean through = false;
    while (place < clause.size()) {
      Optional<String> stage = number(clause.raw(clause.at(place)));
      if (stage.isEmpty()) {
        break;
      }
      if (through) {
        between(stages.getLast(), stage.get()).forEach(stages::add);
      }
      stages.add(stage.get());
      next = place + 1;
      place = next;
      through = clause.at(place).isSign('-') || clause.at(place).is(Sort.TO);
      while (clause.at(place).is(Sort.OR)
          || clause.at(place).is(Sort.AND)
          || clause.at(place).is(Sort.TO)
          || clause.at(place).isSign('-')
          || clause.at(place).isSign(',')
          || clause.at(place).isSign('/')
          || clause.at(place).is(Sort.STAGE)) {
        place++;
      }
    }
    int after = clause.skip(next);
    if (!stages.isEmpty() && clause.at(after).is(Sort.AFTER)) {
      extend(stages, clause.at(after).id().equals("ge"));
      next = after + 1;
    }
    return stages.isEmpty() ? null : new Atom((Predicate) new StageIs(stages), next);
  }

  /** "Or higher", "or lower". */
  private static void extend(List<String> stages, boolean up) {
    String first = stages.getFirst();
    stages.addAll(up ? between(first, "5") : between("0", first));
  }

  /** Whole stages between two, as in "I-III". */
  private static List<String> between(String first, String last) {
    List<String> all = new ArrayList<>();
    for (char c = (char) (first.charAt(0) + 1); c < last.charAt(0); c++) {
      all.add(String.valueOf(c));
    }
    return all;
  }

  /** "IIIB" is "3B". */
  private static Optional<String> number(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    int end = upper.length();
    while (end > 0
        && "ABC123".indexOf(upper.charAt(end - 1)) >= 0
        && !ROMAN.containsKey(upper.substring(0, end))) {
      end--;
    }
    String arabic = ROMAN.get(upper.substring(0, end));
    if (arabic == null
        && upper.length() <= 2
        && Character.isDigit(upper.charAt(0))
        && upper.charAt(0) <= '4') {
      return Optional.of(upper);
    }
    return arabic == null ? Optional.empty() : Optional.of(arabic + upper.substring(end));
  }
}
