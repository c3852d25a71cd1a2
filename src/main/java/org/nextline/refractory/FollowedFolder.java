package org.nextline.refractory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.refractory.rule.PackError;
import org.nextline.terminology.Terminology;

/**
 * A folder of criteria for their authors: read again whenever it is asked for after a file has
 * changed. While there is a mistake the criteria stay as they were. For development only.
 */
final class FollowedFolder implements Supplier<CriteriaFolder> {

  private final Path folder;
  private final Terminology terminology;
  private final Consumer<String> listener;
  private Set<String> state;
  private CriteriaFolder criteria;

  /**
   * @param listener is told what happened, for the log
   */
  FollowedFolder(Path folder, Terminology terminology, Consumer<String> listener) {
    this.folder = folder;
    this.terminology = terminology;
    this.listener = listener;
    this.state = state();
    this.criteria = CriteriaFolder.read(folder, terminology);
  }

  @Override
  public synchronized CriteriaFolder get() {
    Set<String> now = state();
    if (!now.equals(state)) {
      state = now;
      criteria = readAgain();
    }
    return criteria;
  }

  private CriteriaFolder readAgain() {
    try {
      CriteriaFolder read = CriteriaFolder.read(folder, terminology);
      listener.accept("Criteria read again from " + folder);
      return read;
    } catch (PackError mistakes) {
      listener.accept("Criteria left as they were:\n" + mistakes.getMessage());
      return criteria.with(mistakes.mistakes());
    }
  }

  /** Every file with its size and the time of its last change. */
  private Set<String> state() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(FollowedFolder::stateOf)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stateOf(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return file + " is being written";
    }
  }
}
