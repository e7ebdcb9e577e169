package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files that are read as one data set. */
class SeveralFilesTest {
  private static final String HEIBERG = "{\"id\": \"heiberg\", \"name\": \"Turid Heiberg\"}";
  private static final String HALDORSSON =
      "{\"id\": \"haldorsson\", \"name\": \"Olivia Lind Haldorsson\"}";

  private static SourceFile file(String name, String keys) {
    return SourceFile.of(name, "{\n  \"format\": \"cbss-model/1\",\n  " + keys + "\n}\n");
  }

  private static SourceFile people(String name, String... people) {
    return file(name, "\"people\": [" + String.join(", ", people) + "]");
  }

  private static ReadResult read(SourceFile... files) {
    return new DatasetReader().read(files);
  }

  private static List<String> ids(Dataset dataset) {
    return dataset.entities().map(entity -> entity.id().value()).toList();
  }

  @Test
  void resolvesReferencesAcrossFiles() {
    Dataset dataset = read(
            people("people.json", HEIBERG),
            file(
                "terms.json",
                "\"personnelTerms\": [{\"id\": \"a\", \"person\": \"heiberg\", \"post\": \"head\"}]"),
            file(
                "posts.json",
                "\"posts\": [{\"id\": \"head\", \"title\": \"Head\", \"organization\": \"unit\"}]"))
        .orElseThrow();

    assertThat(ids(dataset)).containsExactly("heiberg", "head", "a");
    assertThat(dataset.personnelTerms().get(0).person())
        .isEqualTo(dataset.people().get(0).id());
  }

  @Test
  void keepsOrderOfFilesAndEntities() {
    SourceFile one = people("one.json", HALDORSSON, HEIBERG);
    SourceFile other = people(
        "other.json", "{\"id\": \"a\", \"name\": \"A\"}", "{\"id\": \"b\", \"name\": \"B\"}");

    assertThat(ids(read(one, other).orElseThrow()))
        .containsExactly("haldorsson", "heiberg", "a", "b");
    assertThat(ids(read(other, one).orElseThrow()))
        .containsExactly("a", "b", "haldorsson", "heiberg");
  }

  @Test
  void mergesEqualEntities() {
    String otherLayout =
        "{\n  \"name\":\"Turid \\u0048eiberg\",\"otherNames\":[],\n \"id\" : \"heiberg\" }";

    assertThat(ids(read(people("a.json", HEIBERG), people("b.json", otherLayout, HALDORSSON))
            .orElseThrow()))
        .containsExactly("heiberg", "haldorsson");
  }

  @Test
  void keepsEntitiesThatDiffer() {
    String other = "{\"id\": \"heiberg\", \"name\": \"T. Heiberg\"}";

    assertThat(ids(read(people("a.json", HEIBERG), people("b.json", other)).orElseThrow()))
        .containsExactly("heiberg", "heiberg");
  }

  @Test
  void mergesEqualEntitiesOfLaterFiles() {
    String other = "{\"id\": \"heiberg\", \"name\": \"T. Heiberg\"}";
    Dataset dataset = read(
            people("a.json", HEIBERG), people("b.json", other), people("c.json", other, HEIBERG))
        .orElseThrow();

    assertThat(dataset.people())
        .extracting(person -> person.name())
        .containsExactly("Turid Heiberg", "T. Heiberg");
  }

  @Test
  void keepsRepeatedEntityOfOneFile() {
    assertThat(ids(read(people("a.json", HEIBERG, HEIBERG)).orElseThrow()))
        .containsExactly("heiberg", "heiberg");
    assertThat(ids(read(people("a.json", HALDORSSON), people("b.json", HEIBERG, HEIBERG))
            .orElseThrow()))
        .containsExactly("haldorsson", "heiberg", "heiberg");
  }

  @Test
  void reportsRepeatedEntityInAnyOrderOfFiles() {
    SourceFile once = people("a.json", HEIBERG);
    SourceFile twice = people("b.json", HEIBERG, HEIBERG);

    assertThat(duplicates(once, twice)).containsExactly("b.json");
    assertThat(duplicates(twice, once)).containsExactly("b.json");
    assertThat(duplicates(once, twice, once, people("c.json", HEIBERG, HEIBERG)))
        .containsExactly("b.json", "c.json");
    assertThat(duplicates(once, once, once)).isEmpty();
  }

  /** Returns the files in which a duplicate id is reported. */
  private static List<String> duplicates(SourceFile... files) {
    Validator validator =
        Validator.of(Validator.standard().findRule("id-duplicate").orElseThrow());
    return read(files).validate(validator).findings().stream()
        .map(finding -> finding.location().position().orElseThrow().file())
        .toList();
  }

