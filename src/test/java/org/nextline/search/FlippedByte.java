package org.nextline.search;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** What a failing disk does to a file. */
final class FlippedByte {

  private FlippedByte() {}

  static void inTheMiddleOf(Path file) throws IOException {
    at(file, file.toFile().length() / 2);
  }

  static void at(Path file, long position) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(position);
      int value = bytes.read();
      bytes.seek(position);
      bytes.write(value ^ 0xff);
    }
  }
}
