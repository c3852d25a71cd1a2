package org.nextline.search;

import static org.nextline.search.IndexSchema.*;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.nextline.catalog.Place;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.catalog.TrialVersion;

/** Turns a trial of the catalogue into a document of the index. */
final class TrialDocument {

  /** Words with their frequencies; no positions, because no query asks for phrases. */
  private static final FieldType TEXT = type(true);

  /** Ids with a norm, so that a trial of one condition ranks before a trial of ten. */
  private static final FieldType WEIGHED_KEYWORD = type(false);

  private static final double MONTH = 1 / 12.0;

  private final ConditionRecogniser recogniser;

  TrialDocument(ConditionRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  Document of(TrialVersion version) {
    TrialRecord trial = version.trial();
    Document document = new Document();
    document.add(new StringField(ID, trial.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(ID, new BytesRef(trial.id())));
    document.add(new NumericDocValuesField(CONTENT, version.stamp().content()));
    addConditions(document, trial);
    document.add(new StringField(STATUS, trial.status().name(), Field.Store.NO));
    if (trial.sex() != null) {
      document.add(new StringField(SEX, trial.sex(), Field.Store.NO));
    }
    document.add(ageRange(trial.minAgeYears(), trial.maxAgeYears()));
    trial.phases().forEach(phase -> document.add(new StringField(PHASE, phase, Field.Store.NO)));
    addOpenSites(document, trial);
    addTexts(document, trial);
    return document;
  }

  private void addConditions(Document document, TrialRecord trial) {
    Set<String> studied = new TreeSet<>();
    Stream.of(trial.conditions(), trial.meshTerms())
        .flatMap(Collection::stream)
        .forEach(name -> studied.addAll(recogniser.conditionsNamedIn(name)));
    Set<String> wider = new TreeSet<>();
    studied.forEach(id -> wider.addAll(recogniser.ancestors(id)));
    studied.forEach(id -> document.add(new Field(CONDITION, id, WEIGHED_KEYWORD)));
    wider.forEach(id -> document.add(new Field(CONDITION_ANCESTOR, id, WEIGHED_KEYWORD)));
  }

  /** A missing bound is no bound, and bounds that contradict each other are none either. */
  private static DoubleRange ageRange(Double minYears, Double maxYears) {
    boolean contradictory = minYears != null && maxYears != null && minYears > maxYears;
    double min = minYears == null || contradictory ? Double.NEGATIVE_INFINITY : minYears;
    double max = maxYears == null || contradictory ? Double.POSITIVE_INFINITY : lastDayAt(maxYears);
    return new DoubleRange(AGE, new double[] {min}, new double[] {max});
  }

  /**
   * Registries count completed years, of infants completed months: "up to 75 years" admits a person
   * until the day before the 76th birthday.
   */
  private static double lastDayAt(double age) {
    return Math.nextDown(age + (age == Math.rint(age) ? 1 : MONTH));
  }

  private static void addOpenSites(Document document, TrialRecord trial) {
    List<SiteRecord> open = trial.sites().stream().filter(site -> site.status().isOpen()).toList();
    boolean unlocated = trial.sites().isEmpty() && trial.status().isOpen();
    for (SiteRecord site : open) {
      Place place = site.place();
      if (place != null
          && place.hasCoordinates()
          && !place.precision().isRough()
          && GeoPosition.isOnEarth(place.latitude(), place.longitude())) {
        document.add(new LatLonPoint(OPEN_SITE, place.latitude(), place.longitude()));
        document.add(new LatLonDocValuesField(OPEN_SITE, place.latitude(), place.longitude()));
      } else {
        unlocated = true;
      }
    }
    if (unlocated) {
      document.add(new StringField(OPEN_SITE_UNLOCATED, "true", Field.Store.NO));
    }
  }

  private static void addTexts(Document document, TrialRecord trial) {
    addText(document, TITLE, trial.title());
    addText(document, TITLE, trial.officialTitle());
    trial.conditions().forEach(text -> addText(document, CONDITIONS, text));
    trial.meshTerms().forEach(text -> addText(document, CONDITIONS, text));
    trial.keywords().forEach(text -> addText(document, KEYWORDS, text));
    trial.interventions().forEach(text -> addText(document, INTERVENTIONS, text));
    addText(document, SUMMARY, trial.summary());
    addText(document, DESCRIPTION, trial.description());
    EligibilitySections criteria = EligibilitySections.of(trial.eligibilityText());
    addText(document, INCLUSION, criteria.inclusion());
    addText(document, ELIGIBILITY, criteria.undivided());
  }

  private static void addText(Document document, String field, String text) {
    if (text != null && !text.isBlank()) {
      document.add(new Field(field, text, TEXT));
    }
  }

  private static FieldType type(boolean tokenized) {
    FieldType type = new FieldType();
    type.setTokenized(tokenized);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
