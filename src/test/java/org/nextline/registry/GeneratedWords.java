package org.nextline.registry;

import java.util.SplittableRandom;

/**
 * Prose of invented words. As in real prose, the word of rank n occurs about 1/n as often as the
 * first one (Zipf's law), and frequent words are short.
 */
final class GeneratedWords {

  private static final int WORDS = 60_000;
  private static final long SEED = 20_261_101;
  private static final String[] SYLLABLES =
      ("ba be bi bo bu ca ce ci co da de di do du fa fe fi ga ge go ha he hi ka ki la le li lo lu"
              + " ma me mi mo na ne ni no nu pa pe pi po ra re ri ro ru sa se si so ta te ti to tu va"
              + " ve vi xa xi za zo ane ine ose oma tic gen phen cyt neu car dio pul ren hep")
          .split(" ");

  private static final String[] VOCABULARY = vocabulary();
  private static final double LOG_WORDS = Math.log(WORDS + 1);

  private final Chance chance;

  GeneratedWords(Chance chance) {
    this.chance = chance;
  }

  private static String[] vocabulary() {
    SplittableRandom random = new SplittableRandom(SEED);
    String[] words = new String[WORDS];
    for (int rank = 0; rank < WORDS; rank++) {
      int syllables = 1 + (int) (Math.log(rank + 1) / 3.5) + random.nextInt(2);
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words[rank] = word.toString();
    }
    return words;
  }

  String word() {
    return VOCABULARY[(int) (Math.exp(chance.share() * LOG_WORDS) - 1)];
  }

  /** Several words with capitals, as a name. */
  String name(int words) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = word();
      name.append(i == 0 ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word, 1, word.length());
    }
    return name.toString();
  }

  /** Sentences of about so many characters. */
  String prose(int length) {
    return prose(new StringBuilder(length + 16), length, " ").toString();
  }

  /** Headings and lists of criteria, of about so many characters. */
  String criteria(int length) {
    StringBuilder text = new StringBuilder(length + 64).append("Inclusion Criteria:\n\n* ");
    prose(text, length / 2, "\n* ");
    text.append("\n\nExclusion Criteria:\n\n* ");
    return prose(text, length, "\n* ").toString();
  }

  private StringBuilder prose(StringBuilder text, int length, String betweenSentences) {
    int words = 0;
    while (text.length() < length) {
      text.append(word());
      words++;
      boolean endOfSentence = words % 14 == 0 && text.length() + 20 < length;
      text.append(endOfSentence ? "." + betweenSentences : " ");
    }
    text.setLength(Math.max(1, Math.min(text.length(), length)));
    return text;
  }
}
