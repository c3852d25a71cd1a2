package org.nextline.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often labels agree. */
final class LabelTable {

  static final List<String> LABELS =
      List.of(
          "included",
          "not included",
          "excluded",
          "not excluded",
          "not enough information",
          "not applicable");

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  void add(String physicians, String ours) {
    counts.computeIfAbsent(physicians, l -> new TreeMap<>()).merge(ours, 1, Integer::sum);
  }

  private int count(String physicians, String ours) {
    return counts.getOrDefault(physicians, Map.of()).getOrDefault(ours, 0);
  }

  private int physicians(String label) {
    return LABELS.stream().mapToInt(ours -> count(label, ours)).sum();
  }

  private int ours(String label) {
    return LABELS.stream().mapToInt(theirs -> count(theirs, label)).sum();
  }

  double accuracy() {
    double all = LABELS.stream().mapToInt(this::physicians).sum();
    return LABELS.stream().mapToInt(label -> count(label, label)).sum() / all;
  }

  /** The unweighted mean over the six labels; 0 for one that is never right. */
  double macroF1() {
    return LABELS.stream().mapToDouble(this::f1).average().orElseThrow();
  }

  private double f1(String label) {
    return 2.0 * count(label, label) / Math.max(1, physicians(label) + ours(label));
  }

  /** The confusion table in Markdown: a row for each label of the physicians. */
  String markdown() {
    StringBuilder table = new StringBuilder("| physicians \\ Nextline |");
    LABELS.forEach(label -> table.append(' ').append(label).append(" |"));
    table.append(" F1 |\n|---|").append("---|".repeat(LABELS.size() + 1)).append('\n');
    for (String row : LABELS) {
      table.append("| ").append(row).append(" |");
      LABELS.forEach(column -> table.append(' ').append(count(row, column)).append(" |"));
      table.append(String.format(Locale.ROOT, " %.3f |%n", f1(row)));
    }
    return table.toString();
  }
}
