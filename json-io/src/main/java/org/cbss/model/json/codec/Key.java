package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.SerializedString;

/** A key that is written often: a name of ASCII that needs no escape. */
final class Key {
  private final SerializedString name;
  private final byte[] bytes;

  Key(String name) {
    this.name = new SerializedString(name);
    this.bytes = ("\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  /** The name for a generator of Jackson. */
  SerializedString name() {
    return name;
  }

  /** The name in quotes, and the colon. */
  byte[] bytes() {
    return bytes;
  }
}
