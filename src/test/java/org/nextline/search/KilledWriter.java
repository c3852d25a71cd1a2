package org.nextline.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.nextline.catalog.TrialRecord;

/**
 * Imports, follows and rebuilds without end, and says what is committed, until it is killed.
 * Arguments: address of the database, folder of the index, seed.
 */
final class KilledWriter {

  private static final int BATCH = 50;
  private static final int MANY = 5000;

  public static void main(String[] arguments) throws Exception {
    TestCatalogue catalogue = TestCatalogue.at(arguments[0]);
    Random random = new Random(Long.parseLong(arguments[2]));
    LocalIndex index =
        new LocalIndex(Path.of(arguments[1]), catalogue.feed(), new SmallVocabulary());
    index.catchUp();
    System.out.println("ready");
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          while (true) {
            index.rebuild();
          }
        });
    while (true) {
      List<TrialRecord> batch = trials(random);
      catalogue.put(batch);
      System.out.println("acknowledged " + ids(batch));
      index.catchUp();
    }
  }

  /** New trials and further versions of known ones. */
  private static List<TrialRecord> trials(Random random) {
    return random
        .ints(0, MANY)
        .distinct()
        .limit(BATCH)
        .mapToObj(i ->
            TrialBuilder.trial("t" + i)
                .studying("Epilepsy")
                .titled("version " + random.nextInt())
                .build())
        .toList();
  }

  private static String ids(List<TrialRecord> batch) {
    return batch.stream().map(TrialRecord::id).collect(Collectors.joining(" "));
  }
}
