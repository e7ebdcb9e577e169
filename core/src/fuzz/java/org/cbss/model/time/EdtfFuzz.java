package org.cbss.model.time;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for texts of dates and spans of which something else comes out than {@link AnyText} says, or that take long. */
class EdtfFuzz {
  private static final long LONGEST = 1_000_000_000;
  private static final long SEEN_AGAIN = LONGEST / 10;

  private static long runs;
  private static long slowest;

  /** What takes long is tried again, since the machine may have had other things to do. */
  @MethodSource("org.cbss.model.time.FuzzedTexts#seeds")
  @FuzzTest(maxDuration = "")
  void parses(byte[] bytes) {
    String text = FuzzedTexts.text(bytes);
    long took = took(text);
    for (int again = 0; again < 3 && took > SEEN_AGAIN; again++) {
      took = Math.min(took, took(text));
    }
    if (took > LONGEST) {
      throw new AssertionError(bytes.length + " bytes took " + took / 1_000_000 + " ms");
    }
    runs++;
    slowest = Math.max(slowest, took);
  }

  private static long took(String text) {
    long start = System.nanoTime();
    AnyText.check(text);
    return System.nanoTime() - start;
  }

  @AfterAll
  static void sums() {
    System.out.println(runs + " texts, the slowest took " + slowest / 1_000_000 + " ms");
  }
}
