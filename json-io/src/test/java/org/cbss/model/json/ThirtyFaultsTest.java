package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Severity;
import org.junit.jupiter.api.Test;

/** A file with thirty different problems, all reported in one run. */
class ThirtyFaultsTest {
  private static final String NAME = "thirty-faults.json";

  private final ReadResult result = new DatasetReader().read(GoldenFiles.resource(NAME));

  @Test
  void reportsThirtyProblems() {
    assertThat(result.report().count(Severity.ERROR)).isEqualTo(30);
    assertThat(result.report().total()).isEqualTo(30);
    assertThat(result.report().findings()).hasSize(30);
    assertThat(result.dataset()).isEmpty();
  }

  @Test
  void reportsDifferentProblems() {
    assertThat(result.report().findings()).extracting(Finding::message).doesNotHaveDuplicates();
    assertThat(result.report().findings())
        .extracting(finding -> finding.location().toString())
        .doesNotHaveDuplicates();
    assertThat(new HashSet<>(result.report().countsByRule().keySet())).hasSizeGreaterThan(20);
  }

  @Test
  void matchesExpectedReport() {
    byte[] report = GoldenFiles.resource("thirty-faults.txt").bytes();

    assertThat(result.report().toString()).isEqualTo(new String(report, StandardCharsets.UTF_8));
  }

  @Test
  void reportsSameProblemsAmongSeveralFiles() {
    ReadResult both =
        new DatasetReader().read(GoldenFiles.read("people"), GoldenFiles.resource(NAME));

    assertThat(both.report().findings())
        .extracting(Finding::message)
        .containsExactlyElementsOf(
            result.report().findings().stream().map(Finding::message).toList());
  }
}
