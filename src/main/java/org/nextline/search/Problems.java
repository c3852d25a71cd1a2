package org.nextline.search;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Tells each line that could not be used, and counts them. */
final class Problems {

  private final Consumer<String> messages;
  private int count;

  Problems(Consumer<String> messages) {
    this.messages = messages;
  }

  void add(Path file, int line, String reason) {
    count++;
    messages.accept(file + ", line " + line + ": " + reason);
  }

  int count() {
    return count;
  }
}