  @Test
  void reportsTwoVersionsOfRecordOnce() {
    String file = """
        {"format": "cbss-model/1",
         "organizations": [{"id": "g", "name": "Nature Group", "kind": "expert-group"}],
         "presidencies": [{"id": "fi", "organization": "g", "country": "FI", "period": "%s", "ordinal": 17}]}
        """;
    ReadResult result = new DatasetReader()
        .read(
            SourceFile.of("a.json", file.formatted("2020-07-01/2021-06-30")),
            SourceFile.of("b.json", file.formatted("2020-07-02/2021-06-30")));

    assertThat(result.validate(Validator.standard()).findings())
        .extracting(Finding::rule)
        .containsExactly("id-duplicate");
  }

  @Test
  void namesFilesInSummary() {
    String file = "{\"format\": \"cbss-model/1\"}";
    SourceFile[] files = Stream.of(
            "a.json", "b.json", "c.json", "d.json", "e.json", "f.json", "g.json")
        .map(name -> SourceFile.of(name, file))
        .toArray(SourceFile[]::new);

    assertThat(new DatasetReader().read(files[0]).validate(Validator.standard()))
        .hasToString("a.json: 0 errors, 0 warnings\n");
    assertThat(new DatasetReader().read(files[0]).report())
        .hasToString("a.json: 0 errors, 0 warnings\n");
    assertThat(new DatasetReader().read(files[0], files[1]).validate(Validator.standard()))
        .hasToString("a.json, b.json: 0 errors, 0 warnings\n");
    assertThat(new DatasetReader().read(files).report())
        .hasToString("a.json, b.json, c.json, d.json, e.json and 2 more: 0 errors, 0 warnings\n");
  }

  @Test
  void boundsMessageOfException() {
    String keys = IntStream.range(0, 5_000)
        .mapToObj(i -> ", \"k" + i + "\": 1")
        .collect(Collectors.joining());
    ReadResult result = new DatasetReader().readJson("{\"format\": \"cbss-model/1\"" + keys + "}");

    assertThatThrownBy(result::orElseThrow)
        .isInstanceOf(DatasetReadException.class)
        .message()
        .hasSizeLessThan(20_000)
        .endsWith("… and 4980 more\n");
  }

  @Test
  void keepsEntitiesOfTwoKinds() {
    SourceFile source =
        file("b.json", "\"sources\": [{\"id\": \"heiberg\", \"title\": \"Turid Heiberg\"}]");

    assertThat(ids(read(people("a.json", HEIBERG), source).orElseThrow()))
        .containsExactly("heiberg", "heiberg");
  }

  @Test
  void ignoresCaseOfLanguages() {
    String post = "\"posts\": [{\"id\": \"a\", \"title\": \"Head\", \"organization\": \"o\"}]";
    SourceFile lower = file("a.json", "\"language\": \"en-gb\", " + post);
    SourceFile upper = file("b.json", "\"language\": \"en-GB\", " + post);

    Dataset dataset = read(lower, upper).orElseThrow();

    assertThat(dataset.posts()).hasSize(1);
    assertThat(dataset.posts().get(0).title()).isEqualTo(LocalizedText.of("Head"));
    assertThat(dataset.language()).hasToString("en-gb");
  }

  @Test
  void takesTitleAndLanguageOfFirstFile() {
    SourceFile danish = file("da.json", "\"title\": \"Formandskab\", \"language\": \"da\"");
    SourceFile none = people("none.json", HEIBERG);

    assertThat(read(danish, file("en.json", "\"title\": \"Presidency\""))
            .orElseThrow()
            .title())
        .contains(LocalizedText.of("Formandskab"));
    assertThat(read(danish, none).orElseThrow().language()).hasToString("da");
    assertThat(read(none, danish).orElseThrow().language()).hasToString("en");
    assertThat(read(none, danish).orElseThrow().title()).isEmpty();
  }

