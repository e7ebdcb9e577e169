package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.DatasetReadException;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopoloFilesTest {
  private final PopoloReader reader = new PopoloReader();

  @Test
  void readsSeveralFilesAsOneDataSet(@TempDir Path folder) throws IOException {
    Path people =
        Files.writeString(folder.resolve("people.json"), "[{\"id\": \"a\", \"name\": \"A\"}]");
    Path organizations = Files.writeString(
        folder.resolve("bodies.json"), "{\"organizations\": [{\"id\": \"o\", \"name\": \"O\"}]}");
    Path others = Files.writeString(
        folder.resolve("others.json"),
        "[{\"id\": \"m\", \"person_id\": \"a\", \"organization_id\": \"o\", \"start_date\": \"2001\"}]");

    Dataset dataset = reader.read(others, people, organizations).orElseThrow();

    assertThat(dataset.people()).hasSize(1);
    assertThat(dataset.organizations()).hasSize(1);
    assertThat(dataset.personnelTerms()).hasSize(1);
  }

  @Test
  void locatesFindingsInTheirFiles() {
    ReadResult result = reader.read(
        SourceFile.of("persons.json", "[\n {\"id\": \"a\", \"name\": \"A\", \"shoe_size\": 4}]"),
        SourceFile.of("posts.json", "[{\"id\": \"p\", \"label\": \"P\"}]"));

    assertThat(result.report().findings())
        .extracting(finding -> finding.location().toString(), finding -> finding.rule())
        .containsExactly(
            tuple("persons.json:2:27", "popolo-unknown-key"),
            tuple("posts.json:1:2", "popolo-incomplete"));
  }

  @Test
  void readsFileOfSingleRecord() {
    Dataset dataset = reader
        .read(
            SourceFile.of(
                "ada.json", "{\"id\": \"ada\", \"name\": \"Ada Holm\", \"gender\": \"female\"}"),
            SourceFile.of("canteen.json", """
                {"id": "canteen", "name": "Canteen", "posts": [{"id": "cook", "label": "Cook"}],
                 "memberships": [{"id": "m", "person_id": "ada", "post_id": "cook", "start_date": "1970-01"}]}"""))
        .orElseThrow();

    assertThat(dataset.people()).extracting(person -> person.name()).containsExactly("Ada Holm");
    assertThat(dataset.organizations()).hasSize(1);
    assertThat(dataset.posts()).hasSize(1);
    assertThat(dataset.personnelTerms()).hasSize(1);
  }

  @Test
  void usesGivenLanguage() {
    PopoloReader estonian = new PopoloReader(ReadLimits.defaults(), LanguageTag.of("et"));

    assertThat(estonian.readJson(ParliamentFile.JSON).orElseThrow().language())
        .isEqualTo(LanguageTag.of("et"));
  }

  @Test
  void refusesFileWithoutJsonOrCollection() {
    assertThat(FindingTuples.of(reader.readJson("{\"persons\": [")))
        .containsExactly(tuple("json-truncated", "/persons"));
    assertThat(FindingTuples.of(reader.readJson("[]")))
        .containsExactly(tuple("popolo-no-collection", ""));
    assertThat(FindingTuples.of(reader.readJson("{\"people_list\": [1]}")))
        .contains(tuple("popolo-no-collection", ""));
    assertThat(reader.readJson("3").dataset()).isEmpty();
    assertThatThrownBy(() -> reader.readJson("").orElseThrow())
        .isInstanceOf(DatasetReadException.class);
  }

  @Test
  void reportsNoReferencesIfFileIsUnreadable() {
    ReadResult result = reader.read(
        SourceFile.of("persons.json", "[{\"id\": \"a\", "),
        SourceFile.of(
            "memberships.json",
            "[{\"id\": \"m\", \"person_id\": \"a\", \"organization_id\": \"o\"}]"));

    assertThat(result.dataset()).isEmpty();
    assertThat(result.report().countsByRule()).containsOnlyKeys("json-truncated");
  }

  @Test
  void readsRepeatedFileOnce() {
    SourceFile house = SourceFile.of("house.json", ParliamentFile.JSON);
    SourceFile senate = SourceFile.of("senate.json", ParliamentFile.JSON);

    ReadResult result = reader.read(house, senate);

    assertThat(result.orElseThrow())
        .isEqualTo(reader.readJson(ParliamentFile.JSON).orElseThrow());
    assertThat(result.report().findings())
        .filteredOn(finding -> finding.location().toString().startsWith("senate"))
        .extracting(finding -> finding.rule())
        .containsOnly("popolo-repeated");
  }

  @Test
  void refusesFileBeyondLimit() {
    PopoloReader small =
        new PopoloReader(ReadLimits.defaults().withFileBytes(10), LanguageTag.ENGLISH);

    assertThat(FindingTuples.of(small.readJson("{\"persons\": []}")))
        .containsExactly(tuple("json-too-large", ""));
  }

  @Test
  void reportsStreamLongerThanLimit() throws IOException {
    ReadLimits small = ReadLimits.defaults().withFileBytes(1_000);
    SourceFile file = SourceFile.of(
        "long",
        new ByteArrayInputStream(" ".repeat(1_001).getBytes(StandardCharsets.UTF_8)),
        small);

    assertThat(new PopoloReader(small, LanguageTag.ENGLISH).read(file).report().countsByRule())
        .containsOnlyKeys("json-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uDE00\uD83D", "\uD83D\uD83D"})
  void reportsUnpairedSurrogateInText(String surrogate) {
    String json = "{\"format\": \"cbss-model/1\",\n \"title\": \"café 😀" + surrogate + "😀\"}";

    assertThat(reader.readJson(json).report().findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule() + " " + finding.location())
            .isEqualTo("json-encoding <text>:2:18"));
  }
}
