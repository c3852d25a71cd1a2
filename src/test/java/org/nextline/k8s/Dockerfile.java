package org.nextline.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The instructions of a Dockerfile, each on one line. */
record Dockerfile(List<String> instructions) {

  static Dockerfile read(Path file) {
    try {
      return new Dockerfile(
          Files.readString(file)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .reduce("", (text, line) -> text + line + "\n")
              .replaceAll("\\\\\n\\s*", "")
              .lines()
              .filter(line -> !line.isBlank())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The arguments of every instruction of a name. */
  List<String> all(String name) {
    return instructions.stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }

  /** The arguments of the one instruction of a name. */
  String the(String name) {
    List<String> found = all(name);
    if (found.size() != 1) {
      throw new AssertionError("expected one " + name + ", found " + found);
    }
    return found.getFirst();
  }
}
