package org.nextline.refractory;

import java.nio.file.Path;
import java.util.*;
import org.nextline.patient.PatientProfile;

public final class MechanismKnowledge {
  public static MechanismKnowledge load(Path p) {
    return new MechanismKnowledge();
  }

  public List<MechanismFinding> recognise(PatientProfile p, Collection<String> lineage) {
    return List.of();
  }
}
