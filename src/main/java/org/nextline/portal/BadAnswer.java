package org.nextline.portal;

/** An answer that cannot be read; the message says what is accepted. */
class BadAnswer extends Exception {

  private static final long serialVersionUID = 1L;

  BadAnswer(String accepted) {
    super(accepted);
  }
}
