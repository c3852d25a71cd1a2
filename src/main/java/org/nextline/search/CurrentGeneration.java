package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;

/** The generation that is searched at the moment; another can take its place under searches. */
final class CurrentGeneration implements Searchers, Closeable {

  private volatile IndexGeneration current;

  Optional<IndexGeneration> get() {
    return Optional.ofNullable(current);
  }

  boolean isOpen() {
    return current != null;
  }

  boolean isOf(Path folder) {
    IndexGeneration generation = current;
    return generation != null && generation.folder().equals(folder);
  }

  /** A search that has begun ends in the former generation; every later one is in this. */
  void use(IndexGeneration next) throws IOException {
    IndexGeneration former = current;
    current = next;
    if (former != null) {
      former.close();
    }
  }

  @Override
  public <T> T read(Reading<T> reading) {
    while (true) {
      IndexGeneration generation = current;
      if (generation == null) {
        throw new IndexNotReadyException();
      }
      try {
        return generation.read(reading);
      } catch (AlreadyClosedException closed) {
        if (generation == current) {
          throw closed;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    use(null);
  }
}
