package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Biomarker.Status;
import org.nextline.patient.narrative.Concept.Sort;
import org.nextline.patient.narrative.ReadingWords.MarkerStatus;
import org.nextline.patient.narrative.Sentences.Sentence;

/**
 * Reads the status of genes and receptors: "EGFR T790M positive", "HER2-negative", "KRAS wild
 * type". A bare name says nothing.
 */
final class MarkerReader {

  private static final int GAP = 9;
  private static final Pattern VARIANT = Pattern.compile("[A-Z]\\d{1,4}[A-Z*]?");
  private static final String EXON = "exon";

  private final Phrases<Status> statuses = new Phrases<>();
  private final Phrases<String> between = new Phrases<>();

  MarkerReader(MarkerStatus data) {
    statuses.addAll(data.positive(), Status.POSITIVE);
    statuses.addAll(data.negative(), Status.NEGATIVE);
    statuses.addAll(data.unknown(), Status.UNKNOWN);
    data.between().forEach(word -> between.add(word, word));
  }

  /** True where a part of a name is a protein change. */
  static boolean namesVariant(String name) {
    return Stream.of(name.split(" ")).anyMatch(part -> VARIANT.matcher(part).matches());
  }

  /**
   * A marker with what stands behind it.
   *
   * @param end behind its variant and status
   * @param variant null for none
   * @param status null where none is told
   */
  record Found(Mention mention, int end, String variant, Status status) {}

  /** The markers of a sentence, in its order. */
  List<Found> find(Words words, Sentence sentence, List<Mention> mentions) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).is(Sort.MARKER)) {
        found.add(find(words, sentence.to(), mentions, i));
      }
    }
    return found;
  }

  private Found find(Words words, int limit, List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    String variant = null;
    int end = mention.to();
    Status status = null;
    int next = index + 1;
    for (int i = mention.to(); i < Math.min(limit, mention.to() + GAP); ) {
      int behindVariant = variant == null ? variantEnd(words, i, limit) : i;
      Phrases.Hit<Status> said = statuses.longest(words, i, limit);
      if (isMinus(words, i) && status == null) {
        status = Status.NEGATIVE;
        end = i + 1;
        break;
      }
      if (behindVariant > i) {
        variant = words.raw(i, behindVariant);
        end = behindVariant;
        i = behindVariant;
      } else if (said != null) {
        Status now = said.values().getFirst();
        status = status == null || now != Status.POSITIVE ? now : status;
        end = said.end();
        i = said.end();
      } else {
        while (next < mentions.size() && mentions.get(next).from() < i) {
          next++;
        }
        boolean named = next < mentions.size() && mentions.get(next).from() == i;
        Phrases.Hit<String> filler = between.longest(words, i, limit);
        if (named && mentions.get(next).is(Sort.MARKER) && status == null) {
          i = mentions.get(next).to();
        } else if (filler != null && !named) {
          i = filler.end();
        } else {
          break;
        }
      }
    }
    return new Found(mention, end, variant, status);
  }

  private static int variantEnd(Words words, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    if (words.word(at).equals(EXON) && words.isNumber(at + 1)) {
      return at + 2;
    }
    boolean protein = words.raw(at).equals("p") && words.word(at + 1).equals(".");
    int start = protein ? at + 2 : at;
    return VARIANT.matcher(words.raw(start)).matches() ? start + 1 : at;
  }

  /** "HER2-" and nothing that the hyphen joins to it. */
  private static boolean isMinus(Words words, int at) {
    return words.word(at).equals("-")
        && words.touchesPrevious(at)
        && !(words.touchesPrevious(at + 1) && words.isWord(at + 1));
  }

  void report(ReadSentence in, Draft draft, Found found) {
    Mention mention = found.mention();
    Assertion assertion = in.context().of(mention);
    boolean denied = assertion == Assertion.ABSENT;
    boolean positive = found.status() == null && (found.variant() != null || denied);
    Status status = positive ? Status.POSITIVE : found.status();
    if (status == null || assertion == null || in.isUsed(mention.from())) {
      return;
    }
    Status meant = denied && status == Status.POSITIVE ? Status.NEGATIVE : status;
    in.use(mention.from(), found.end());
    String gene = mention.as(Sort.MARKER).orElseThrow().id();
    draft.biomarker(
        mention.from(),
        found.end(),
        new Biomarker(gene, found.variant(), null, meant),
        shown(assertion, meant));
  }

  private static Assertion shown(Assertion assertion, Status status) {
    return switch (status) {
      case NEGATIVE -> assertion == Assertion.PRESENT ? Assertion.ABSENT : assertion;
      case UNKNOWN -> Assertion.POSSIBLE;
      case POSITIVE -> assertion;
    };
  }
}
