package org.nextline.portal;

import java.util.List;
import java.util.Locale;
import org.nextline.matching.OptionKind;

/**
 * The options of one kind on this page, in ranked order.
 *
 * @param kind code, for the button that asks for this kind alone
 * @param shown how many of how many, in words
 */
public record OptionGroup(
    String kind,
    String anchor,
    String title,
    String intro,
    String shown,
    boolean hasMore,
    List<OptionView> options) {

  static OptionGroup of(OptionKind kind, List<OptionView> options, Integer total) {
    int all = total == null ? options.size() : total;
    return new OptionGroup(
        kind.name(),
        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        title(kind),
        intro(kind),
        "Showing %d of %d".formatted(options.size(), all),
        all > options.size(),
        options);
  }

  static String title(OptionKind kind) {
    return switch (kind) {
      case CLINICAL_TRIAL -> "Clinical trials";
      case SPECIALIST_CENTRE -> "Specialist centres";
      case COMBINATION_OR_SEQUENTIAL -> "Other treatments and combinations";
      case REPURPOSED_DRUG -> "Medicines made for another illness";
      case PALLIATIVE_CARE -> "Extra support and comfort (palliative care)";
    };
  }

  private static String intro(OptionKind kind) {
    return switch (kind) {
      case CLINICAL_TRIAL ->
          "A clinical trial is a study that tests a treatment with people who choose to take part."
              + " It may help or not. You may leave at any time.";
      case SPECIALIST_CENTRE ->
          "These places have special teams for this illness. Ask your doctor to refer you.";
      case COMBINATION_OR_SEQUENTIAL ->
          "Treatments that experts use when the first ones have not worked."
              + " Discuss them with your specialist.";
      case REPURPOSED_DRUG ->
          "These medicines are sold for other illnesses. How well they work here is less sure."
              + " Never take one without your specialist.";
      case PALLIATIVE_CARE ->
          "Palliative care eases pain, worry and other symptoms. It goes along with treatment, at"
              + " any stage. It does not mean giving up.";
    };
  }
}
