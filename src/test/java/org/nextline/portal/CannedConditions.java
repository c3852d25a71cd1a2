package org.nextline.portal;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;

/** A few conditions for tests of the pages. */
@Alternative
@Singleton
class CannedConditions implements ConditionChoices {

  @Override
  public List<String> names() {
    return List.of("cre", "depression", "epilepsy", "multiple myeloma");
  }

  @Override
  public boolean isKnown(String text) {
    return names().contains(text.toLowerCase());
  }

  @Override
  public List<String> suggestions(String text) {
    return names().stream().filter(n -> n.charAt(0) == text.charAt(0)).toList();
  }
}
