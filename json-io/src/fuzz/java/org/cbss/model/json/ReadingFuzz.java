package org.cbss.model.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches for bytes that violate the contract of {@link AnyBytes}, or that take long. */
class ReadingFuzz {
  private static final long LONGEST = 1_000_000_000;
  private static final long SEEN_AGAIN = LONGEST / 10;

  private static long runs;
  private static long slowest;

  static Stream<Arguments> fixtures() {
    return FixtureFiles.json().map(fixture -> Arguments.of(fixture.get()[1]));
  }

  /** Repeats a slow input, since the machine may have been busy. */
  @MethodSource("fixtures")
  @FuzzTest(maxDuration = "")
  void reads(byte[] file) {
    long took = took(file);
    for (int again = 0; again < 3 && took > SEEN_AGAIN; again++) {
      took = Math.min(took, took(file));
    }
    if (took > LONGEST) {
      throw new AssertionError(file.length + " bytes took " + took / 1_000_000 + " ms");
    }
    runs++;
    slowest = Math.max(slowest, took);
  }

  private static long took(byte[] file) {
    long start = System.nanoTime();
    AnyBytes.check(file);
    return System.nanoTime() - start;
  }

  @AfterAll
  static void sums() {
    System.out.println(runs + " files, the slowest took " + slowest / 1_000_000 + " ms");
  }
}
