package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A million records with one mistake in the last, which is reported at its line. */
@Tag("slow")
@EnabledIfSystemProperty(
    named = "big.records",
    matches = "\\d+",
    disabledReason = "needs a large heap and half a minute: see CONTRIBUTING.md")
class MillionRecordsTest {
  private static final int RECORDS = Integer.getInteger("big.records", 0);
  private static final int LINES_BEFORE = 4;

  @Test
  void reportsDateOfLastRecord() {
    ReadResult result = new DatasetReader().read(file("2020-02-30", "project-0"));

    assertThat(result.report().findings())
        .extracting(Finding::rule, finding -> finding.location().toString())
        .containsExactly(tuple("date-no-such-day", "big.json:" + (LINES_BEFORE + RECORDS) + ":54"));
  }

  @Test
  void reportsReferenceOfLastRecord() {
    ReadResult result = new DatasetReader().read(file("2020-02-29", "project-x"));
    Report report = result.validate(Validator.standard());

    assertThat(report.findings())
        .extracting(Finding::rule, finding -> finding.location().toString())
        .containsExactly(
            tuple("reference-unresolved", "big.json:" + (LINES_BEFORE + RECORDS) + ":78"));
    assertThat(report.total()).isEqualTo(1);
    assertThat(report.toString()).contains("  " + (LINES_BEFORE + RECORDS) + " |     {\"id\"");
  }

  /** Returns a million projects, one per line, of which only the last differs. */
  private static SourceFile file(String lastDay, String lastReference) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(RECORDS * 100);
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      out.print("{\n  \"format\": \"cbss-model/1\",\n  \"title\": \"Many\",\n  \"projects\": [\n");
      for (int i = 0; i < RECORDS; i++) {
        boolean last = i == RECORDS - 1;
        String id = Integer.toString(1_000_000 + i);
        out.print("    {\"id\": \"project-" + id + "\", \"name\": \"P\", \"period\": \"");
        out.print((last ? lastDay : "2020-02-29") + "\"");
        out.print(last ? ", \"partOf\": \"" + lastReference + "\"}\n" : "},\n");
      }
      out.print("  ]\n}\n");
    }
    return new SourceFile("big.json", bytes.toByteArray());
  }
}
