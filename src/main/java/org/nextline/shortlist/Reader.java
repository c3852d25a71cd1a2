package org.nextline.shortlist;

import io.quarkus.security.identity.SecurityIdentity;
import org.nextline.security.Roles;

/** Who asks for shortlists. */
record Reader(String username, boolean isAdministrator) {

  static Reader of(SecurityIdentity identity) {
    return new Reader(identity.getPrincipal().getName(), identity.hasRole(Roles.ADMINISTRATOR));
  }
}
