package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.SeatCount;
import org.cbss.model.Source;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of files, and the values that cannot be written. */
class DatasetWriterTest {
  private static final String HALF = "half \uD83D of a pair";

  private final DatasetWriter writer = new DatasetWriter();

  private static Dataset of(Person person) {
    return Dataset.builder().addPerson(person).build();
  }

  private static Dataset extended(String name, String json) {
    return Dataset.builder().putExtension(name, json).build();
  }

  @Test
  void writesOnlyFormatOfEmptyDataSet() {
    assertThat(writer.toJson(Dataset.builder().build())).isEqualTo("""
        {
          "format": "cbss-model/1"
        }
        """);
  }

  @Test
  void omitsDefaultsAndEmptyLists() {
    Dataset dataset = Dataset.builder()
        .language(LanguageTag.of("en"))
        .addPost(Post.builder()
            .id(Id.of("head"))
            .title(LocalizedText.of("Head"))
            .organization(Id.of("unit"))
            .seats(List.of(SeatCount.of(1)))
            .build())
        .addPresidency(Presidency.builder()
            .id(Id.of("dk"))
            .organization(Id.of("cbss"))
            .period(TimeSpan.parse("2020"))
            .addHolder(Party.of(CountryCode.of("DK")))
            .build())
        .build();

    assertThat(writer.toJson(dataset)).isEqualTo("""
        {
          "format": "cbss-model/1",
          "posts": [
            {
              "id": "head",
              "title": "Head",
              "organization": "unit",
              "seats": 1
            }
          ],
          "presidencies": [
            {
              "id": "dk",
              "organization": "cbss",
              "country": "DK",
              "period": "2020"
            }
          ]
        }
        """);
  }

  @Test
  void escapesOnlyCharactersThatJsonRequires() {
    String name = "é 😀 \u2028 \u200D \uFFFF / < > & ' \" \\ \u007F";

    assertThat(writer.toJson(of(Person.builder().id(Id.of("a")).name(name).build())))
        .contains("\"name\": \"é 😀 \u2028 \u200D \uFFFF / < > & ' \\\" \\\\ \u007F\"");
    assertThat(
            writer.toJson(Dataset.builder().title(LocalizedText.of("a\tb\nc")).build()))
        .contains("\"title\": \"a\\tb\\nc\"");
  }

  @Test
  void ignoresOrderOfMaps() {
    List<String> names = new ArrayList<>(List.of("b", "a", "é", "Z", "10", "9"));
    String first = null;
    for (int i = 0; i < 20; i++) {
      Collections.rotate(names, 1);
      if (i == 10) {
        Collections.reverse(names);
      }
      Map<String, String> values = new LinkedHashMap<>();
      Map<String, String> extensions = new LinkedHashMap<>();
      Map<LanguageTag, String> translations = new LinkedHashMap<>();
      names.forEach(name -> values.put(name, "of " + name));
      names.forEach(name -> extensions.put("x-" + name, "1"));
      names.forEach(name -> translations.put(
          LanguageTag.of(name.equals("Z") ? "et" : "x-1" + (int) name.charAt(0)), name));
      String written = writer.toJson(Dataset.builder()
          .title(LocalizedText.of(translations))
          .putAllExtensions(extensions)
          .addPerson(Person.builder()
              .id(Id.of("a"))
              .name("A")
              .identifiers(values)
              .accepts(values)
              .extensions(extensions)
              .note(LocalizedText.of(translations))
              .build())
          .build());
      first = first == null ? written : first;

      assertThat(written).isEqualTo(first);
    }
    assertThat(first)
        .containsSubsequence("\"x-10\"", "\"x-9\"", "\"x-Z\"", "\"x-a\"", "\"x-b\"", "\"x-é\"");
  }

