package org.cbss.model.json.codec;

/** The mark that some programs put before UTF-8. */
final class ByteOrderMark {
  private ByteOrderMark() {}

  static int length(byte[] bytes) {
    boolean marked = bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
