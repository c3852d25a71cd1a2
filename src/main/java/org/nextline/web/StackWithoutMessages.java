package org.nextline.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A stack trace, causes included, that leaves out the messages. */
final class StackWithoutMessages {

  private StackWithoutMessages() {}

  static String of(Throwable failure) {
    var text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
      text.append(seen.size() == 1 ? "" : "caused by ")
          .append(at.getClass().getName())
          .append('\n');
      for (StackTraceElement frame : at.getStackTrace()) {
        text.append("    at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }
}
