package org.nextline.patient.narrative;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.narrative.Sentences.Sentence;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.Terminology;

/**
 * Reads free text into a profile. Immutable and safe for use by many threads; takes time in
 * proportion to the length of the text, whatever it holds.
 *
 * <pre>{@code
 * NarrativeReader reader = NarrativeReader.load(folder, eligibility, terminology, measurements);
 * Narrative read = reader.read("A 58-year-old woman, no history of diabetes.");
 * read.profile().age();      // 58.0
 * read.spans().getFirst();   // Span[start=2, end=13, text=58-year-old, path=age, assertion=PRESENT]
 * }</pre>
 */
public final class NarrativeReader {

  private final Vocabulary vocabulary;
  private final Sentences sentences;
  private final Courses courses;
  private final ContextReader contexts;
  private final BirthReader births;
  private final AgeReader ages;
  private final SexReader sexes;
  private final PairReader pairs;
  private final MeasurementReader measurements;
  private final MarkerReader markers;
  private final StateReader states;
  private final TreatmentReader treatments;
  private final FindingReader findings = new FindingReader();
  private final ProfileMaker profiles;

  private NarrativeReader(ReadingData data, Terminology terminology, Measurements measured) {
    ReadingWords words = data.words();
    Numerals numerals = new Numerals(words.numerals());
    vocabulary = new Vocabulary(terminology, measured, data);
    sentences = new Sentences(data.assertions().headings());
    courses = new Courses(words.courses());
    contexts = new ContextReader(data.assertions());
    births = new BirthReader(words.birth());
    ages = new AgeReader(words.age(), new Relatives(data.assertions().family()), numerals);
    sexes = new SexReader(words.sex());
    pairs = new PairReader(words);
    measurements = new MeasurementReader(measured, words);
    markers = new MarkerReader(words.markerStatus());
    states = new StateReader(words.states());
    treatments = new TreatmentReader(words, numerals);
    profiles = new ProfileMaker(terminology, words);
  }

  /**
   * Reads the data.
   *
   * @param folder {@code seed-data/narratives}
   * @param eligibility {@code seed-data/eligibility}, whose names of findings and markers are
   *     shared
   * @throws org.nextline.terminology.DataFileException naming file, line and what was expected
   */
  public static NarrativeReader load(
      Path folder, Path eligibility, Terminology terminology, Measurements measurements) {
    return new NarrativeReader(ReadingData.load(folder, eligibility), terminology, measurements);
  }

  /**
   * @param text of any length; null is read as empty
   */
  public Narrative read(String text) {
    Words words = Words.of(text == null ? "" : text);
    Draft draft = new Draft(words);
    Course last = null;
    for (Sentence sentence : sentences.of(words)) {
      last = read(words, sentence, draft, last);
    }
    PatientProfile profile = profiles.profile(draft);
    String main = profile.condition() == null ? null : profile.condition().id();
    return new Narrative(profile, draft.spans(main));
  }

  private Course read(Words words, Sentence sentence, Draft draft, Course last) {
    List<Mention> names = vocabulary.in(words, sentence.from(), sentence.to());
    List<CoursePhrase> phrases = courses.in(words, sentence, names);
    List<Mention> mentions = Courses.outside(phrases, names);
    List<MarkerReader.Found> found = markers.find(words, sentence, mentions);
    Context context = contexts.read(words, sentence, mentions, taken(phrases, found));
    ReadSentence in = new ReadSentence(words, sentence, mentions, phrases, context, new BitSet());
    births.read(in, draft);
    ages.read(in, draft);
    sexes.read(in, draft);
    pairs.read(in, draft);
    measurements.read(in, draft);
    measurements.readPanels(in, draft);
    found.forEach(marker -> markers.report(in, draft, marker));
    states.read(in, draft);
    Course course = treatments.read(in, draft, last);
    treatments.readAllergens(in, draft);
    findings.read(in, draft);
    return course;
  }

  private static List<Taken> taken(List<CoursePhrase> phrases, List<MarkerReader.Found> markers) {
    return Stream.concat(
            phrases.stream().map(phrase -> new Taken(phrase.from(), phrase.to())),
            markers.stream().map(marker -> new Taken(marker.mention().to(), marker.end())))
        .sorted(Comparator.comparingInt(Taken::from))
        .toList();
  }
}
