package org.nextline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;

/**
 * How much may come out of a packed file before it is given up as a bomb: a registry's text packs
 * to a tenth of its size, never to a two-hundredth.
 */
final class UnpackLimit {

  /** The packed file holds far more than its size can explain. */
  static final class Exceeded extends IOException {
    private Exceeded() {
      super("it unpacks to more than %d times its size".formatted(MOST_TIMES));
    }
  }

  private static final int MOST_TIMES = 200;
  private static final long ALWAYS_ALLOWED = 1 << 20;

  private long left;

  UnpackLimit(long packedBytes) {
    left = Math.max(ALWAYS_ALLOWED, MOST_TIMES * packedBytes);
  }

  /** The same content; all streams of one limit count together. */
  InputStream on(InputStream unpacked) {
    return new ProxyInputStream(unpacked) {
      @Override
      protected void afterRead(int bytes) throws IOException {
        left -= Math.max(bytes, 0);
        if (left < 0) {
          throw new Exceeded();
        }
      }
    };
  }
}
