package org.cbss.model.json;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that fuzzing found are read or reported. */
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
