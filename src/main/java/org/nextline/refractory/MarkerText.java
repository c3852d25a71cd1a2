package org.nextline.refractory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A text that may name markers, read for those it says were found. */
final class MarkerText {

  private static final Pattern SENTENCE_END = Pattern.compile("[!\\n\\r]+|;(?!\\d)|\\.(?=\\s|$)");

  private record Place(List<String> sentence, List<String> lower, int at) {}

  private final MarkerCues cues;
  private final Map<String, List<Place>> places = new HashMap<>();

  MarkerText(String text, MarkerCues cues) {
    this.cues = cues;
    SENTENCE_END.splitAsStream(text).map(MarkerName::words).forEach(this::add);
  }

  private void add(List<String> sentence) {
    List<String> lower = sentence.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    for (int at = 0; at < lower.size(); at++) {
      places
          .computeIfAbsent(lower.get(at), word -> new ArrayList<>())
          .add(new Place(sentence, lower, at));
    }
  }

  /** True where one mention of the marker is neither denied nor doubted. */
  boolean states(String marker) {
    return anyMention(marker, MarkerMention::isFound);
  }

  /** True where one mention of the gene says that it is changed. */
  boolean statesChangeOf(String gene) {
    return anyMention(gene, MarkerMention::isOfChange);
  }

  /** True where the text, known to name a variant of the gene, neither denies nor doubts it. */
  boolean statesVariantOf(String gene) {
    return anyMention(gene, mention -> mention.isFound() && !mention.isOtherChange());
  }

  private boolean anyMention(String marker, Predicate<MarkerMention> check) {
    List<String> words =
        MarkerName.words(marker).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return !words.isEmpty()
        && places.getOrDefault(words.getFirst(), List.of()).stream()
            .filter(place -> startsWith(place, words))
            .map(place -> mention(place, words.size()))
            .anyMatch(check);
  }

  private static boolean startsWith(Place place, List<String> words) {
    int end = place.at() + words.size();
    return end <= place.lower().size() && place.lower().subList(place.at(), end).equals(words);
  }

  private MarkerMention mention(Place place, int length) {
    List<String> sentence = place.sentence();
    return new MarkerMention(
        cues.marks(sentence.subList(0, place.at())).reversed(),
        cues.marks(sentence.subList(place.at() + length, sentence.size())));
  }
}
