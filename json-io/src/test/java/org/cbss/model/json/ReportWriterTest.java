package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as JSON and SARIF have the content of text reports. */
class ReportWriterTest {
  private static final List<Rule> RULES = Validator.standard().rules();

  @Test
  void writesJson() throws IOException {
    assertThat(ReportWriter.json().toJson(rota())).isEqualTo(resource("reports/rota.report.json"));
  }

  @Test
  void writesSarif() throws IOException {
    Validator few = Validator.of(
        Validator.standard().findRule("presidency-overlap").orElseThrow(),
        Validator.standard().findRule("acceptance-unused").orElseThrow());
    assertThat(ReportWriter.sarif(few.rules()).toJson(read("rota.json").validate(few)))
        .isEqualTo(resource("reports/rota.sarif"));
  }

  @Test
  void writesValidSarif() throws IOException {
    assertThat(complaints(ReportWriter.sarif(RULES).toJson(rota()))).isEmpty();
    assertThat(complaints(ReportWriter.sarif(RULES).toJson(Report.empty()))).isEmpty();
    ReadResult broken =
        new DatasetReader().read(SourceFile.of("a b\u0007|ö.json", "{\"format\": 1"));
    assertThat(complaints(ReportWriter.sarif(RULES).toJson(broken.report()))).isEmpty();
  }

  @Test
  void schemaRefusesInvalidSarif() throws IOException {
    assertThat(complaints("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
  }

  @Test
  void writesReportWithoutPositions() throws IOException {
    Report report = Validator.standard().validate(read("rota.json").orElseThrow());
    String sarif = ReportWriter.sarif(RULES).toJson(report);
    assertThat(sarif).contains("/presidencies/1/period").doesNotContain("physicalLocation");
    assertThat(complaints(sarif)).isEmpty();
    assertThat(ReportWriter.json().toJson(report)).contains("\"subject\": \"lt-2020 period\"");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      record.json, record.json
      data/a:b/record.json, data/a:b/record.json
      /data/a:b.json, file:///data/a:b.json
      2020-05-06T10:00.json, ./2020-05-06T10:00.json
      notes:v2.json, ./notes:v2.json
      v:2/record.json, ./v:2/record.json
      :.json, ./:.json
      café:1.json, ./caf%C3%A9:1.json
      C:record.json, ./C:record.json
      C:\\data\\x.json, file:///C:/data/x.json
      c:/data/é x.json, file:///c:/data/%C3%A9%20x.json
      C:/, file:///C:/
      data\\a:b.json, ./data%5Ca:b.json
      \\\\server\\data\\a:b.json, file://server/data/a:b.json
      https://cbss.example/a:b.json, https://cbss.example/a:b.json
      file:/data/a.json, file:/data/a.json
      file:///data/a%20b.json, file:///data/a%20b.json
      https://cbss.example/a%20b.json?x=1#é, https://cbss.example/a%20b.json?x=1#%C3%A9
      https://cbss.example/a b.json, https://cbss.example/a%20b.json
      """)
  void writesFileNamesAsUris(String file, String uri) throws IOException {
    Report report = new DatasetReader().read(SourceFile.of(file, "{")).report();
    String sarif = ReportWriter.sarif(RULES).toJson(report);

    assertThat(sarif).contains("\"uri\": \"" + uri + "\"");
    assertThat(complaints(sarif)).isEmpty();
  }

  @Test
  void writesBackslashAsSeparatorOnlyOnWindows() {
    assertThat(SarifReport.uri("a\\b.json", true)).isEqualTo("a/b.json");
    assertThat(SarifReport.uri("a\\b.json", false)).isEqualTo("a%5Cb.json");
    assertThat(SarifReport.uri("/data/a\\b.json", false)).isEqualTo("file:///data/a%5Cb.json");
  }

  @Test
  void writesHelpOfEveryRuleAndCode() throws IOException {
    Report report = new DatasetReader().read(SourceFile.of("a.json", "{")).report();

    String sarif = ReportWriter.sarif(RULES).toJson(report);

    assertThat(sarif)
        .contains("docs/format.md#problems-in-reading\"", "\"ruleIndex\": " + RULES.size());
    assertThat(RULES)
        .allSatisfy(rule -> assertThat(sarif)
            .contains(
                "\"helpUri\": \"https://github.com/cbss-model/cbss-model/blob/main/docs/rules/"
                    + rule.id() + ".md\""));
  }

  @Test
  void writesHelpOfRuleOfApplication() throws IOException {
    Rule rule = Rule.of("own-rule", Severity.ERROR, "A sentence.", (context, reporter) -> {});

    String sarif = ReportWriter.sarif(List.of(rule)).toJson(Report.empty());

    assertThat(sarif).doesNotContain("helpUri").contains("\"help\"");
    assertThat(complaints(sarif)).isEmpty();
  }

  @Test
  void keepsFingerprintsWhenLinesMove() throws IOException {
    String file = resource("reports/rota.json");
    String moved = "\n\n" + file.replace("\"presidencies\"", "\n\n   \"presidencies\"");

    assertThat(fingerprints(moved))
        .isEqualTo(fingerprints(file))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  private static List<String> fingerprints(String file) {
    Report report =
        new DatasetReader().read(SourceFile.of("a.json", file)).validate(Validator.standard());
    return Pattern.compile("\"ruleRecordAttribute/v1\": \"(.*)\"")
        .matcher(ReportWriter.sarif(RULES).toJson(report))
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"'', 1, 1", "'{', 2, 2", "'{\n', 1, 1", "'7', 1, 2", "'{\"format\": 1}', 12, 13"})
  void writesEmptyRegionAtEndOfText(String file, int start, int end) {
    Report report = new DatasetReader().read(SourceFile.of("a.json", file)).report();

    assertThat(ReportWriter.sarif(RULES).toJson(report))
        .contains("\"startColumn\": " + start + ",")
        .contains("\"endColumn\": " + end + "\n");
  }

  @Test
  void countsFindingsThatAreNotKept() {
    StringBuilder json = new StringBuilder("{\"format\": \"cbss-model/1\", \"people\": [");
    for (int i = 0; i < 1_500; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"id\": \"p")
          .append(i)
          .append("\", \"name\": \"<b>x</b>\"}");
    }
    Report report =
        new DatasetReader().readJson(json.append("]}").toString()).validate(Validator.standard());
    assertThat(report.findings()).hasSize(Report.MAX_FINDINGS);
    assertThat(report.count(Severity.INFORMATION)).isEqualTo(1_500);
    assertThat(ReportWriter.json().toJson(report)).contains("\"text-markup\": 1500");
    assertThat(report.toString())
        .endsWith("0 errors, 0 warnings, 1500 for information; 500 of them"
            + " not shown (in all: text-markup 1500)\n");
  }

  private static Report rota() throws IOException {
    return read("rota.json").validate(Validator.standard());
  }

  private static ReadResult read(String name) throws IOException {
    return new DatasetReader().read(SourceFile.of(name, resource("reports/" + name)));
  }

  private static List<Error> complaints(String sarif) throws IOException {
    ClassLoader loader = ReportWriterTest.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(in));
      return schema.validate(sarif, InputFormat.JSON);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportWriterTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
