package org.nextline.portal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nextline.logic.Requirement;

/**
 * A line of a rule on a page.
 *
 * @param text what is asked
 * @param name a name that the criterion defines, said after the text; null where there is none
 * @param parts what it is made of
 */
record RuleNode(String text, String name, List<RuleNode> parts) {

  private static final String LINK = ": ";

  /**
   * @param wording plain or clinical
   * @param names that the criterion defines
   */
  static RuleNode of(Requirement asked, Function<Requirement, String> wording, Set<String> names) {
    String said = wording.apply(asked);
    List<RuleNode> parts = asked.parts().stream().map(part -> of(part, wording, names)).toList();
    int link = said.lastIndexOf(LINK);
    String last = link < 0 ? said : said.substring(link + LINK.length());
    return names.contains(last)
        ? new RuleNode(said.substring(0, said.length() - last.length()), last, parts)
        : new RuleNode(said, null, parts);
  }

  /** Where on the page the name is explained. */
  public String anchor() {
    return anchor(name);
  }

  static String anchor(String name) {
    return "means-" + name.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
