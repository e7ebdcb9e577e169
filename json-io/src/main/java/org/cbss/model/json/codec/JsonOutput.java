package org.cbss.model.json.codec;

/** Where codecs write JSON, token after token. Text that holds half of a surrogate pair is refused, since no file can hold it. */
interface JsonOutput {
  void startObject();

  void endObject();

  void startArray();

  void endArray();

  void name(Key key);

  void name(String name);

  void string(String text);

  void number(int number);

  void bool(boolean value);

  /** Writes a value that is known to be compact JSON. */
  void raw(String json);
}
