package org.nextline.security;

/** A user name and its password in clear: shown once, never stored or logged. */
public record Credentials(String username, String password) {

  @Override
  public String toString() {
    return "Credentials[" + username + "]";
  }
}