  @Test
  void statesLanguageOfOtherFiles() {
    SourceFile english = file("en.json", "\"language\": \"en\"");
    SourceFile danish = file("da.json", """
        "presidencies": [{"id": "a", "organization": "cbss", "country": "DK", "period": "2020", "title": "Formandskab",
          "priorities": ["Unge", {"text": "Børn", "organization": "car"}, {"et": "Noored"}],
          "citations": [{"source": "s", "quote": "Ord", "at": "Sted"}], "note": {"en": "Note"}}],
        "people": [{"id": "p", "name": "Åse"}], "language": "da"
        """);
    LanguageTag da = LanguageTag.of("da");

    Dataset dataset = read(english, danish).orElseThrow();
    var presidency = dataset.presidencies().get(0);
    assertThat(presidency.title()).contains(LocalizedText.of(da, "Formandskab"));
    assertThat(presidency.priorities())
        .extracting(priority -> priority.text())
        .containsExactly(
            LocalizedText.of(da, "Unge"),
            LocalizedText.of(da, "Børn"),
            LocalizedText.of(LanguageTag.of("et"), "Noored"));
    assertThat(presidency.note()).contains(LocalizedText.of(LanguageTag.ENGLISH, "Note"));
    assertThat(presidency.citations().get(0).quote()).contains("Ord");
    assertThat(dataset.people().get(0).name()).isEqualTo("Åse");

    assertThat(read(danish, danish).orElseThrow().presidencies().get(0).title())
        .contains(LocalizedText.of("Formandskab"));
  }

  @Test
  void takesEarliestAsOf() {
    SourceFile none = file("a.json", "\"title\": \"A\"");
    SourceFile late = file("b.json", "\"asOf\": \"2026-01-01\"");
    SourceFile early = file("c.json", "\"asOf\": \"2020-06-30\"");

    assertThat(read(none, late, early).orElseThrow().asOf()).contains(LocalDate.of(2020, 6, 30));
    assertThat(read(early, late, none).orElseThrow().asOf()).contains(LocalDate.of(2020, 6, 30));
    assertThat(read(none, late).orElseThrow().asOf()).contains(LocalDate.of(2026, 1, 1));
    assertThat(read(none, none).orElseThrow().asOf()).isEmpty();
  }

  @Test
  void acceptsWhatAnyFileAccepts() {
    ReadResult result = read(
        file("a.json", "\"accepts\": {\"presidency-gap\": \"Known\", \"text-markup\": \"Kept\"}"),
        file("b.json", "\"accepts\": {\"mandate-gap\": \"So it was\", \"text-markup\": \"Kept\"}"),
        file("c.json", "\"accepts\": {\"presidency-gap\": \"Nobody presided\"}"));

    assertThat(result.orElseThrow().accepts())
        .isEqualTo(
            Map.of("presidency-gap", "Known", "text-markup", "Kept", "mandate-gap", "So it was"));
    assertThat(result.mergeConflicts()).hasToString("""
        c.json:3:33: info[merge-not-kept]: the reason of an earlier file is kept instead of this one
          3 |   "accepts": {"presidency-gap": "Nobody presided"}
            |                                 ^^^^^^^^^^^^^^^^^
        c.json: 0 errors, 0 warnings, 1 for information
        """);
  }

