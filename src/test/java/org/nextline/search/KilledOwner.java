package org.nextline.search;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** A process that owns an index, has written half of an update, and waits to be killed. */
final class KilledOwner {

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    LocalIndex index =
        new LocalIndex(
            folder,
            new ListFeed(TrialBuilder.trial("a").studying("Epilepsy")),
            new SmallVocabulary());
    index.catchUp();
    IndexWriter writer =
        new IndexWriter(
            FSDirectory.open(new IndexFolder(folder).current().orElseThrow()),
            new IndexWriterConfig(TrialAnalysis.forIndexing()));
    writer.addDocument(
        new TrialDocument(new SmallVocabulary()).of(TrialBuilder.trial("half").build()));
    writer.flush();
    Files.writeString(Path.of(arguments[1]), "ready");
    Thread.sleep(Long.MAX_VALUE);
  }
}
