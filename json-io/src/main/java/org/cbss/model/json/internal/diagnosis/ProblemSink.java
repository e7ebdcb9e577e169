package org.cbss.model.json.internal.diagnosis;

import org.jspecify.annotations.Nullable;

/** Receives the problems of one value. */
@FunctionalInterface
public interface ProblemSink {
  /**
   * Reports a problem.
   *
   * @param code the code, as reports show it
   * @param message one sentence
   * @param help one sentence on how to fix it, or null
   */
  void report(String code, String message, @Nullable String help);

  /**
   * Reports a problem.
   *
   * @param code the code
   * @param message one sentence
   * @param help one sentence on how to fix it, or null
   */
  default void report(ProblemCode code, String message, @Nullable String help) {
    report(code.id(), message, help);
  }
}
