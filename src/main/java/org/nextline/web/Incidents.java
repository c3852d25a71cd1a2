package org.nextline.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Reports an unexpected error twice under one id: to the client without any detail, and to the log
 * as exception classes and stack only, because an exception's message may quote what was sent.
 */
@ApplicationScoped
public class Incidents {

  private static final Logger LOG = Logger.getLogger(Incidents.class);

  /** Logs the failure and returns the problem for the client. */
  public Problem report(Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.errorf("Incident %s: %s", id, StackWithoutMessages.of(failure));
    return new Problem(
        "internal-error",
        500,
        "Something went wrong on our side",
        "Please try again; if it happens again, report incident " + id + ".");
  }
}
