package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.change.Diff;
import org.cbss.model.change.Difference;
import org.cbss.model.change.Difference.Step;
import org.cbss.model.change.Editor;
import org.cbss.model.testing.EditedDatasets;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The differences between two data sets as JSON, and its schema. */
class DiffFilesTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = SCHEMAS.getSchema(DiffSchema.toJson(), InputFormat.JSON);
  private static final String START = "{\"format\": \"cbss-model-diff/1\", \"differences\": [";

  static LongStream seeds() {
    return Seeds.first(100);
  }

  static Stream<Path> committed() {
    return Stream.of(
        BASE.resolve("src/main/resources/org/cbss/model/json/" + DiffSchema.FILE),
        BASE.resolve("../docs/" + DiffSchema.FILE));
  }

  @ParameterizedTest
  @MethodSource("committed")
  void committedSchemaIsUpToDate(Path file) {
    assertThat(file)
        .as("write it anew: cli/bin/cbss schema --of diff > %s", file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(DiffSchema.toJson());
  }

  @Test
  void jarHasSchema() throws IOException {
    try (InputStream in = DiffSchema.class.getResourceAsStream(DiffSchema.FILE)) {
      assertThat(Objects.requireNonNull(in).readAllBytes())
          .isEqualTo(DiffSchema.toJson().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void isValidSchema() {
    Schema dialect =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(dialect.validate(DiffSchema.toJson(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void writesDifferenceOnEachLine() {
    Dataset before = new DatasetReader().readJson("""
        {"format": "cbss-model/1",
         "organizations": [{"id": "c", "name": {"en": "Council"}, "kind": "other"}],
         "presidencies": [{"id": "dk", "organization": "c", "country": "DK", "period": "2019/2020"}]}
        """).orElseThrow();
    Dataset after = Editor.of(before)
        .update(
            Id.<Presidency>of("dk"),
            Presidency::toBuilder,
            dk -> dk.period(TimeSpan.parse("2019-07/2020-06")).putExtension("x-a", "[1]"))
        .dataset();

    assertThat(DiffWriter.toJson(Diff.between(before, after))).isEqualTo("""
        {
          "format": "cbss-model-diff/1",
          "differences": [
            {"kind": "changed", "path": [{"name": "presidencies", "key": "dk"}, {"name": "period"}], "before": "2019/2020", "after": "2019-07/2020-06", "time": "sharper"},
            {"kind": "added", "path": [{"name": "presidencies", "key": "dk"}, {"name": "x-a"}], "after": [1]}
          ]
        }
        """);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatItWrites(long seed) {
    Dataset before = GeneratedDatasets.any(seed);
    Dataset after = seed % 3 == 0
        ? GeneratedDatasets.muddled(seed)
        : EditedDatasets.edited(before, Seeds.random(seed), 0.3);
    Diff diff = Diff.between(before, after);

    String json = DiffWriter.toJson(diff);

    assertThat(DiffReader.readJson(json)).as(Seeds.replay(seed)).isEqualTo(diff);
    assertThat(DiffReader.readJson(json).applyTo(before)).as(Seeds.replay(seed)).isEqualTo(after);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(Seeds.replay(seed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | shape-type | expected an object, found the number 7",
        "{\"kind\": \"new\", \"path\": [{\"name\": \"title\"}], \"after\": \"T\"} | shape-enum |"
            + " unknown kind \"new\"",
        "{\"kind\": \"added\", \"path\": [{\"name\": \"title\"}]} | shape-choice |"
            + " a difference of the kind added has no \"before\" and an \"after\"",
        "{\"kind\": \"moved\", \"path\": [{\"name\": \"people\", \"key\": \"a\"}]} |"
            + " shape-missing-key | this difference has no \"position\"",
        "{\"path\": [{\"name\": \"title\"}], \"after\": \"T\"} | shape-missing-key |"
            + " this difference has no \"kind\"",
        "{\"kind\": \"added\", \"after\": \"T\"} | shape-missing-key |"
            + " this value comes before the \"path\" that tells its type",
        "{\"kind\": \"added\", \"path\": [], \"after\": \"T\"} | shape-enum |"
            + " the format has no values at this path",
        "{\"kind\": \"added\", \"path\": [{\"name\": \"title\"}, {\"name\": \"x\"}]} | shape-enum |"
            + " the format has no values at this path",
        "{\"kind\": \"added\", \"path\": [{\"key\": \"title\"}], \"after\": \"T\"} |"
            + " shape-missing-key | this step has no \"name\"",
        "{\"kind\": \"added\", \"path\": [{\"name\": 7}], \"after\": \"T\"} | shape-type |"
            + " expected a string, found the number 7",
        "{\"kind\": \"added\", \"path\": [{\"name\": \"asOf\"}], \"after\": \"2020\"} |"
            + " date-syntax | expected a full date",
        "{\"kind\": \"added\", \"path\": [{\"name\": \"title\"}], \"x\": 1} | shape-unknown-key |"
            + " a diff has no key \"x\" here",
        "{\"kind\": \"moved\", \"path\": [{\"name\": \"people\", \"key\": \"a\"}], \"position\":"
            + " -1} | shape-range | number out of range: -1",
      })
  void reportsProblemsOfFiles(String difference, String code, String message) {
    String json = START + difference + "]}";

    assertThatExceptionOfType(DatasetReadException.class)
        .isThrownBy(() -> DiffReader.readJson(json))
        .satisfies(thrown -> {
          Finding first = thrown.report().findings().get(0);
          assertThat(first.rule()).isEqualTo(code);
          assertThat(first.message()).startsWith(message);
          assertThat(first.location().position()).isPresent();
        });
    assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty())
        .isEqualTo(message.startsWith("the format has no values")
                && !difference.contains("[]")
                && difference.contains("after")
            || code.startsWith("date"));
  }

  @Test
  void refusesOtherFormats() {
    assertThatExceptionOfType(DatasetReadException.class)
        .isThrownBy(() -> DiffReader.readJson("{\"format\": \"cbss-model/1\"}"))
        .withMessageContaining("error[format-version]");
    assertThatExceptionOfType(DatasetReadException.class)
        .isThrownBy(() -> DiffReader.readJson("{\"format\": \"cbss-model-diff/1\"}"))
        .withMessageContaining("this diff has no \"differences\"");
  }

  @Test
  void refusesPathsThatLeadNowhere() {
    Diff diff = Diff.of(List.of(new Difference(
        Difference.Kind.ADDED,
        List.of(Step.to("nothing", "x")),
        Optional.empty(),
        Optional.of("x"),
        OptionalInt.empty())));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiffWriter.toJson(diff))
        .withMessageStartingWith("the format has no values at the path of");
  }
}
