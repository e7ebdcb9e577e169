package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.Presidency;
import org.cbss.model.change.Editor;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of files, and changes of a file that keep the layout. */
class LayoutTest {
  private static final String HAND_WRITTEN = """
      {
          "format": "cbss-model/1", "title": "Rota",

          "organizations": [
              {"kind": "other", "id": "council", "name": "Council",
               "conventions": [
                 {"period": "1992-07-01/..", "unbroken": true}
               ]}
          ],
          "presidencies": [
              {"id": "dk", "organization": "council", "country": "DK", "period": "2019/2020", "disputed": false},

              {"id": "lt", "organization": "council", "country": "LT", "period": "2020/2021"}
          ]
      }
      """;
  private static final Id<Presidency> DK = Id.of("dk");

  static LongStream seeds() {
    return Seeds.first(80);
  }

  private static Dataset read(byte[] bytes) {
    return new DatasetReader().read(new SourceFile("read.json", bytes)).orElseThrow();
  }

  private static SourceFile file(String json) {
    return SourceFile.of("file.json", json);
  }

  private static String changed(String json, UnaryOperator<Editor> edits) {
    SourceFile file = file(json);
    Dataset dataset = edits.apply(Editor.of(read(file.bytes()))).dataset();
    String changed = new String(DatasetWriter.rewrite(file, dataset), StandardCharsets.UTF_8);
    assertThat(read(changed.getBytes(StandardCharsets.UTF_8))).isEqualTo(dataset);
    return changed;
  }

