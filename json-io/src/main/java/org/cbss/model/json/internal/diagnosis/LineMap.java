package org.cbss.model.json.internal.diagnosis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cbss.model.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * Maps offsets in the bytes of a file to lines and columns. A line ends with LF, CR LF or CR.
 *
 * <p>It remembers the last position, so that positions in the order of the file take one pass over it, whatever the length of
 * its lines. It is not safe for use by multiple threads.
 */
public final class LineMap {
  private static final int EXCERPT = 160;
  private static final int LEAD = 60;
  private static final int LOOK_AHEAD = 4 * EXCERPT;

  private final String file;
  private final byte[] bytes;
  private final int begin;
  private final int firstLine;
  private int @Nullable [] lineStarts;
  private int lastLine = -1;
  private int lastAt;
  private int lastColumn;

  /**
   * Creates a map of a file.
   *
   * @param file its name
   * @param bytes its bytes
   */
  public LineMap(String file, byte[] bytes) {
    this(file, bytes, 1);
  }

  private LineMap(String file, byte[] bytes, int firstLine) {
    this.file = file;
    this.bytes = bytes;
    this.begin = Utf8.markLength(bytes);
    this.firstLine = firstLine;
  }

  /**
   * Returns a map of one line.
   *
   * @param file the name of the file
   * @param line the bytes of the line
   * @param number the number of the line, from 1
   * @return the map
   */
  public static LineMap ofLine(String file, byte[] line, int number) {
    LineMap map = new LineMap(file, line, number);
    map.lineStarts = new int[] {map.begin};
    return map;
  }

  /**
   * Returns the position of the token at an offset.
   *
   * @param offset the offset in bytes
   * @return the position
   */
  public Position position(int offset) {
    int at = Math.max(begin, Math.min(offset, bytes.length));
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    int column = column(line, starts[line], at);
    int lineEnd = endOfLine(at);
    int length = Math.max(1, codePoints(at, Math.min(lineEnd, JsonBytes.endOfToken(bytes, at))));
    int from = fits(starts[line], lineEnd) ? starts[line] : back(starts[line], at, LEAD);
    int to = forward(from, lineEnd, EXCERPT);
    String excerpt = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return new Position(
        file, firstLine + line, column, length, excerpt, column - codePoints(from, at));
  }

  /** Returns whether a line is short enough to be shown whole. */
  private boolean fits(int lineStart, int lineEnd) {
    return lineEnd - lineStart <= LOOK_AHEAD && codePoints(lineStart, lineEnd) <= EXCERPT;
  }

  private int column(int line, int lineStart, int at) {
    boolean onward = line == lastLine && at >= lastAt;
    int column = onward ? lastColumn + codePoints(lastAt, at) : 1 + codePoints(lineStart, at);
    lastLine = line;
    lastAt = at;
    lastColumn = column;
    return column;
  }

  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findLineStarts();
      lineStarts = starts;
    }
    return starts;
  }

  private int[] findLineStarts() {
    int[] starts = new int[16];
    int count = 0;
    starts[count++] = begin;
    for (int at = begin; at < bytes.length; at++) {
      boolean ends = bytes[at] == '\n'
          || bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private int endOfLine(int from) {
    int limit = Math.min(bytes.length, from + LOOK_AHEAD);
    int at = from;
    while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  private int codePoints(int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      if (isFirst(at)) {
        count++;
      }
    }
    return count;
  }

  private int back(int lineStart, int from, int codePoints) {
    int at = from;
    for (int left = codePoints; at > lineStart && left > 0; left--) {
      do {
        at--;
      } while (at > lineStart && !isFirst(at));
    }
    return at;
  }

  private int forward(int from, int lineEnd, int codePoints) {
    int at = from;
    for (int left = codePoints; at < lineEnd && left > 0; left--) {
      do {
        at++;
      } while (at < lineEnd && !isFirst(at));
    }
    return at;
  }

  private boolean isFirst(int at) {
    return (bytes[at] & 0xC0) != 0x80;
  }
}
