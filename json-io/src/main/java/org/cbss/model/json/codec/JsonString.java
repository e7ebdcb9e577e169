package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;

/** The string that a {@link Tokens} stands at: where it is written, and how. */
final class JsonString {
  private final byte[] bytes;
  private int from;
  private int to;
  private boolean ascii;
  private boolean escaped;
  private boolean plain;

  JsonString(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes through a string to its closing quote, and gives the offset after it. */
  int scan(int begin) {
    from = begin;
    ascii = true;
    escaped = false;
    plain = true;
    int at = begin;
    while (true) {
      at = skipPlain(at);
      byte b = bytes[at];
      if (b == '"') {
        to = at;
        if (!ascii && Utf8.firstWrong(bytes, from, to) >= 0) {
          throw new Tokens.Broken();
        }
        return at + 1;
      }
      plain = false;
      at = skipOther(b, at);
    }
  }

  /** Where the first byte stands that is more than plain text; there is one. */
  private int skipPlain(int begin) {
    int at = begin;
    while (at + Octets.LENGTH <= bytes.length) {
      int count = Octets.plain(Octets.at(bytes, at));
      at += count;
      if (count < Octets.LENGTH) {
        return at;
      }
    }
    while (at < bytes.length
        && bytes[at] >= ' '
        && bytes[at] < 0x7F
        && bytes[at] != '"'
        && bytes[at] != '\\') {
      at++;
    }
    if (at == bytes.length) {
      throw new Tokens.Broken();
    }
    return at;
  }

  private int skipOther(byte b, int at) {
    if (b == '\\') {
      escaped = true;
      return afterEscape(at);
    }
    if (b >= 0 && b < ' ') {
      throw new Tokens.Broken();
    }
    ascii &= b >= 0;
    return at + 1;
  }

  private int afterEscape(int backslash) {
    int at = backslash + 1;
    if (at < bytes.length && bytes[at] != 'u' && Escapes.of(bytes[at]) >= 0) {
      return at + 1;
    }
    if (at + 4 >= bytes.length || bytes[at] != 'u' || Escapes.unit(bytes, at + 1) < 0) {
      throw new Tokens.Broken();
    }
    return at + 5;
  }

  /** The offset of the first byte after the opening quote. */
  int from() {
    return from;
  }

  /** The offset of the closing quote. */
  int to() {
    return to;
  }

  /** Whether it is written as it is, in printable characters of ASCII alone. */
  boolean isPlain() {
    return plain;
  }

  /** Whether it has escapes, by which alone there can be half of a surrogate pair. */
  boolean isEscaped() {
    return escaped;
  }

  /** What it stands for. */
  String text() {
    if (escaped) {
      return Escapes.resolve(bytes, from, to);
    }
    return new String(
        bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
