package org.nextline.refractory;

import java.util.List;
import java.util.Map;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Location;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Symptom;
import org.nextline.patient.Treatment;

/** Small profiles for tests. */
final class Profiles {

  private Profiles() {}

  static PatientProfile withBiomarkers(Biomarker... biomarkers) {
    return profile(null, null, List.of(biomarkers), null, null, null);
  }

  static PatientProfile withFacts(Map<String, Object> facts) {
    return profile(null, facts, null, null, null, null);
  }

  static PatientProfile withObservations(Observation... observations) {
    return profile(null, null, null, List.of(observations), null, null);
  }

  static PatientProfile withSymptom(String name, Double severity) {
    return profile(null, null, null, null, List.of(new Symptom(name, severity)), null);
  }

  static PatientProfile withTreatments(List<Treatment> treatments) {
    return new PatientProfile(
        null,
        null,
        30.0,
        null,
        null,
        null,
        null,
        treatments,
        Map.of("currentSeizureFreeMonths", 0),
        null,
        null,
        null,
        null,
        null);
  }

  static PatientProfile withNotes(String notes, String country) {
    return profile(
        country == null ? null : new Location(null, null, null, country, null, null),
        null,
        null,
        null,
        null,
        notes);
  }

  static PatientProfile of(String notes, Biomarker... biomarkers) {
    return profile(null, null, List.of(biomarkers), null, null, notes);
  }

  static PatientProfile at(Location location, String notes) {
    return profile(location, null, null, null, null, notes);
  }

  private static PatientProfile profile(
      Location location,
      Map<String, Object> facts,
      List<Biomarker> biomarkers,
      List<Observation> observations,
      List<Symptom> symptoms,
      String notes) {
    return new PatientProfile(
        null,
        null,
        null,
        null,
        null,
        location,
        null,
        null,
        facts,
        observations,
        biomarkers,
        symptoms,
        null,
        notes);
  }
}
