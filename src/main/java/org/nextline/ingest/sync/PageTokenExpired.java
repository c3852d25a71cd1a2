package org.nextline.ingest.sync;

import java.io.IOException;

/** The registry does not know a page token any more: the load has to begin with its first page. */
final class PageTokenExpired extends IOException {

  PageTokenExpired(String message) {
    super(message);
  }
}
