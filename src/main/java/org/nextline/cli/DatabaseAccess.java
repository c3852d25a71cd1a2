package org.nextline.cli;

/** Where the database is and how to log in. */
record DatabaseAccess(String url, String username, String password) {

  static final String URL = "quarkus.datasource.jdbc.url";
  static final String USERNAME = "quarkus.datasource.username";
  static final String PASSWORD = "quarkus.datasource.password";

  /** Makes this the database that Quarkus will use. */
  void publish() {
    System.setProperty(URL, url);
    System.setProperty(USERNAME, username);
    System.setProperty(PASSWORD, password);
  }

  /** The address without parameters, which may hold secrets. */
  String address() {
    return url.replaceFirst("\\?.*", "");
  }

  @Override
  public String toString() {
    return address();
  }
}
