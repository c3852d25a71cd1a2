package org.nextline.patient.narrative;

import java.util.List;
import java.util.Set;
import org.nextline.patient.Sex;
import org.nextline.patient.narrative.ReadingWords.Sexes;

/**
 * Reads the patient's sex: from a word beside the age, else from another word, else from pronouns.
 */
final class SexReader {

  private static final int BESIDE = 8;

  private final Set<String> male;
  private final Set<String> female;
  private final Set<String> he;
  private final Set<String> she;

  SexReader(Sexes data) {
    male = Set.copyOf(data.male());
    female = Set.copyOf(data.female());
    he = Set.copyOf(data.maleWords());
    she = Set.copyOf(data.femaleWords());
  }

  void read(ReadSentence in, Draft draft) {
    if (in.sentence().section() == Section.FAMILY) {
      return;
    }
    Words words = in.words();
    for (int i = in.from(); i < in.to(); i++) {
      String word = words.word(i);
      Sex named = male.contains(word) ? Sex.MALE : female.contains(word) ? Sex.FEMALE : null;
      boolean letter = word.length() == 1;
      if (named != null && !in.isUsed(i) && (!letter || isSexField(words, i))) {
        boolean beside = draft.ageEnd() >= 0 && i - draft.ageEnd() < BESIDE && i >= draft.ageEnd();
        if (in.assertion(i, i + 1) != Assertion.FAMILY) {
          draft.sex(i, i + 1, named, beside);
        }
      } else if (he.contains(word) || she.contains(word)) {
        draft.pronoun(he.contains(word) ? Sex.MALE : Sex.FEMALE);
      }
    }
  }

  /** A single letter counts as "58 y/o M" or "Sex: F". */
  private static boolean isSexField(Words words, int at) {
    String before = words.word(at - 1);
    boolean capital = Character.isUpperCase(words.raw(at).charAt(0));
    return capital
        && (List.of("o", "yo", "old", "y").contains(before)
            || before.equals(":") && List.of("sex", "gender").contains(words.word(at - 2)));
  }
}
