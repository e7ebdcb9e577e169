package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Tests that the commands of the training run succeed, so that the archive contains the classes that users need. It captures the
 * one standard output, so no other test may run meanwhile.
 */
@Isolated
class CdsTrainingRunTest {
  private static final List<List<String>> COMMANDS = CdsTrainingRun.COMMANDS;

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void succeeds(List<String> command) {
    Run run = Run.of(command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(Cbss.SUCCESS);
  }

  @Test
  void printsNothing() {
    assertThat(Run.printed(() -> CdsTrainingRun.main(new String[0]))).isEmpty();
  }
}
