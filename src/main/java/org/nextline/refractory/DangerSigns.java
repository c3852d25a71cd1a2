package org.nextline.refractory;

import java.nio.file.Path;
import java.util.*;
import org.nextline.patient.PatientProfile;

public final class DangerSigns {
  public record Sign(String code, String text) {}

  public static DangerSigns load(Path p) {
    return new DangerSigns();
  }

  public List<Sign> in(PatientProfile p) {
    return List.of();
  }
}
