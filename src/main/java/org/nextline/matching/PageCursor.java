package org.nextline.matching;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.nextline.patient.InvalidInput;

/** Where a page of options begins, as an opaque text that holds nothing of the patient. */
record PageCursor(int offset) {

  private static final String PREFIX = "v1:";

  /**
   * @param cursor null: the first page
   */
  static PageCursor parse(String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return new PageCursor(0);
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith(PREFIX)) {
        return new PageCursor(Math.max(0, Integer.parseInt(text.substring(PREFIX.length()))));
      }
    } catch (IllegalArgumentException notOurs) {
      // falls through to the one answer for anything that is not a cursor
    }
    throw new InvalidInput(
        "cursor",
        "is not a cursor of this service; send the nextCursor of the page before, or none");
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((PREFIX + offset).getBytes(StandardCharsets.UTF_8));
  }
}
