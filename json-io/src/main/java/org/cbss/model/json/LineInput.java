package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one at a time, in memory that grows with the longest line and not with the stream. A line ends with
 * LF; a CR before it is left to the reader of the line, as white space. It is not safe to share between threads.
 */
final class LineInput {
  private static final int INITIAL = 1 << 16;

  /** The greatest length of the rest of a line that is too long. A longer one ends the reading, since it may be infinite. */
  private static final long MAX_SKIPPED = 1L << 28;

  private final InputStream in;
  private final int longest;
  private byte[] buffer;
  private int from;
  private int to;
  private boolean ended;
  private int number;
  private byte[] last = new byte[0];

  /**
   * The lines of a stream.
   *
   * @param in the stream, which stays open
   * @param longest the length that a line may have, in bytes; of a longer one, one byte more is given
   */
  LineInput(InputStream in, long longest) {
    this.in = in;
    this.longest = (int) longest;
    this.buffer = new byte[(int) Math.min(INITIAL, longest + 1)];
  }

  /** The number of the line given last, from 1. */
  int number() {
    return number;
  }

  /** The line given last: its number, and a check sum of its bytes. Marks sort as the lines stand. */
  long mark() {
    CRC32C sum = new CRC32C();
    sum.update(last);
    return (long) number << Integer.SIZE | sum.getValue();
  }

  /** The number of the line that a mark is of. */
  static int number(long mark) {
    return (int) (mark >>> Integer.SIZE);
  }

  /** The line of a number that is yet to come, or null where the stream ends before it. */
  byte @Nullable [] skipTo(int wanted) throws IOException {
    byte[] line = next();
    while (line != null && number < wanted) {
      line = next();
    }
    return line;
  }

  /** The next line without its end, or null where there is none. */
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

  /** Where the line ends, or the bytes of it that are looked at; below 0 at the end of the stream. */
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

  /** Passes over what is left of a line of which more than the longest was looked at. */
  private void skipRest() throws IOException {
    for (long skipped = 0; !ended && skipped < MAX_SKIPPED; skipped += to) {
      fill();
      for (; from < to; from++) {
        if (buffer[from] == '\n') {
          from++;
          return;
        }
      }
    }
    ended = true;
  }
}
