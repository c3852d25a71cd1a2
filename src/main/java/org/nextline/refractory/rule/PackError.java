package org.nextline.refractory.rule;

/** A mistake in a knowledge file, with its file, its line and what was expected. */
public final class PackError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PackError(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
