package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;

/** Takes what is wrong with one value. */
@FunctionalInterface
interface Complaint {
  void about(String code, String message, @Nullable String help);

  default void about(Code code, String message, @Nullable String help) {
    about(code.id(), message, help);
  }
}
