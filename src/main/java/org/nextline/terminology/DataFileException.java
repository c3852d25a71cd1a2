package org.nextline.terminology;

import java.nio.file.Path;

/** A knowledge file cannot be used: names the file, the line and what was expected. */
public class DataFileException extends RuntimeException {

  /**
   * @param line 1-based; 0 where the whole file is meant
   */
  public DataFileException(Path file, long line, String message) {
    super(file + (line > 0 ? ":" + line : "") + ": " + message);
  }

  DataFileException(Path file, long line, String message, Throwable cause) {
    this(file, line, message);
    initCause(cause);
  }
}
