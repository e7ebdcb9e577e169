package org.cbss.model.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as UTF-8: in the layout of our files, two spaces, line feeds and one element or key a line; or compact. What is
 * written is handed on when enough has come together, and no value of a record by itself before the record is complete.
 */
public final class JsonText implements JsonOutput {
  private static final int ENOUGH = 1 << 16;
  private static final int SHORT = 1 << 9;
  private static final int USUAL_DEPTH = 16;
  private static final int DEPTH_OF_RECORDS = 2;
  private static final int LONGEST_ESCAPE = 6;
  private static final int ASCII = 0x80;

  /** 1 for each character of ASCII that is escaped. */
  private static final byte[] MARKS = marks();

  private static final String HEX = "0123456789ABCDEF";
  private static final byte[] INDENT =
      ("\n" + "  ".repeat(USUAL_DEPTH)).getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final boolean compact;
  private byte[] buffer = new byte[SHORT];
  private int size;
  private int depth;
  private boolean afterName;

  /** Whether nothing stands in the current object or array so far. */
  private boolean first = true;

  private static byte[] marks() {
    byte[] marks = new byte[ASCII];
    Arrays.fill(marks, 0, ' ', (byte) 1);
    marks['"'] = 1;
    marks['\\'] = 1;
    return marks;
  }

  private JsonText(OutputStream out, boolean compact) {
    this.out = out;
    this.compact = compact;
  }

  /**
   * Writes one value in the layout of our files.
   *
   * @param out where to; it stays open
   * @return where codecs write
   */
  public static JsonText ofFile(OutputStream out) {
    return new JsonText(out, false);
  }

  /**
   * Writes values without white space.
   *
   * @param out where to; it stays open
   * @return where codecs write
   */
  public static JsonText ofLines(OutputStream out) {
    return new JsonText(out, true);
  }

  /**
   * Ends a line after a value.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void endLine() {
    room(1);
    buffer[size++] = '\n';
    handOn(ENOUGH);
  }

  /**
   * Hands on what was not yet.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void flush() {
    handOn(0);
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Forgets what was written of a value that could not be completed.
   *
   * @param mark how much was waiting before it
   */
  public void forget(int mark) {
    size = mark;
    depth = 0;
    afterName = false;
  }

  /**
   * How much waits to be handed on.
   *
   * @return the number of bytes
   */
  public int waiting() {
    return size;
  }

  private void handOn(int least) {
    if (size > least) {
      try {
        out.write(buffer, 0, size);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      size = 0;
    }
  }

  private void room(int needed) {
    if (buffer.length - size < needed) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, Math.addExact(size, needed)));
    }
  }

  /** What stands before a key, or before a value that has none. */
  private void separate() {
    if (afterName) {
      afterName = false;
      return;
    }
    if (depth == 0) {
      return;
    }
    room(3 + 2 * depth);
    if (!first) {
      buffer[size++] = ',';
    }
    first = false;
    breakLine();
  }

  private void breakLine() {
    if (!compact) {
      int length = 1 + 2 * depth;
      System.arraycopy(INDENT, 0, buffer, size, Math.min(length, INDENT.length));
      if (length > INDENT.length) {
        Arrays.fill(buffer, size + INDENT.length, size + length, (byte) ' ');
      }
      size += length;
    }
  }

  private void open(char bracket) {
    separate();
    room(1);
    buffer[size++] = (byte) bracket;
    depth++;
    first = true;
  }

  private void close(char bracket) {
    depth--;
    room(2 + 2 * depth);
    if (!first) {
      breakLine();
    }
    first = false;
    buffer[size++] = (byte) bracket;
  }

  @Override
  public void startObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
    if (!compact && depth <= DEPTH_OF_RECORDS) {
      handOn(ENOUGH);
    }
  }

  @Override
  public void startArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  @Override
  public void name(Key key) {
    separate();
    byte[] bytes = key.bytes();
    room(bytes.length + 1);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
    afterColon();
  }

  @Override
  public void name(String name) {
    separate();
    quote(name);
    room(2);
    buffer[size++] = ':';
    afterColon();
  }

  private void afterColon() {
    if (!compact) {
      buffer[size++] = ' ';
    }
    afterName = true;
  }

  @Override
  public void string(String text) {
    separate();
    quote(text);
  }

  @Override
  public void number(int number) {
    raw(Integer.toString(number));
  }

  @Override
  public void bool(boolean value) {
    raw(Boolean.toString(value));
  }

  @Override
  public void raw(String json) {
    separate();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  private void quote(String text) {
    room(2 + text.length());
    buffer[size++] = '"';
    if (isCopied(text)) {
      size += text.length();
    } else {
      escape(Characters.whole(text).getBytes(StandardCharsets.UTF_8));
    }
    buffer[size++] = '"';
  }

  /** Copies a text to where it belongs, as far as it is written as it is; false where it is not. */
  private boolean isCopied(String text) {
    byte[] to = buffer;
    int from = size;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      to[from + i] = (byte) unit;
      marks |= unit | MARKS[unit & 0x7F] << 7;
    }
    return marks < ASCII;
  }

  private void escape(byte[] utf8) {
    room(1 + LONGEST_ESCAPE * utf8.length);
    for (byte b : utf8) {
      if (b >= 0 && MARKS[b] != 0) {
        escape(b);
      } else {
        buffer[size++] = b;
      }
    }
  }

  private void escape(byte b) {
    buffer[size++] = '\\';
    char letter = Escapes.letter((char) b);
    buffer[size++] = (byte) letter;
    if (letter == 'u') {
      buffer[size++] = '0';
      buffer[size++] = '0';
      buffer[size++] = (byte) HEX.charAt(b >> 4);
      buffer[size++] = (byte) HEX.charAt(b & 0xF);
    }
  }
}
