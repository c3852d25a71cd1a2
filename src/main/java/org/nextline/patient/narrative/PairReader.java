package org.nextline.patient.narrative;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextline.patient.Observation;
import org.nextline.patient.narrative.Concept.Sort;
import org.nextline.patient.narrative.ReadingWords.Pair;

/** Reads two values under one name: "blood pressure 134/74". */
final class PairReader {

  private static final int GAP = 6;

  private final Map<String, Pair> pairs;
  private final Phrases<String> between = new Phrases<>();

  PairReader(ReadingWords data) {
    pairs = data.pairs().stream().collect(Collectors.toMap(Pair::first, pair -> pair));
    data.between().forEach(word -> between.add(word, word));
  }

  void read(ReadSentence in, Draft draft) {
    in.free(Sort.PAIR)
        .forEach(mention ->
            read(in, draft, mention, pairs.get(mention.as(Sort.PAIR).orElseThrow().id())));
  }

  private void read(ReadSentence in, Draft draft, Mention mention, Pair pair) {
    Words words = in.words();
    int at = mention.to();
    for (int last = at + GAP; at < last && !words.isNumber(at); ) {
      Phrases.Hit<String> filler = between.longest(words, at, in.to());
      at = filler == null ? at + 1 : filler.end();
    }
    boolean both =
        at + 2 < in.to()
            && words.isNumber(at)
            && words.word(at + 1).equals("/")
            && words.isNumber(at + 2);
    Assertion assertion = in.context().of(mention);
    if (both && assertion != null) {
      int end = at + 3;
      in.use(mention.from(), end);
      draft.observation(mention.from(), end, value(pair.first(), words.word(at), pair), assertion);
      draft.observation(
          mention.from(), end, value(pair.second(), words.word(end - 1), pair), assertion);
    }
  }

  private static Observation value(String id, String digits, Pair pair) {
    List<Double> readings = Numerals.readings(digits);
    return new Observation(id, readings.isEmpty() ? null : readings.getFirst(), pair.unit(), null);
  }
}
