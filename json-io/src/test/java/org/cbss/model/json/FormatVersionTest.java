package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If a file has another format or none, only that is reported. */
class FormatVersionTest {
  private static final String HELP = "write \"format\": \"cbss-model/1\"";

  @Test
  void reportsMissingFormat() {
    assertThatReading("▸{}").reports("format-version").at("1:1").withHelp(HELP);
    assertThatReading("▸\n\n  {\n\"title\": \"café 😀\", \"people\": 7, \"people\": null}")
        .reports("format-version")
        .at("1:1")
        .withMessage("the file has no \"format\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"cbss-model/2\"",
        "\"cbss-model/1.0\"",
        "\"CBSS-MODEL/1\"",
        "\"cbss-model/1 \"",
        "\"\"",
        "\"\\ud800\"",
        "1",
        "1e400",
        "true",
        "null",
        "[\"cbss-model/1\"]",
        "{\"cbss-model/1\": 1, \"cbss-model/1\": 1}"
      })
  void reportsOtherFormat(String format) {
    assertThatReading(
            "{\n  \"title\": \"café 😀\",\n  \"x-line\": \"café 😀\", \"format\": ▸" + format + "}")
        .reports("format-version /format")
        .at("3:33")
        .withHelp(HELP);
  }

  @Test
  void recognizesJsonLines() {
    assertThatReading("""
            {"format":▸"cbss-model-lines/1","title":"café 😀"}
            {"type":"Person","id":"a","name":"A"}
            """)
        .reports("format-version /format")
        .withMessage(
            "unsupported format \"cbss-model-lines/1\", which is for files with one record per line")
        .withHelp("name it .ndjson or .jsonl and read it alone, or use JsonLinesReader");
  }

  @Test
  void reportsOnlyOtherFormat() {
    String faults =
        "\"title\": 7, \"title\": null, \"nope\": \"\\ud800\", \"people\": [{\"id\": \"café 😀\"}]";

    assertThatReading("{\"format\": ▸\"cbss-model/2\", " + faults + "}")
        .reports("format-version /format");
    assertThatReading("{" + faults + ", \"format\": ▸\"cbss-model/2\"}")
        .reports("format-version /format");
    assertThatReading("{\"format\": ▸\"cbss-model/2\", " + faults + "} {")
        .reports("format-version /format");
    assertThatReading("{\"format\": ▸\"cbss-model/2\", " + faults + ", nope")
        .reports("format-version /format");
    assertThatReading("{\"format\": ▸\"cbss-model/2\", " + faults)
        .reports("format-version /format");
  }

  @Test
  void reportsOnlyEndOfTruncatedFile() {
    assertThatReading(
            "{\"title\": 7, \"nope\": \"café 😀\", \"people\": [▸nope], \"format\": \"cbss-model/1\"}")
        .reports("json-syntax *");
  }

  @Test
  void omitsByteOrderMarkOfOtherFormat() {
    ReadResult result = new DatasetReader()
        .read(SourceFile.of("record.json", "\uFEFF{\"format\": \"cbss-model/2\"}"));

    assertThat(result.report().findings())
        .extracting(Object::toString)
        .containsExactly(
            "record.json:1:12: error[format-version]: unsupported format \"cbss-model/2\"");
  }

  @Test
  void readsFormatAnywhereAndEscaped() {
    assertThatReading("{\"title\": \"café 😀\", \"f\\u006frmat\": \"cbss\\u002dmodel\\/1\"}")
        .isRead();
  }

  @Test
  void reportsSecondFormatAsDuplicate() {
    assertThatReading(
            "{\"format\": \"cbss-model/1\", \"title\": \"café 😀\", ▸\"format\": \"cbss-model/2\"}")
        .reports("json-duplicate-key /format");
  }
}
