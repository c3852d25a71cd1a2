package org.nextline.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops reading a body that turns out too large. {@link RequestGuard} already refuses one whose
 * length is announced; this one counts, because a chunked body announces none.
 */
@Provider
class BodyLimit implements ReaderInterceptor {

  /** In bytes. */
  static final long LARGEST = 2 * 1024 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Counting(context.getInputStream()));
    return context.proceed();
  }

  /** The body was larger than is read. */
  static final class TooLarge extends IOException {}

  private static final class Counting extends FilterInputStream {

    private long count;

    Counting(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws TooLarge {
      count += read;
      if (count > LARGEST) {
        throw new TooLarge();
      }
    }
  }
}
