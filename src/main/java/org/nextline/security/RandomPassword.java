package org.nextline.security;

import java.security.SecureRandom;

/** Passwords of 20 characters that nobody mistypes: no 0 and O, no 1, l and I. About 115 bits. */
final class RandomPassword {

  private static final String CHARACTERS =
      "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomPassword() {}

  static String next() {
    return RANDOM
        .ints(LENGTH, 0, CHARACTERS.length())
        .collect(
            StringBuilder::new,
            (text, i) -> text.append(CHARACTERS.charAt(i)),
            StringBuilder::append)
        .toString();
  }
}
