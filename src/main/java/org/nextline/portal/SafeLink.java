package org.nextline.portal;

import java.util.regex.Pattern;

/** Addresses from registries and directories that a page may link to: web pages only. */
final class SafeLink {

  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private SafeLink() {}

  /** The address; null where it is not that of a web page. */
  static String of(String url) {
    return url != null && WEB.matcher(url.strip()).matches() ? url.strip() : null;
  }
}