  @Test
  void reportsValuesThatAreNotKept() {
    ReadResult result = read(
        file("a.json", "\"title\": \"One\", \"asOf\": \"2021-01-01\""),
        file("b.json", "\"asOf\": \"2020-01-01\", \"title\": \"To\", \"language\": \"da\""));

    assertThat(result.mergeConflicts()).hasToString("""
        a.json:3:27: info[merge-not-kept]: the earliest "asOf" of all files is kept instead of this one: 2020-01-01
          3 |   "title": "One", "asOf": "2021-01-01"
            |                           ^^^^^^^^^^^^
        b.json:3:34: info[merge-not-kept]: the "title" of the first file is kept instead of this one
          3 |   "asOf": "2020-01-01", "title": "To", "language": "da"
            |                                  ^^^^
        0 errors, 0 warnings, 2 for information
        """);
    assertThat(result.mergeConflicts().findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/asOf", "/title");
    assertThat(result.report().total()).isZero();
    assertThat(result.dataset()).isPresent();
  }

  @Test
  void reportsTitleMissingInFirstFile() {
    assertThat(read(people("a.json", HEIBERG), file("b.json", "\"title\": \"B\""))
            .mergeConflicts()
            .findings())
        .extracting(finding -> finding.rule() + " " + finding.location())
        .containsExactly("merge-not-kept b.json:3:12");
  }

  @Test
  void reportsNothingForEqualValues() {
    SourceFile one = file("a.json", "\"title\": \"T\", \"asOf\": \"2020-01-01\"");
    SourceFile other = file("b.json", "\"asOf\": \"2020-01-01\", \"title\": \"T\"");

    assertThat(read(one, other, people("c.json", HEIBERG)).mergeConflicts().total())
        .isZero();
  }

  @Test
  void reportsNoConflictsOfInvalidFiles() {
    ReadResult result = read(
        file("a.json", "\"title\": \"A\", \"x-a\": 1"),
        file("b.json", "\"title\": \"B\", \"x-a\": 2"));

    assertThat(result.report().countsByRule()).containsOnlyKeys("merge-conflict");
    assertThat(result.mergeConflicts().total()).isZero();
  }

  @Test
  void takesExtensionsOfAllFiles() {
    assertThat(read(
                file("a.json", "\"x-a\": 1, \"x-b\": [1, 2]"),
                file("b.json", "\"x-c\": 3, \"x-b\": [1,2]"))
            .orElseThrow()
            .extensions())
        .isEqualTo(Map.of("x-a", "1", "x-b", "[1,2]", "x-c", "3"));
  }

  @Test
  void reportsConflictingExtensions() {
    ReadResult result = read(
        file("a.json", "\"x-a\": 1, \"x-b/c\": 1"),
        file(
            "b.json",
            "\"title\": \"café 😀\", \"x-z\": {\"x-b/c\": 0}, \"x-b\\/c\": 2, \"x-a\": 1"));

    assertThat(result.dataset()).isEmpty();
    assertThat(result.report()).hasToString("""
        b.json:3:53: error[merge-conflict]: conflicting value of "x-b/c": a.json has another
          3 |   "title": "café 😀", "x-z": {"x-b/c": 0}, "x-b\\/c": 2, "x-a": 1
            |                                                      ^
          help: give both files the same value
        a.json, b.json: 1 error, 0 warnings
        """);
    assertThat(result.report().findings().get(0).location().pointer()).isEqualTo("/x-b~1c");
  }

  @Test
  void reportsProblemsFileByFile() {
    ReadResult result = read(
        people("one.json", "7"),
        SourceFile.of("two.json", "{"),
        people("three.json", HEIBERG),
        people("four.json", "null", "{\"id\": \"a\"}"));

    assertThat(result.report().findings())
        .extracting(finding -> finding.rule() + " " + finding.location())
        .containsExactly(
            "shape-type one.json:3:14",
            "json-truncated two.json:1:2",
            "shape-null four.json:3:14",
            "shape-missing-key four.json:3:20");
    assertThat(result.report().toString())
        .endsWith("\none.json, two.json, three.json, four.json: 4 errors, 0 warnings\n");
    assertThat(result.dataset()).isEmpty();
    assertThat(result.files()).containsExactly("one.json", "two.json", "three.json", "four.json");
    assertThatThrownBy(result::orElseThrow)
        .isInstanceOf(DatasetReadException.class)
        .hasMessage(result.report().toString());
  }

  @Test
  void readsFileWithWarnings() {
    ReadResult result = read(
        people("a.json", HEIBERG), SourceFile.of("b.json", "\uFEFF{\"format\": \"cbss-model/1\"}"));

    assertThat(ids(result.orElseThrow())).containsExactly("heiberg");
    assertThat(result.report().findings())
        .extracting(finding -> finding.severity().label() + " " + finding.location())
        .containsExactly("warning b.json:1:1");
  }

  @Test
  void readsSingleFileUnchanged() {
    for (SourceFile file : GoldenFiles.all()) {
      assertThat(new DatasetWriter().toBytes(read(file).orElseThrow())).isEqualTo(file.bytes());
    }
  }

  @Test
  void readsSplitDataSet() {
    for (long seed = 0; seed < 50; seed++) {
      Dataset whole = GeneratedDatasets.resolved(seed);
      Dataset first =
          whole.toBuilder().presidencies(List.of()).people(List.of()).build();
      Dataset second = Dataset.builder()
          .language(whole.language())
          .presidencies(whole.presidencies())
          .people(whole.people())
          .sources(whole.sources())
          .build();
      DatasetWriter writer = new DatasetWriter();

      assertThat(read(
                  new SourceFile("first.json", writer.toBytes(first)),
                  new SourceFile("second.json", writer.toBytes(second)))
              .orElseThrow())
          .isEqualTo(whole);
    }
  }

  @Test
  void refusesEmptyListOfFiles() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read())
        .withMessage("the list of files is empty");
    assertThatIllegalArgumentException().isThrownBy(() -> new DatasetReader().read(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new DatasetReader().read(new Path[0]));
  }

  @Test
  void namesFilesByTheirPaths(@TempDir Path folder) throws IOException {
    Path one = Files.write(folder.resolve("børn 😀.json"), people("", HEIBERG).bytes());
    Path two = Files.writeString(folder.resolve("two.json"), "");

    assertThat(new DatasetReader().read(one).orElseThrow().people()).hasSize(1);
    assertThat(new DatasetReader().read(one, two).report().findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly(two + ":1:1");
    assertThatThrownBy(() -> new DatasetReader().read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> new DatasetReader().read(one, folder)).isInstanceOf(IOException.class);
  }

  @Test
  void namesText() {
    assertThat(new DatasetReader().readJson("").report().findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly("<text>:1:1");
  }
}
