package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Severity;
import org.junit.jupiter.api.Test;

/** A file with thirty different faults: one run shows them all. */
class ThirtyFaultsTest {
  private static final String NAME = "thirty-faults.json";

  private final Reading reading = new DatasetReader().read(GoldenFiles.resource(NAME));

  @Test
  void areThirtyProblems() {
    assertThat(reading.report().count(Severity.ERROR)).isEqualTo(30);
    assertThat(reading.report().total()).isEqualTo(30);
    assertThat(reading.report().findings()).hasSize(30);
    assertThat(reading.dataset()).isEmpty();
  }

  @Test
  void areDifferent() {
    assertThat(reading.report().findings()).extracting(Finding::message).doesNotHaveDuplicates();
    assertThat(reading.report().findings())
        .extracting(finding -> finding.location().toString())
        .doesNotHaveDuplicates();
    assertThat(new HashSet<>(reading.report().countsByRule().keySet())).hasSizeGreaterThan(20);
  }

  @Test
  void areShownAsTheReportBesideTheFileShowsThem() {
    byte[] report = GoldenFiles.resource("thirty-faults.txt").bytes();

    assertThat(reading.report().toString()).isEqualTo(new String(report, StandardCharsets.UTF_8));
  }

  @Test
  void areAllStillThereWhereTheFileIsOneOfSeveral() {
    Reading both = new DatasetReader().read(GoldenFiles.read("people"), GoldenFiles.resource(NAME));

    assertThat(both.report().findings())
        .extracting(Finding::message)
        .containsExactlyElementsOf(
            reading.report().findings().stream().map(Finding::message).toList());
  }
}