  @Test
  void writesShortFormOfPriorityUnlessAmbiguous() {
    LocalizedText mistakable =
        LocalizedText.of(Map.of(LanguageTag.of("text"), "a", LanguageTag.of("da"), "b"));
    Dataset dataset = Dataset.builder()
        .addPresidency(Presidency.builder()
            .id(Id.of("dk"))
            .organization(Id.of("cbss"))
            .period(TimeSpan.parse("2020"))
            .addPriority(Priority.of(LocalizedText.of("Youth")))
            .addPriority(Priority.of(mistakable))
            .build())
        .build();

    assertThat(writer.toJson(dataset)).contains("""
              "priorities": [
                "Youth",
                {
                  "text": {
                    "da": "b",
                    "text": "a"
                  }
                }
              ]
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          ``          | expected a single JSON value
          ` `         | expected a single JSON value
          {           | expected a single JSON value
          [1          | expected a single JSON value
          "a          | expected a single JSON value
          1 2         | expected a single JSON value
          {} {}       | expected a single JSON value
          1,          | expected a single JSON value
          nope        | expected a value, found "nope"
          'a'         | expected a value, found "'a'"
          [1,]        | expected a value, found "]"
          {a:1}       | expected a key in quotes, found "a"
          01          | invalid number "01"
          "\\x"       | unknown escape in a string
          {"\\ud800":1}   | unpaired surrogate in a key
          "\\ud800"       | unpaired surrogate
          [{"a":"\\ude00\\ud83d"}] | unpaired surrogate
          {"a":1,"\\u0061":2}      | duplicate key "a" in this object
          [{"b":[{"a":1,"a":1}]}]  | duplicate key "a" in this object
          """)
  void refusesInvalidExtension(String json, String why) {
    String unescaped = json.replace("\\\\", "\\");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.toBytes(extended("x-own", unescaped)))
        .withMessage("invalid value of the extension \"x-own\": " + why);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.toBytes(of(Person.builder()
            .id(Id.of("a"))
            .name("A")
            .putExtension("x-own", unescaped)
            .build())))
        .withMessage("invalid value of the extension \"x-own\": " + why);
  }

  @Test
  void refusesByteOrderMarkInExtension() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.toBytes(extended("x-a", "\uFEFF1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x-", "X-a", "a", "own", "format", "title", " x-a"})
  void refusesInvalidNameOfExtension(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.toBytes(extended(name, "1")))
        .withMessage("invalid name of an extension \"" + name + "\": expected \"x-\" and a name");
  }

  @Test
  void refusesUnpairedSurrogates() {
    Person person = Person.builder().id(Id.of("a")).name("A").build();
    List<Dataset> all = List.of(
        of(person.toBuilder().name(HALF).build()),
        of(person.toBuilder().addOtherName("\uDE00\uD83D").build()),
        of(person.toBuilder().note(LocalizedText.of(HALF)).build()),
        of(person.toBuilder()
            .note(LocalizedText.of(LanguageTag.ENGLISH, "at the end \uD83D"))
            .build()),
        of(person.toBuilder().putIdentifier("a", HALF).build()),
        of(person.toBuilder().putIdentifier(HALF, "a").build()),
        of(person.toBuilder().putAcceptance("a", HALF).build()),
        of(person.toBuilder().putExtension("x-a", "\"" + HALF + "\"").build()),
        of(person.toBuilder().putExtension("x-" + HALF, "1").build()),
        of(person.toBuilder().name("a".repeat(10_000) + HALF).build()));

    for (Dataset dataset : all) {
      assertThatIllegalArgumentException()
          .as(dataset::toString)
          .isThrownBy(() -> writer.toBytes(dataset))
          .withMessageContaining("surrogate");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "+12000-01-01, the year of +12000-01-01 is outside 0001 to 9999",
    "0000-12-31, the year of 0000-12-31 is outside 0001 to 9999"
  })
  void refusesDayOutOfRange(LocalDate day, String why) {
    Source source = Source.builder()
        .id(Id.of("s"))
        .title(LocalizedText.of("S"))
        .retrieved(day)
        .build();
    Dataset header = Dataset.builder().asOf(day).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.toBytes(Dataset.builder().addSource(source).build()))
        .withMessage(why);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.write(header, out))
        .withMessage(why);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonLinesWriter.write(header, out))
        .withMessage(why);
    assertThat(out.size()).isZero();
  }

  @Test
  void writesInvalidValuesThatReaderReports() {
    Presidency neither = Presidency.builder()
        .id(Id.of("neither"))
        .organization(Id.of("cbss"))
        .period(TimeSpan.parse("2020"))
        .ordinal(0)
        .build();
    Presidency both = neither.toBuilder()
        .id(Id.of("both"))
        .addHolder(Party.builder()
            .country(CountryCode.of("DK"))
            .organization(Id.of("cbss"))
            .build())
        .ordinal(1)
        .build();
    Dataset made = Dataset.builder()
        .addPerson(Person.builder().id(Id.of("a")).name(" ").build())
        .addPerson(Person.builder().id(Id.of("b")).name("B\u0007").build())
        .addPresidency(neither)
        .addPresidency(both)
        .build();

    ReadResult result = new DatasetReader().readJson(writer.toJson(made));

    assertThat(result.report().findings())
        .extracting(finding -> finding.rule() + " " + finding.location().pointer())
        .containsExactly(
            "text-blank /people/0/name",
            "text-control /people/1/name",
            "shape-choice /presidencies/0",
            "shape-range /presidencies/0/ordinal",
            "shape-choice /presidencies/1");
  }

  @Test
  void writesDataSetsReadWithWiderLimits() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);
    String long1 = "1".repeat(100_000);
    DatasetReader wide =
        new DatasetReader(new ReadLimits(10_000, 100_000, 1_000_000, 1 << 30, 1 << 30));
    String file = "{\"format\":\"cbss-model/1\",\"x-a\":" + deep + ",\"x-b\":" + long1 + ",\"x-"
        + long1.substring(20) + "\":1}";

    byte[] written = writer.toBytes(wide.readJson(file).orElseThrow());

    assertThat(new String(written, StandardCharsets.UTF_8)).contains(deep, "\"x-b\": " + long1);
    assertThat(writer.toBytes(wide.read(new SourceFile("a", written)).orElseThrow()))
        .isEqualTo(written);
  }

  @Test
  void writesExtensionsWithoutWhiteSpace() {
    assertThat(writer.toJson(extended("x-a", " {\n \"a b\" :\t[ 1 ,\r\n 1.0E+2 ] } ")))
        .contains("\"x-a\": {\"a b\":[1,1.0E+2]}\n");
  }

  /** A stream that records whether it was closed. */
  private static final class Stream extends ByteArrayOutputStream {
    private boolean closed;
    private boolean flushed;

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void flush() {
      flushed = true;
    }
  }

  @Test
  void leavesStreamOpenAndFlushed() throws IOException {
    Stream out = new Stream();
    out.write('>');

    writer.write(Dataset.builder().build(), out);
    writer.write(Dataset.builder().build(), out);

    String one = "{\n  \"format\": \"cbss-model/1\"\n}\n";
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(">" + one + one);
    assertThat(out.closed).isFalse();
    assertThat(out.flushed).isTrue();
  }

  @Test
  void leavesStreamOpenIfDataSetIsRefused() {
    Stream out = new Stream();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.write(extended("x-a", "nope"), out));
    assertThat(out.closed).isFalse();
  }

  @Test
  void throwsExceptionOfStream() {
    IOException full = new IOException("disk full");
    OutputStream out = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw full;
      }
    };

    assertThatThrownBy(() -> writer.write(GeneratedDatasets.resolved(1), out)).isSameAs(full);
    assertThatThrownBy(() -> writer.write(Dataset.builder().build(), out)).isSameAs(full);
  }

  @Test
  void replacesFileOrLeavesItUnchanged(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("record.json");
    writer.write(GeneratedDatasets.resolved(1), file);
    writer.write(Dataset.builder().build(), file);
    assertThat(file).hasContent("{\n  \"format\": \"cbss-model/1\"\n}\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.write(extended("x-a", "nope"), file));
    assertThat(file).hasContent("{\n  \"format\": \"cbss-model/1\"\n}\n");
    assertThatThrownBy(
            () -> writer.write(Dataset.builder().build(), folder.resolve("none/record.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(Files.readAllBytes(file)).endsWith((byte) '}', (byte) '\n');
  }
}
