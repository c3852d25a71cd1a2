package org.nextline.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Optional;
import org.nextline.config.NextlineConfig;

/**
 * Creates the first administrator of an installation without accounts.
 *
 * <p>The service calls {@link #announceIfCreated} once it is up, with the terminal: the password is
 * shown there once and is in no log. Commands that write results to standard output do not call it.
 */
@ApplicationScoped
public class FirstAdministrator {

  private final Accounts accounts;
  private final NextlineConfig config;

  FirstAdministrator(Accounts accounts, NextlineConfig config) {
    this.accounts = accounts;
    this.config = config;
  }

  /** The name and password of the administrator just created; empty where accounts exist. */
  public Optional<Credentials> createIfNone() {
    return accounts.createFirst(config.security().firstAdministrator(), Roles.ADMINISTRATOR);
  }

  /** Creates the administrator where there is none and prints name and password, this once. */
  public void announceIfCreated(PrintStream terminal) {
    createIfNone()
        .ifPresent(made ->
            terminal.printf(
                """
                First administrator: %s
                Password (shown only now, change it after signing in): %s
                """,
                made.username(), made.password()));
  }
}
