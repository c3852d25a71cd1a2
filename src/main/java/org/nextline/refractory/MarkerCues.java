package org.nextline.refractory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that decide whether a marker in it was found: {@code notes.yaml}. */
final class MarkerCues {

  /** What a cue says of the markers beside it. */
  enum Role {
    /** What follows was not found ("no"). */
    DENIES_NEXT,
    /** What goes before was not found ("negative"). */
    DENIES_PREVIOUS,
    /** It may or may not be there ("possible"). */
    DOUBTS,
    /** A test, whose answer may follow ("tested for"). */
    ASKS,
    /** It was found ("detected"). */
    ASSERTS,
    /** What goes before has no bearing on what follows ("but"). */
    ENDS,
    /** Beside the bare name of a gene: a change of it ("mutation"). */
    CHANGE,
    /** After the name of a gene: something else than a mutation ("amplification"). */
    OTHER_CHANGE
  }

  /** A word, or several that are one cue. */
  record Mark(String words, Set<Role> roles) {
    boolean is(Role role) {
      return roles.contains(role);
    }

    boolean isComma() {
      return words.equals(",");
    }

    boolean isColon() {
      return words.equals(":");
    }

    /** True of what looks like the name of a gene, variant or enzyme. */
    boolean isCode() {
      return words.chars().anyMatch(Character::isDigit)
          || words.chars().filter(Character::isUpperCase).count() > 1;
    }
  }

  private final Map<String, Set<Role>> roles = new HashMap<>();
  private final int longest;
  private final Set<String> notInNotes;

  /**
   * @param notInNotes spellings that mean something else in running text: "IMP"
   */
  @JsonCreator
  MarkerCues(
      @JsonProperty("cues") Map<Role, List<String>> cues,
      @JsonProperty("notInNotes") List<String> notInNotes) {
    cues.forEach((role, phrases) ->
        phrases.forEach(phrase ->
            roles
                .computeIfAbsent(key(MarkerName.words(phrase)), k -> EnumSet.noneOf(Role.class))
                .add(role)));
    this.longest = roles.keySet().stream().mapToInt(cue -> cue.split(" ").length).max().orElse(1);
    this.notInNotes = notInNotes.stream().map(MarkerName::key).collect(Collectors.toSet());
  }

  private static String key(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }

  boolean meansSomethingElseInNotes(String spelling) {
    return notInNotes.contains(MarkerName.key(spelling));
  }

  /** The words with their roles; of overlapping cues the longest counts. */
  List<Mark> marks(List<String> words) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(longest, words.size() - at);
      while (length > 1 && !roles.containsKey(key(words.subList(at, at + length)))) {
        length--;
      }
      List<String> cue = words.subList(at, at + length);
      marks.add(new Mark(String.join(" ", cue), roles.getOrDefault(key(cue), Set.of())));
      at += length;
    }
    return marks;
  }
}