  @Test
  void writesRecordOnEachLine() {
    String compact =
        new DatasetWriter(Layout.COMPACT).toJson(read(file(HAND_WRITTEN).bytes()));

    assertThat(compact).isEqualTo("""
        {
          "format": "cbss-model/1",
          "title": "Rota",
          "organizations": [
            {"id": "council", "name": "Council", "kind": "other", "conventions": [{"period": "1992-07-01/..", "unbroken": true}]}
          ],
          "presidencies": [
            {"id": "dk", "organization": "council", "country": "DK", "period": "2019/2020"},
            {"id": "lt", "organization": "council", "country": "LT", "period": "2020/2021"}
          ]
        }
        """);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void recognizesLayoutsOfItsOwn(Layout layout) {
    DatasetWriter writer = new DatasetWriter(layout);
    byte[] bytes = writer.toBytes(read(file(HAND_WRITTEN).bytes()));

    assertThat(Layout.of(new SourceFile("f", bytes))).isEqualTo(layout);
    assertThat(writer.toBytes(read(bytes))).isEqualTo(bytes);
  }

  @Test
  void recognizesLayoutWithoutRecords() {
    assertThat(Layout.of(file("{\"format\": \"cbss-model/1\"}"))).isEqualTo(Layout.COMPACT);
    assertThat(Layout.of(file("{\n  \"format\": \"cbss-model/1\"}"))).isEqualTo(Layout.EXPANDED);
    assertThat(Layout.of(file(HAND_WRITTEN))).isEqualTo(Layout.COMPACT);
    assertThatIllegalArgumentException().isThrownBy(() -> Layout.of(file("[]")));
    assertThatIllegalArgumentException().isThrownBy(() -> Layout.of(file(" ")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsEachLayoutAsTheSame(long seed) {
    Dataset dataset = GeneratedDatasets.any(seed);

    byte[] compact = new DatasetWriter(Layout.COMPACT).toBytes(dataset);

    assertThat(read(compact)).as(Seeds.replay(seed)).isEqualTo(dataset);
    assertThat(new String(compact, StandardCharsets.UTF_8).lines().count())
        .as(Seeds.replay(seed))
        .isLessThan(60 + dataset.entities().count());
  }

  @Test
  void replacesChangedValueAlone() {
    assertThat(changed(
            HAND_WRITTEN,
            editor -> editor.update(
                DK, Presidency::toBuilder, b -> b.period(TimeSpan.parse("2019-07/2020-06")))))
        .isEqualTo(HAND_WRITTEN.replace("2019/2020", "2019-07/2020-06"));
  }

  @Test
  void insertsAndRemovesKeysInTheirLine() {
    assertThat(changed(
            HAND_WRITTEN,
            editor ->
                editor.update(DK, Presidency::toBuilder, b -> b.disputed(true).ordinal(3))))
        .isEqualTo(
            HAND_WRITTEN.replace("\"disputed\": false}", "\"disputed\": true, \"ordinal\": 3}"));
    assertThat(changed(
            HAND_WRITTEN,
            editor -> editor.update(
                Id.of("council"), Organization::toBuilder, b -> b.conventions(List.of()))))
        .isEqualTo(HAND_WRITTEN.replaceFirst("(?s),\\s+\"conventions\".*?\\]\\}", "}"));
  }

  @Test
  void insertsAndRemovesRecords() {
    assertThat(changed(HAND_WRITTEN, editor -> editor.without(DK)))
        .isEqualTo(HAND_WRITTEN.replace(line(HAND_WRITTEN, "\"dk\"") + "\n\n", ""));
    assertThat(changed(
            HAND_WRITTEN,
            editor ->
                editor.with(Person.builder().id(Id.of("ada")).name("Ada Holm").build())))
        .isEqualTo(
            HAND_WRITTEN.replace(
                "    ],\n    \"presidencies\"",
                "    ],\n    \"people\": [\n        {\"id\": \"ada\", \"name\": \"Ada Holm\"}\n    ],\n    \"presidencies\""));
  }

  private static String line(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }

  @Test
  void writesFirstRecordsOfAnEmptyFile() {
    Person ada = Person.builder().id(Id.of("ada")).name("Ada").build();

    assertThat(changed("{\"format\":\"cbss-model/1\"}", editor -> editor.with(ada)))
        .isEqualTo("{\"format\":\"cbss-model/1\",\"people\":[{\"id\":\"ada\",\"name\":\"Ada\"}]}");
    assertThat(changed(
            "{\r\n\t\"format\": \"cbss-model/1\",\r\n\t\"people\": []\r\n}",
            editor -> editor.with(ada)))
        .isEqualTo(
            "{\r\n\t\"format\": \"cbss-model/1\",\r\n\t\"people\": [\r\n\t\t{\r\n\t\t\t\"id\": \"ada\",\r\n"
                + "\t\t\t\"name\": \"Ada\"\r\n\t\t}\r\n\t]\r\n}");
    assertThat(changed(
            "{\n  \"format\": \"cbss-model/1\",\n  \"people\": [\n    {\"id\": \"ada\", \"name\": \"Ada\"}\n  ]\n}\n",
            editor -> editor.without(Id.of("ada"))))
        .isEqualTo("{\n  \"format\": \"cbss-model/1\"\n}\n");
  }

  @Test
  void refusesFileWithErrors() {
    SourceFile broken = file("{\"format\": \"cbss-model/1\", \"people\": 7}");

    assertThatThrownBy(() -> DatasetWriter.rewrite(broken, Dataset.builder().build()))
        .isInstanceOf(DatasetReadException.class);
  }

  @Test
  void writesValuesThatReadersRefuse() {
    Dataset dataset = read(file(HAND_WRITTEN).bytes());
    Dataset changed = Editor.of(dataset)
        .update(DK, Presidency::toBuilder, builder -> builder.ordinal(0))
        .dataset();

    assertThat(DatasetWriter.rewrite(file(HAND_WRITTEN), changed))
        .isEqualTo(new DatasetWriter(Layout.COMPACT).toBytes(changed));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1998, 1999})
  void changesOneLineAmongMany(int index) {
    DatasetBuilder builder = Dataset.builder();
    for (int i = 0; i < 2_000; i++) {
      builder.addPerson(Person.builder().id(Id.of("p" + i)).name("Person " + i).build());
    }
    for (Layout layout : Layout.values()) {
      String before = new DatasetWriter(layout).toJson(builder.build());

      String after = changed(
          before,
          editor ->
              editor.update(Id.of("p" + index), Person::toBuilder, person -> person.name("Åsa")));

      assertThat(after).isEqualTo(before.replace("\"Person " + index + "\"", "\"Åsa\""));
    }
  }

  /** Returns a file in a layout that is none of the library's. */
  private static String foreign(Dataset dataset, long seed) {
    String expanded = new DatasetWriter().toJson(dataset);
    return switch ((int) (seed % 4)) {
      case 0 -> expanded.replace("\n", "\r\n");
      case 1 -> expanded.replaceAll("\n( +)", "\n$1$1");
      case 2 -> "\uFEFF" + new DatasetWriter(Layout.COMPACT).toJson(dataset);
      default -> new DatasetWriter(Layout.COMPACT).toJson(dataset).replaceAll("\n +", "\n\t");
    };
  }

  private static Dataset edited(Dataset dataset, Random random) {
    List<Entity> all = new ArrayList<>(dataset.entities().toList());
    Dataset other = GeneratedDatasets.any(random.nextInt(1_000));
    Editor editor = Editor.of(dataset);
    for (int i = 0; i < 3 && !all.isEmpty(); i++) {
      editor = editor.without(all.remove(random.nextInt(all.size())).id());
    }
    for (Entity entity : other.entities().limit(random.nextInt(5)).toList()) {
      editor = editor.with(entity);
    }
    return editor.dataset().toBuilder()
        .title(other.title())
        .accepts(other.accepts())
        .build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsLinesOfWhatStays(long seed) {
    Dataset before = GeneratedDatasets.any(seed);
    SourceFile file = file(foreign(before, seed));
    Dataset after = edited(before, Seeds.random(seed));

    byte[] rewritten = DatasetWriter.rewrite(file, after);

    assertThat(read(rewritten)).as(Seeds.replay(seed)).isEqualTo(after);
    List<Entity> kept =
        before.entities().filter(after.entities().toList()::contains).toList();
    String text = new String(rewritten, StandardCharsets.UTF_8);
    String own = new String(file.bytes(), StandardCharsets.UTF_8);
    for (Entity entity : kept) {
      String line = own.lines()
          .filter(each -> each.contains("\"id\": \"" + entity.id() + "\""))
          .findFirst()
          .orElseThrow()
          .replaceFirst(",$", "");
      assertThat(text).as(Seeds.replay(seed)).contains(line);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rewritesToAnyOtherDataset(long seed) {
    Dataset before = GeneratedDatasets.any(seed);
    Dataset after = GeneratedDatasets.muddled(seed + 1);
    SourceFile file = file(foreign(before, seed));

    assertThat(read(DatasetWriter.rewrite(file, after))).as(Seeds.replay(seed)).isEqualTo(after);
    assertThat(DatasetWriter.rewrite(file, before)).isEqualTo(file.bytes());
  }

  private static Dataset lines(byte[] bytes) {
    return new JsonLinesReader().read(new SourceFile("l", bytes)).orElseThrow();
  }

  @Test
  void changesLinesOfChangedRecordsAlone() {
    String before = """
        {"format":"cbss-model-lines/1"}
        {"type":"Person", "id":"ada","name":"Ada"}

        {"id":"page","type":"Source","title":"P"}
        { "type":"Person","id":"bo","name":"Bo"}
        { "type":"Person","id":"cy","name":"Cy"}""";
    SourceFile file = SourceFile.of("l", before);
    Dataset dataset = Editor.of(lines(file.bytes()))
        .without(Id.of("ada"))
        .update(Id.of("bo"), Person::toBuilder, person -> person.name("Bo Lind"))
        .with(Person.builder().id(Id.of("di")).name("Di").build())
        .dataset();

    byte[] after = JsonLinesWriter.rewrite(file, dataset);

    assertThat(new String(after, StandardCharsets.UTF_8)).isEqualTo("""
        {"format":"cbss-model-lines/1"}

        {"id":"page","type":"Source","title":"P"}
        {"type":"Person","id":"bo","name":"Bo Lind"}
        { "type":"Person","id":"cy","name":"Cy"}
        {"type":"Person","id":"di","name":"Di"}
        """);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rewritesLinesToAnyOtherDataset(long seed) {
    Dataset before = GeneratedDatasets.any(seed);
    SourceFile file = SourceFile.of("l", JsonLinesWriter.toJson(before));
    Dataset after = edited(before, Seeds.random(seed));
    Dataset other = GeneratedDatasets.muddled(seed);

    assertThat(lines(JsonLinesWriter.rewrite(file, after)))
        .as(Seeds.replay(seed))
        .isEqualTo(after);
    assertThat(lines(JsonLinesWriter.rewrite(file, other)))
        .as(Seeds.replay(seed))
        .isEqualTo(other);
    assertThat(JsonLinesWriter.rewrite(file, before)).isEqualTo(file.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | {\"k\":1} | {\"k\": 1}",
        "[] | [1,2] | [1, 2]",
        "{\"k\": {}} | {\"k\":{\"m\":[]}} | {\"k\": {\"m\": []}}",
        "[ [1],  [2] ] | [[1],[3]] | [ [1],  [3] ]",
        "[ {\"a\": 1},  2 ] | [{\"b\":1},2] | [ {\"b\": 1},  2 ]",
        "[ 1,  2,  3 ] | [3,1] | [ 3,1 ]",
        "{\"a\": 1,  \"b\": 2} | {\"b\":2} | {\"b\": 2}",
        "{\"a\": 1} | [1] | [1]",
        "[1] | {} | {}",
        "{\"a\": 1} | {} | {}",
      })
  void changesValuesInsideExtensions(String before, String after, String written) {
    for (String format : List.of(
        "{\"format\": \"cbss-model/1\", \"x-a\": %s}",
        "{\n  \"format\": \"cbss-model/1\",\n  \"x-a\": %s\n}")) {
      SourceFile file = file(format.formatted(before));
      Dataset dataset = read(file.bytes());

      byte[] bytes = DatasetWriter.rewrite(
          file, dataset.toBuilder().putExtension("x-a", after).build());

      assertThat(read(bytes).extensions()).containsEntry("x-a", after);
      assertThat(new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s+", ""))
          .isEqualTo(format.formatted(written).replaceAll("\\s+", ""));
    }
  }

  @Test
  void keepsLineEndsOfLines() {
    SourceFile file = SourceFile.of(
        "l",
        "{\"format\":\"cbss-model-lines/1\"}\r\n"
            + "{\"type\":\"Person\",\"id\":\"ada\",\"name\":\"Ada\"}\r\n"
            + "{\"type\":\"Person\",\"id\":\"bo\",\"name\":\"Bo\"}");
    Dataset after = Editor.of(lines(file.bytes()))
        .update(Id.of("ada"), Person::toBuilder, person -> person.name("Ada Lind"))
        .with(Person.builder().id(Id.of("cy")).name("Cy").build())
        .dataset();

    assertThat(new String(JsonLinesWriter.rewrite(file, after), StandardCharsets.UTF_8))
        .isEqualTo("{\"format\":\"cbss-model-lines/1\"}\r\n"
            + "{\"type\":\"Person\",\"id\":\"ada\",\"name\":\"Ada Lind\"}\r\n"
            + "{\"type\":\"Person\",\"id\":\"bo\",\"name\":\"Bo\"}\r\n"
            + "{\"type\":\"Person\",\"id\":\"cy\",\"name\":\"Cy\"}\r\n");
  }

  @Test
  void changesHeaderOfLines() {
    Dataset titled = Dataset.builder().title(LocalizedText.of("T")).build();
    Dataset added = titled.toBuilder()
        .addPerson(Person.builder().id(Id.of("a")).name("A").build())
        .addPerson(Person.builder().id(Id.of("b")).name("B").build())
        .build();
    SourceFile empty = SourceFile.of("l", " \t\r\n{\"format\":\"cbss-model-lines/1\"}");

    byte[] bytes = JsonLinesWriter.rewrite(empty, added);

    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("""
         \t\r
        {"format":"cbss-model-lines/1","title":"T"}\r
        {"type":"Person","id":"a","name":"A"}\r
        {"type":"Person","id":"b","name":"B"}\r
        """);
    Dataset swapped = added.toBuilder()
        .people(List.of(added.people().get(1), added.people().get(0)))
        .build();
    assertThat(JsonLinesWriter.rewrite(new SourceFile("l", bytes), swapped))
        .isEqualTo(JsonLinesWriter.toBytes(swapped));
    assertThatThrownBy(() -> JsonLinesWriter.rewrite(SourceFile.of("l", "{}"), added))
        .isInstanceOf(DatasetReadException.class);
  }
}
