package org.nextline.ingest.directory;

import java.net.URI;

/** Addresses of pages, as directories give them. */
final class WebAddress {

  private WebAddress() {}

  /** The address; null where the text is none of the web. */
  static String orNull(String text) {
    try {
      URI address = URI.create(text == null ? "" : text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null ? text : null;
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }
}
