package org.nextline.portal;

import java.util.List;
import java.util.Map;
import org.nextline.matching.SetAside;
import org.nextline.portal.VerdictView.AskView;

/**
 * The results as the page shows them.
 *
 * @param urgent signs of acute danger, shown first
 * @param told what the person answered, in the form's words
 * @param support help with symptoms that is worth asking for now
 * @param setAside treatments that what is known speaks against; empty on later pages
 * @param questions answers that would change the list of options
 * @param shown which options of how many, in words; null where there are none
 * @param kind the only kind shown; "" for all
 * @param dataDates sources and their dates
 * @param hidden names and values that every button of the page sends along
 */
public record ResultsView(
    List<String> urgent,
    List<String> cautions,
    List<Told> told,
    List<VerdictView> verdicts,
    List<MechanismFamilyView> mechanisms,
    List<Support> support,
    List<OptionGroup> groups,
    List<KindTotal> totals,
    List<SetAside> setAside,
    List<AskView> questions,
    List<String> doctorQuestions,
    List<String> funnel,
    String shown,
    String kind,
    String kindTitle,
    String nextCursor,
    boolean firstPage,
    boolean includesUnlikely,
    List<String> dataDates,
    Map<String, String> hidden) {

  /** A question of the form and what was answered. */
  public record Told(String question, String answer) {}

  /** A reason to offer support and what would help. */
  public record Support(String trigger, String service, boolean urgent) {}

  /** How many options there are of a kind. */
  public record KindTotal(String kind, String title, String anchor, int count, boolean onPage) {}
}
