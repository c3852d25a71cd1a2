package org.nextline.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers as the European register lists them: {@code Female: yes Male: no}, {@code Therapeutic
 * exploratory (Phase II): yes Therapeutic confirmatory (Phase III): no}.
 */
final class YesNo {

  private static final Pattern ANSWER = Pattern.compile("(?i)([^:]+):\\s*(yes|no)\\b");

  private YesNo() {}

  /** What is answered with yes; the text itself where it holds no answers. */
  static String onlyYes(String text) {
    Matcher answers = ANSWER.matcher(text);
    if (!answers.find()) {
      return text;
    }
    return answers
        .reset()
        .results()
        .filter(answer -> answer.group(2).toLowerCase(Locale.ROOT).equals("yes"))
        .map(answer -> answer.group(1).strip())
        .collect(Collectors.joining(" "));
  }
}
