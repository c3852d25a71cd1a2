package org.nextline.portal;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** Runs the pages on canned answers. */
public class PortalProfile implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(CannedConditions.class, CannedMatch.class);
  }
}
