package org.nextline.eligibility.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers of words as they are written, remembered for the words that come again and again.
 * Holds words of trial texts only for as long as it is not full.
 */
final class WordNumbers {

  /** Of words that make no difference within a phrase. */
  static final int SKIPPED = -2;

  private static final int MOST = 20_000;
  private static final int LONGEST = 30;

  private final Lexicon lexicon;
  private final int most;
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  WordNumbers(Lexicon lexicon, boolean remember) {
    this.lexicon = lexicon;
    this.most = remember ? MOST : 0;
  }

  /** -1 for a word that no phrase has. */
  int number(String written) {
    Integer number = known.get(written);
    if (number == null) {
      number = find(written);
      if (known.size() < most && written.length() <= LONGEST) {
        known.put(written, number);
      }
    }
    return number;
  }

  private int find(String written) {
    String key = Lexicon.key(written);
    return Lexicon.isSkipped(key) ? SKIPPED : lexicon.phrases().word(key);
  }
}
