package org.cbss.model.json;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing found once, or what led it to new places, is read or reported ever after. */
class FuzzedFilesTest {

  static Stream<Arguments> inputs() {
    return FixtureFiles.fuzzed();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void readsOrReports(String name, byte[] file) {
    AnyBytes.check(file);
  }
}
