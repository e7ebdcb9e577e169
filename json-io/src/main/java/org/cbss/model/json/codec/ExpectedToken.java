package org.cbss.model.json.codec;

/** What may come next in JSON. */
enum ExpectedToken {
  VALUE,
  VALUE_OR_END,
  KEY,
  KEY_OR_END,
  COLON,
  COMMA_OR_END,
  NOTHING
}
