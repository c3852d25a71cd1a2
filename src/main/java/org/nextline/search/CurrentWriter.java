package org.nextline.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The writer of the current generation, opened when there is something to write. After a failure it
 * is given up; the next one starts from the last commit.
 */
final class CurrentWriter implements Closeable {

  private final Opening opening;
  private GenerationWriter writer;
  private boolean damageSeen;

  /** Opens a writer on the current generation. */
  interface Opening {
    GenerationWriter open() throws IOException;
  }

  /** Something done with the writer. */
  interface Work<T> {
    T with(GenerationWriter writer) throws IOException;
  }

  CurrentWriter(Opening opening) {
    this.opening = opening;
  }

  boolean isOpen() {
    return writer != null;
  }

  boolean isUsing(GenerationWriter other) {
    return writer != null && writer == other;
  }

  /** Whether a failure since the last opening of the generation speaks of damaged files. */
  boolean hasSeenDamage() {
    return damageSeen;
  }

  <T> T write(Work<T> work) throws IOException {
    try {
      if (writer == null) {
        writer = opening.open();
      }
      return work.with(writer);
    } catch (IOException | RuntimeException | Error failure) {
      damageSeen |= speaksOfDamage(failure);
      try {
        close();
      } catch (IOException | RuntimeException another) {
        failure.addSuppressed(another);
      }
      if (failure instanceof AlreadyClosedException && failure.getCause() != null) {
        throw new IOException("a merge failed: " + failure.getCause().getMessage(), failure);
      }
      throw failure;
    }
  }

  /** Goes on with the writer of another generation; null: with none yet. */
  void use(GenerationWriter next) throws IOException {
    GenerationWriter former = writer;
    writer = next;
    damageSeen = false;
    if (former != null) {
      former.close();
    }
  }

  private static boolean speaksOfDamage(Throwable failure) {
    return ExceptionUtils.getThrowableList(failure).stream()
        .anyMatch(cause ->
            cause instanceof CorruptIndexException
                || cause instanceof EOFException
                || cause instanceof NoSuchFileException
                || cause instanceof FileNotFoundException);
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      GenerationWriter former = writer;
      writer = null;
      former.close();
    }
  }
}
