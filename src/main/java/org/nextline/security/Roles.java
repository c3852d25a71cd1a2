package org.nextline.security;

/** The roles. An administrator may do all that a coordinator may. */
public final class Roles {

  /** Saves, exports and deletes shortlists. */
  public static final String COORDINATOR = "coordinator";

  /** Manages accounts and sees every shortlist. */
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
