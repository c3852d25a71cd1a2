package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.patient.Biomarker;
import org.nextline.patient.PatientProfile;

/**
 * What a profile says was found: in its biomarkers, in facts that say the same, in its notes. A
 * biomarker that was tested and is negative goes before the notes.
 */
final class PositiveMarkers {

  /** How facts and words are read. */
  record Reading(FactMarkers facts, MarkerCues cues) {}

  private final List<MarkerSource> sources = new ArrayList<>();
  private final List<MarkerSource> notes = new ArrayList<>();
  private final List<MarkerSource> negative = new ArrayList<>();

  PositiveMarkers(PatientProfile profile, Reading reading) {
    List<Biomarker> biomarkers = profile.biomarkers() == null ? List.of() : profile.biomarkers();
    for (int i = 0; i < biomarkers.size(); i++) {
      add(biomarkers.get(i), "biomarkers[" + i + "]", reading);
    }
    for (FactMarkers.FactMarker fact : reading.facts().facts()) {
      fact.in(profile.factsOrEmpty())
          .map(marker -> new MarkerText(marker, reading.cues()))
          .map(text -> new TextSource("facts." + fact.fact(), text, spelling -> false))
          .ifPresent(sources::add);
    }
    if (profile.notes() != null) {
      MarkerText text = new MarkerText(profile.notes(), reading.cues());
      notes.add(new TextSource("notes", text, reading.cues()::meansSomethingElseInNotes));
    }
  }

  private void add(Biomarker biomarker, String path, Reading reading) {
    if (biomarker == null || biomarker.status() == Biomarker.Status.UNKNOWN) {
      return;
    }
    (biomarker.isPositive() ? sources : negative)
        .add(new BiomarkerSource(path, biomarker, reading.facts(), reading.cues()));
  }

  /** Where the profile says that the marker was found; empty where it does not. */
  List<String> evidence(Mechanism mechanism) {
    boolean denied = negative.stream().anyMatch(source -> source.states(mechanism));
    return Stream.concat(sources.stream(), denied ? Stream.empty() : notes.stream())
        .filter(source -> source.states(mechanism))
        .map(MarkerSource::path)
        .distinct()
        .toList();
  }
}
