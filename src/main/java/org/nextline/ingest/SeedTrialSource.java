package org.nextline.ingest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Our own restatements of registry records, which make a fresh start useful. */
@Singleton
class SeedTrialSource implements TrialSource {

  static final String NAME = "seed";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean standsIn() {
    return true;
  }

  @Override
  public boolean accepts(String fileName) {
    return SeedFile.isYaml(fileName);
  }

  @Override
  public void read(InputFile file, TrialSink sink) throws IOException {
    for (SeedTrial trial : SeedFile.read(file.content(), SeedTrial.class)) {
      try {
        sink.accept(trial.toRecord());
      } catch (IllegalArgumentException e) {
        sink.reject(trial.id(), e.getMessage(), trial.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
