package org.cbss.model.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The messages of failing assertions. */
final class Failing {
  private static final int SCREEN = 24;

  private Failing() {}

  /** Returns the lines of the message, after a check that they fit a screen. */
  static List<String> message(ThrowingCallable assertion) {
    AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
    assertThat(error).as("no failure").isNotNull();
    List<String> lines = error.getMessage().lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN);
    assertThat(lines).allMatch(line -> line.length() < 2_400);
    return lines;
  }
}
