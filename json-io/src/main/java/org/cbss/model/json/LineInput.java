package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a stream, one at a time, in memory that grows with the longest line and not with the stream. A line ends
 * with LF; a CR before it is part of the line, as white space. It is not safe for use by multiple threads.
 */
final class LineInput {
  private static final int INITIAL = 1 << 16;

  /** The greatest number of bytes of a line that are skipped; a device may never end its line. */
  private static final long MAX_SKIPPED = 256L << 20;

  private final InputStream in;
  private final int longest;
  private byte[] buffer;
  private int from;
  private int to;
  private boolean ended;
  private int number;
  private byte[] last = new byte[0];

  /**
   * Creates an input.
   *
   * @param in the stream, which stays open
   * @param longest the greatest length of a line, in bytes; a longer line is cut after one byte more
   */
  LineInput(InputStream in, long longest) {
    this.in = in;
    this.longest = (int) longest;
    this.buffer = new byte[(int) Math.min(INITIAL, longest + 1)];
  }

  /** Returns the number of the last line, from 1. */
  int number() {
    return number;
  }

  /** Returns the mark of the last line: its number and a checksum of its bytes. Marks sort in the order of the lines. */
  long mark() {
    CRC32C sum = new CRC32C();
    sum.update(last);
    return (long) number << Integer.SIZE | sum.getValue();
  }

  /** Returns the line number of a mark. */
  static int number(long mark) {
    return (int) (mark >>> Integer.SIZE);
  }

  /** Returns a later line by its number, or null if the stream ends before it. */
  byte @Nullable [] skipTo(int wanted) throws IOException {
    byte[] line = next();
    while (line != null && number < wanted) {
      line = next();
    }
    return line;
  }

  /** Returns the next line without its line feed, or null at the end of the stream. */
  byte @Nullable [] next() throws IOException {
    int end = endOfLine();
    if (end < 0) {
      return null;
    }
    byte[] line = Arrays.copyOfRange(buffer, from, Math.min(end, from + longest + 1));
    last = line;
    number++;
    if (end < to) {
      from = end + 1;
    } else {
      from = to;
      skipRest();
    }
    return line;
  }

  /** Returns the index of the end of the line, or of the bytes read if it is too long; -1 at the end of the stream. */
  private int endOfLine() throws IOException {
    int at = from;
    while (true) {
      for (; at < to; at++) {
        if (buffer[at] == '\n') {
          return at;
        }
      }
      if (ended || to - from > longest) {
        return from == to ? -1 : to;
      }
      at -= from;
      fill();
      at += from;
    }
  }

  private void fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    } else if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(longest + 1L, 2L * to));
    }
    int count = in.read(buffer, to, buffer.length - to);
    ended = count < 0;
    to += Math.max(0, count);
  }

  /** Skips the rest of a line that is too long. */
  private void skipRest() throws IOException {
    long skipped = 0;
    while (!ended) {
      fill();
      skipped += to - from;
      ended |= skipped > MAX_SKIPPED;
      for (; from < to; from++) {
        if (buffer[from] == '\n') {
          from++;
          return;
        }
      }
    }
  }
}
