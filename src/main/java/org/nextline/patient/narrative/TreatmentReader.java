package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.patient.narrative.Concept.Sort;
import org.nextline.terminology.TermText;

/**
 * Reads treatments and how they went, and what the patient is allergic to. Each drug of a sentence
 * is a treatment of its own, but for those joined by a plus or a slash.
 */
final class TreatmentReader {

  private static final String JOINED = " + ";

  /** Drugs of one combination, at most. */
  private static final int COMBINED = 6;

  private final Set<String> notTreatments;
  private final Set<String> doubtful;
  private final Phrases<String> noAllergies = new Phrases<>();
  private final Phrases<String> again = new Phrases<>();
  private final Amounts amounts;
  private final CourseBinder binder;

  TreatmentReader(ReadingWords data, Numerals numerals) {
    notTreatments =
        data.notTreatments().stream().map(TermText::foldedWord).collect(Collectors.toSet());
    doubtful = Set.copyOf(data.doubtful());
    data.noAllergies().forEach(phrase -> noAllergies.add(phrase, phrase));
    data.again().forEach(phrase -> again.add(phrase, phrase));
    amounts = new Amounts(data, numerals);
    binder = new CourseBinder(data);
  }

  /**
   * @param before the last treatment of the sentences before; null where there is none
   * @return the last treatment so far
   */
  Course read(ReadSentence in, Draft draft, Course before) {
    readNoAllergies(in, draft);
    List<Course> courses = courses(in);
    if (courses.isEmpty()) {
      if (before != null && again.longest(in.words(), in.from(), in.to()) != null) {
        binder.bindAll(in, before);
        amounts.readDuration(in, before);
      }
      return before;
    }
    amounts.read(in, courses);
    binder.bind(in, courses, draft);
    List<Course> meant = courses.stream().filter(this::isMeant).toList();
    meant.forEach(course -> report(in, draft, course));
    return meant.isEmpty() ? before : meant.getLast();
  }

  private void readNoAllergies(ReadSentence in, Draft draft) {
    for (int i = in.from(); i < in.to(); i++) {
      Phrases.Hit<String> hit = noAllergies.longest(in.words(), i, in.to());
      boolean none =
          hit == null
              && in.sentence().section() == Section.ALLERGIES
              && Set.of("none", "no", "nil").contains(in.words().word(i));
      if (hit != null || none) {
        int end = hit == null ? i + 1 : hit.end();
        in.use(i, end);
        draft.noAllergies(i, end);
        return;
      }
    }
  }

  private List<Course> courses(ReadSentence in) {
    List<Course> courses = new ArrayList<>();
    List<Mention> mentions =
        in.free(Sort.TREATMENT).filter(mention -> !isOtherThing(in.words(), mention)).toList();
    for (int i = 0; i < mentions.size(); i++) {
      Mention first = mentions.get(i);
      StringBuilder agent = new StringBuilder(name(first));
      int end = first.to();
      int last = Math.min(mentions.size(), i + COMBINED) - 1;
      while (i < last && isJoined(in.words(), end, mentions.get(i + 1))) {
        i++;
        agent.append(JOINED).append(name(mentions.get(i)));
        end = mentions.get(i).to();
      }
      Assertion assertion = in.context().ofTreatment(first);
      if (assertion != null) {
        courses.add(new Course(agent.toString(), first.from(), end, assertion));
      }
    }
    return courses;
  }

  private static String name(Mention mention) {
    return mention.as(Sort.TREATMENT).orElseThrow().id();
  }

  private static boolean isJoined(Words words, int end, Mention next) {
    return next.from() == end + 1 && Set.of("+", "/", "plus", "-").contains(words.word(end));
  }

  /** "Oxacillin-resistant", "lithium level". */
  private boolean isOtherThing(Words words, Mention mention) {
    int behind = words.word(mention.to()).equals("-") ? mention.to() + 1 : mention.to();
    return notTreatments.contains(words.word(behind));
  }

  private boolean isMeant(Course course) {
    return course.isTold() || !doubtful.contains(course.agent());
  }

  private static void report(ReadSentence in, Draft draft, Course course) {
    boolean allergy =
        course.tells(CourseField.ALLERGY) || in.sentence().section() == Section.ALLERGIES;
    in.use(course.from(), course.to());
    if (allergy) {
      draft.allergy(course.from(), course.to(), course.agent(), course.assertion());
      return;
    }
    if (in.sentence().section() == Section.MEDICATIONS && !course.tells(CourseField.STOPPED)) {
      course.tell(CourseField.STOP_REASON, "ongoing");
    }
    draft.treatment(course);
  }

  /** What nobody takes as a drug but may be allergic to. */
  void readAllergens(ReadSentence in, Draft draft) {
    boolean section = in.sentence().section() == Section.ALLERGIES;
    List<CoursePhrase> told = in.courses().stream().filter(binder::isAllergy).toList();
    if (!section && told.isEmpty()) {
      return;
    }
    int next = 0;
    for (Mention mention : in.free(Sort.ALLERGEN).toList()) {
      while (next + 1 < told.size() && told.get(next + 1).from() <= mention.from()) {
        next++;
      }
      if (section || isNear(mention, told, next) || isNear(mention, told, next + 1)) {
        in.use(mention.from(), mention.to());
        String name = mention.as(Sort.ALLERGEN).orElseThrow().name();
        draft.allergy(mention.from(), mention.to(), name, in.context().of(mention));
      }
    }
  }

  private static boolean isNear(Mention mention, List<CoursePhrase> told, int index) {
    return index < told.size()
        && Math.abs(told.get(index).from() - mention.from()) <= CourseBinder.LIST;
  }
}
