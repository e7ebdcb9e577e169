package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What {@code examples/bin/cbss} rehearses goes well, so that its archive holds the classes of what users do. */
class CdsTrainingRunTest {
  private static final List<List<String>> COMMANDS = CdsTrainingRun.COMMANDS;

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void everyCommandGoesWell(List<String> command) {
    Run run = Run.of(command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(Cbss.FINE);
  }

  @Test
  void theRecordIsValid() {
    assertThat(CdsTrainingRun.validate().isValid()).isTrue();
  }

  @Test
  void showsNothing() {
    assertThat(Run.printed(() -> CdsTrainingRun.main(new String[0]))).isEmpty();
  }
}
