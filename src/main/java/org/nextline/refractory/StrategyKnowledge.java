package org.nextline.refractory;

import java.nio.file.Path;

public final class StrategyKnowledge {
  public static StrategyKnowledge load(Path p) {
    return new StrategyKnowledge();
  }
}
