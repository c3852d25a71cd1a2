package org.nextline.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.nextline.terminology.Condition;
import org.nextline.testing.Knowledge;

/**
 * An invented registry in the shape of the real one, one study of ClinicalTrials.gov API v2 a line.
 * The same number of the same study is the same on every machine. Arguments of {@link #main}: how
 * many trials, and the file (gzipped where its name ends so).
 */
public final class GeneratedRegistry {

  private static final long SEED = 4;
  private static final int FIRST_NUMBER = 50_000_001;

  private final RegistryShape shape = RegistryShape.measured();
  private final List<String> conditions =
      Knowledge.all().terminology().conditions().stream().map(Condition::name).sorted().toList();

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    try (OutputStream out = open(file)) {
      new GeneratedRegistry().write(Integer.parseInt(arguments[0]), out);
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  /** Writes the first so many studies of the registry, one in memory at a time. */
  public void write(int trials, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int i = 0; i < trials; i++) {
        int number = FIRST_NUMBER + i;
        Chance chance = new Chance(shape, SEED * 1_000_000_007L + number);
        new GeneratedStudy(json, chance, conditions, number).write();
        json.writeRaw('\n');
      }
    }
  }
}
