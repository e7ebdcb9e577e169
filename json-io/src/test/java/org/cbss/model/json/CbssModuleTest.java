package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.MeetingMode;
import org.cbss.model.Membership;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Person;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.StrategicArea;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The model in anyone's objects, by Jackson's data binding. */
class CbssModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CbssModule()).build();
  private static final Presidency DANISH = Presidency.builder()
      .id(Id.of("dk"))
      .organization(Id.of("cbss"))
      .country(CountryCode.of("DK"))
      .period(TimeSpan.parse("2019-07-01/2020-06-30"))
      .addPriority(Priority.of(LocalizedText.of("Early help")))
      .putExtension("x-a", "[1.50,1e2,{\"b\":null}]")
      .build();
  private static final String DANISH_JSON = "{\"id\":\"dk\",\"organization\":\"cbss\","
      + "\"country\":\"DK\",\"period\":\"2019-07-01/2020-06-30\",\"priorities\":[\"Early help\"],"
      + "\"x-a\":[1.50,1e2,{\"b\":null}]}";

  record Page(
      String title,
      Presidency presidency,
      Optional<EdtfDate> date,
      List<Id<Person>> people,
      Map<CountryCode, TimeSpan> members) {}

  record Values(
      Id<Person> id,
      EdtfDate date,
      TimeSpan span,
      CountryCode country,
      LanguageTag language,
      HttpUrl url,
      LocalizedText text,
      OrganizationKind kind,
      MeetingMode mode,
      StrategicArea area,
      Membership membership,
      Citation citation,
      Priority priority) {}

  record Keys(
      Map<Id<Person>, Integer> ids,
      Map<EdtfDate, Integer> dates,
      Map<TimeSpan, Integer> spans,
      Map<LanguageTag, Integer> languages,
      Map<OrganizationKind, Integer> kinds,
      Map<HttpUrl, Integer> urls) {}

  record Typed(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object value) {}

  @Test
  void writesAndReadsRecordsAsValues() {
    assertThat(MAPPER.writeValueAsString(DANISH)).isEqualTo(DANISH_JSON);
    assertThat(MAPPER.readValue(DANISH_JSON, Presidency.class)).isEqualTo(DANISH);
  }

  @Test
  void writesAndReadsWhatStandsInOnesOwnObjects() {
    String json = "{\"title\":\"t\",\"presidency\":" + DANISH_JSON
        + ",\"date\":\"2020-05-06\",\"people\":[\"a\",\"b\"],\"members\":{\"DK\":\"1992-03/..\"}}";

    Page page = MAPPER.readValue(json, Page.class);

    assertThat(page.presidency()).isEqualTo(DANISH);
    assertThat(page.date()).contains(EdtfDate.parse("2020-05-06"));
    assertThat(page.people()).containsExactly(Id.of("a"), Id.of("b"));
    assertThat(page.members())
        .containsExactly(Map.entry(CountryCode.of("DK"), TimeSpan.parse("1992-03/..")));
    assertThat(MAPPER.writeValueAsString(page)).isEqualTo(json);
  }

  @Test
  void writesAndReadsEveryTypeOfTheModel() {
    String json = "{\"id\":\"a\",\"date\":\"202X?\",\"span\":\"2013/\",\"country\":\"DK\","
        + "\"language\":\"en-GB\",\"url\":\"https://cbss.org/\",\"text\":{\"da\":\"Barnahus\"},"
        + "\"kind\":\"expert-group\",\"mode\":\"online\",\"area\":{\"id\":\"s\",\"title\":\"S\"},"
        + "\"membership\":{\"country\":\"DK\"},\"citation\":{\"source\":\"s\"},"
        + "\"priority\":{\"text\":\"t\",\"body\":\"b\"}}";

    Values values = MAPPER.readValue(json, Values.class);

    assertThat(values.text()).isEqualTo(LocalizedText.of(LanguageTag.of("da"), "Barnahus"));
    assertThat(values.kind()).isEqualTo(OrganizationKind.EXPERT_GROUP);
    assertThat(MAPPER.writeValueAsString(values)).isEqualTo(json);
  }

  @Test
  void writesAndReadsKeysOfMaps() {
    String json = "{\"ids\":{\"a\":1},\"dates\":{\"2020\":1},\"spans\":{\"2020/2025\":1},"
        + "\"languages\":{\"en\":1},\"kinds\":{\"unit\":1},\"urls\":{\"http://a\":1}}";

    Keys keys = MAPPER.readValue(json, Keys.class);

    assertThat(keys.spans()).containsOnlyKeys(TimeSpan.parse("2020/2025"));
    assertThat(MAPPER.writeValueAsString(keys)).isEqualTo(json);
  }

  static Stream<String> golden() {
    return GoldenFiles.names();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void readsAndWritesWholeDataSetsAsTheReaderDoes(String name) {
    String json = withoutEscapes(GoldenFiles.read(name));
    Dataset dataset = new DatasetReader().read(json).orElseThrow();

    Dataset read = MAPPER.readValue(json, Dataset.class);

    assertThat(read).isEqualTo(dataset);
    assertThat(new DatasetReader().read(MAPPER.writeValueAsString(read)).orElseThrow())
        .isEqualTo(dataset);
    JsonNode tree = MAPPER.valueToTree(dataset);
    assertThat(MAPPER.<JsonNode>valueToTree(MAPPER.treeToValue(tree, Dataset.class)))
        .isEqualTo(tree);
  }

  /** Tokens do not tell how a string was escaped, which data beyond the model keeps otherwise. */
  private static String withoutEscapes(SourceFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8)
        .replace("\\u00e9\\/", "é/")
        .replace("\\ud83d\\ude00", "😀");
  }

  @Test
  void isFoundByItself() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(mapper.writeValueAsString(DANISH)).isEqualTo(DANISH_JSON);
  }

  @Test
  void aBadValueGivesJacksonsExceptionWithCodeSentenceAndPath() {
    String json = "{\"title\":\"t\",\n \"presidency\": "
        + DANISH_JSON
            .replace("2019-07-01/2020-06-30", "2019-02-30/2020-06-30")
            .replace("\"Early help\"", "\"a\",7")
        + "}";

    MismatchedInputException thrown = catchThrowableOfType(
        MismatchedInputException.class, () -> MAPPER.readValue(json, Page.class));

    assertThat(thrown.getOriginalMessage().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("date-no-such-day at /period: ").contains("30"),
            line -> assertThat(line).startsWith("shape-type at /priorities/1: "));
    assertThat(thrown.getPathReference()).endsWith("[\"presidency\"]->" + type() + "[\"period\"]");
    assertThat(thrown.getLocation().getLineNr()).isEqualTo(2);
    assertThat(thrown.getLocation().getColumnNr()).isEqualTo(16);
    assertThat(thrown.getTargetType()).isEqualTo(Presidency.class);
  }

  private static String type() {
    return Presidency.class.getName();
  }

  @Test
  void thePathLeadsIntoLists() {
    String json = DANISH_JSON.replace("\"Early help\"", "\"a\",{\"text\":\" \"}");

    MismatchedInputException thrown = catchThrowableOfType(
        MismatchedInputException.class, () -> MAPPER.readValue(json, Presidency.class));

    assertThat(steps(thrown)).containsExactly("priorities", 1, "text");
  }

  @Test
  void thePathLeadsThroughKeysThatAreNumbers() {
    String json = DANISH_JSON.replace("[1.50,1e2,", "[[],{\"7\":[0,{\"8\":[\"\\ud800\"]}]},");

    MismatchedInputException thrown = catchThrowableOfType(
        MismatchedInputException.class, () -> MAPPER.readValue(json, Presidency.class));

    assertThat(steps(thrown)).containsExactly("x-a", 1, "7", 1, "8", 0);
  }

  private static List<Object> steps(MismatchedInputException thrown) {
    return thrown.getPath().stream()
        .<Object>map(
            step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
        .toList();
  }

  @Test
  void aBadKeyGivesJacksonsException() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"members\":{\"dk\":\"2020\"}}", Page.class))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("country-syntax: ")
        .hasMessageContaining("members");
  }

  @Test
  void theMappersSettingsLoosenNothing() {
    JsonMapper loose = JsonMapper.builder()
        .addModule(new CbssModule())
        .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .build();

    for (String wrong : List.of(
        DANISH_JSON.replace("\"id\"", "\"titel\":\"a\",\"id\""),
        DANISH_JSON.replace("\"id\"", "\"ordinal\":1.0,\"id\""),
        DANISH_JSON.replace("\"id\"", "\"ordinal\":\"1\",\"id\""),
        DANISH_JSON.replace("\"id\"", "\"title\":null,\"id\""),
        DANISH_JSON.replace("\"id\"", "\"id\":\"dk\",\"id\""),
        DANISH_JSON.replace("Early help", "\\ud800"),
        DANISH_JSON.replace("[\"Early help\"]", "\"Early help\""))) {
      assertThatThrownBy(() -> loose.readValue(wrong, Presidency.class))
          .as(wrong)
          .isInstanceOf(MismatchedInputException.class);
    }
  }

  @Test
  void halfOfASurrogatePairInAKeyIsRefused() {
    String wrong = DANISH_JSON.replace("x-a", "x-\\ud800");

    assertThatThrownBy(() -> MAPPER.readValue(wrong, Presidency.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("surrogate");
  }

  @Test
  void treesHoldRecordsAsTheirJson() {
    JsonNode tree = MAPPER.valueToTree(DANISH);

    assertThat(tree.at("/x-a/2/b").isNull()).isTrue();
    assertThat(tree.at("/period").asString()).isEqualTo("2019-07-01/2020-06-30");
    assertThat(MAPPER.treeToValue(tree, Presidency.class).priorities())
        .isEqualTo(DANISH.priorities());
  }

  @Test
  void typesGoAroundTheValue() {
    String json = MAPPER.writeValueAsString(new Typed(EdtfDate.parse("2020")));

    assertThat(json).isEqualTo("{\"value\":[\"org.cbss.model.time.EdtfDate\",\"2020\"]}");
  }

  @Test
  void whatNoFileCanHoldIsNotWritten() {
    Person person =
        Person.builder().id(Id.of("a")).name("A").putExtension("x-a", "{").build();

    assertThatThrownBy(() -> MAPPER.writeValueAsString(person))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("x-a");
  }

  @Test
  void nullStaysNull() {
    assertThat(MAPPER.readValue("{\"presidency\":null}", Page.class).presidency())
        .isNull();
    assertThat(MAPPER.readValue("[\"2020\"]".getBytes(StandardCharsets.UTF_8), EdtfDate[].class))
        .containsExactly(EdtfDate.parse("2020"));
  }
}
