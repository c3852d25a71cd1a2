package org.nextline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.nextline.config.SeedData;
import org.nextline.matching.Assessor;
import org.nextline.matching.ClinicalKnowledge;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.Stringency;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses profiles line by line; needs no database. */
@Command(
    name = "assess",
    description = "Assess profiles: one JSON profile a line in, one JSON assessment a line out.")
final class AssessCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of profiles (NDJSON); - is standard input.")
  private List<Path> files;

  @Option(
      names = "--stringency",
      defaultValue = "STANDARD",
      description = "How strictly criteria are read: ${COMPLETION-CANDIDATES}.")
  private Stringency stringency;

  @Override
  public Integer call() {
    ClinicalKnowledge knowledge = ClinicalKnowledge.load(new SeedData(Settings.read().seedDir()));
    Assessor assessor = new Assessor(knowledge, Clock.systemDefaultZone());
    return JsonLinesRun.over(
        files, PatientProfile.class, profile -> assessor.assess(profile, stringency));
  }
}
