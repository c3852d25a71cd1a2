package org.nextline.eligibility;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Real texts in an order that is the same at every run. */
public final class RegistrySample {

  private static final long SEED = 20_261_128L;

  private RegistrySample() {}

  /** All texts of the registry union, shuffled. */
  public static List<String> texts() {
    String set = System.getenv("NEXTLINE_SHARED_DATA");
    Path union = Path.of(set == null ? "../shared/data" : set).resolve("registry-union");
    List<String> texts = new ArrayList<>(RegistryTexts.of(union).values());
    Collections.shuffle(texts, new Random(SEED));
    return texts;
  }
}
