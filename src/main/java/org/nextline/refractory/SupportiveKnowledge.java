package org.nextline.refractory;

import java.nio.file.Path;
import java.util.*;
import org.nextline.patient.PatientProfile;

public final class SupportiveKnowledge {
  public static SupportiveKnowledge load(Path p) {
    return new SupportiveKnowledge();
  }

  public List<SupportiveNeed> needs(
      PatientProfile p, Collection<String> lineage, List<CriterionAssessment> a) {
    return List.of();
  }
}
