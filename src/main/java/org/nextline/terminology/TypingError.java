package org.nextline.terminology;

/** A letter too many, too few or wrong, or two neighbours swapped (Damerau and Levenshtein). */
final class TypingError {

  private TypingError() {}

  /** True where exactly one error turns one text into the other. */
  static boolean isBetween(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    int leftA = endA - start;
    int leftB = endB - start;
    return switch (leftA + leftB) {
      case 1 -> true;
      case 2 -> leftA == leftB;
      case 4 ->
          leftA == leftB
              && a.charAt(start) == b.charAt(start + 1)
              && a.charAt(start + 1) == b.charAt(start);
      default -> false;
    };
  }
}
