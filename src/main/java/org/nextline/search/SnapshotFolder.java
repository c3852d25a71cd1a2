package org.nextline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.nextline.catalog.CatalogueState;
import org.nextline.search.SnapshotManifest.Part;

/**
 * Where the owner of an index leaves copies of it for replicas: folders {@code snapshot-N}, each
 * complete and never changed, and the file {@code current} that names the newest. The one before
 * stays, for replicas that are copying it.
 */
final class SnapshotFolder {

  private final Path root;
  private final NumberedFolders snapshots;

  SnapshotFolder(Path root) {
    this.root = root;
    this.snapshots = new NumberedFolders(root, "snapshot");
  }

  /** The newest snapshot; empty where there is none. */
  Optional<Path> newest() throws IOException {
    return snapshots.current();
  }

  /**
   * Publishes a commit whose files the caller keeps in place meanwhile; does nothing where it is
   * the newest snapshot already.
   *
   * @param generation the folder that the commit lies in
   */
  void publish(IndexCommit commit, Path generation) throws IOException {
    Files.createDirectories(root);
    String name = generation.getFileName() + "/" + commit.getSegmentsFileName();
    SnapshotManifest manifest = manifest(name, commit);
    Optional<Path> former = newest();
    if (former.isPresent() && isSame(SnapshotManifest.read(former.get()), manifest)) {
      return;
    }
    Path snapshot = snapshots.next();
    List<Path> sources = new ArrayList<>(former.stream().toList());
    sources.add(generation);
    new FileTransfer(sources).take(manifest.files(), snapshot);
    manifest.write(snapshot);
    snapshots.publish(snapshot);
    Set<Path> kept = new HashSet<>(former.stream().toList());
    kept.add(snapshot);
    snapshots.removeAllBut(kept);
  }

  private static boolean isSame(SnapshotManifest one, SnapshotManifest other) {
    return one.commit().equals(other.commit()) && one.files().equals(other.files());
  }

  private static SnapshotManifest manifest(String name, IndexCommit commit) throws IOException {
    List<Part> files = new ArrayList<>();
    for (String file : new TreeSet<>(commit.getFileNames())) {
      files.add(part(commit.getDirectory(), file));
    }
    CatalogueState state;
    try (DirectoryReader reader = DirectoryReader.open(commit)) {
      state = IndexContents.state(reader);
    }
    return new SnapshotManifest(
        Instant.now(),
        name,
        commit.getUserData().get(IndexGeneration.SCHEMA),
        commit.getUserData().get(IndexGeneration.CATALOGUE),
        state.lastChangeNo(),
        state.trials(),
        "%016x".formatted(state.digest()),
        files);
  }

  private static Part part(Directory directory, String file) throws IOException {
    try (IndexInput bytes = directory.openInput(file, IOContext.READONCE)) {
      return new Part(file, bytes.length(), CodecUtil.retrieveChecksum(bytes));
    }
  }
}
