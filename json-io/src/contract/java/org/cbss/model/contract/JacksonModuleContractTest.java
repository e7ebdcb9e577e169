package org.cbss.model.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cbss.model.Citation;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.MeetingMode;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.StrategicArea;
import org.cbss.model.chronology.Inference;
import org.cbss.model.json.AnswerWriter;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Change;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Answers;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The behavior that the modules for Jackson 2 and Jackson 3 share. Its name lets Surefire open its package on the module path; to
 * run one test class alone, name both: {@code -Dtest=CbssModuleTest,JacksonModuleContractTest}.
 */
public abstract class JacksonModuleContractTest {
  /** A record. */
  protected static final Presidency DANISH = Presidency.builder()
      .id(Id.of("dk"))
      .organization(Id.of("cbss"))
      .holders(List.of(Party.of(CountryCode.of("DK"))))
      .period(TimeSpan.parse("2019-07-01/2020-06-30"))
      .addPriority(Priority.of(LocalizedText.of("Early help")))
      .putExtension("x-a", "[1.50,1e2,{\"b\":null}]")
      .build();
  /** The same record as JSON. */
  protected static final String DANISH_JSON = "{\"id\":\"dk\",\"organization\":\"cbss\","
      + "\"country\":\"DK\",\"period\":\"2019-07-01/2020-06-30\",\"priorities\":[\"Early help\"],"
      + "\"x-a\":[1.50,1e2,{\"b\":null}]}";

  /** The members of a strategic area as a tree, which can hold what JSON text cannot. */
  private final Map<String, Object> area = new LinkedHashMap<>();

  /** A value of an application. */
  public record Page(
      String title,
      Presidency presidency,
      EdtfDate date,
      List<Id<Person>> people,
      Map<CountryCode, TimeSpan> members) {}

  /** A value of each type. */
  public record Values(
      Id<Person> id,
      EdtfDate date,
      TimeSpan span,
      RecurringDay day,
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

  /** A map for each type of key. */
  public record Keys(
      Map<Id<Person>, Integer> ids,
      Map<EdtfDate, Integer> dates,
      Map<TimeSpan, Integer> spans,
      Map<LanguageTag, Integer> languages,
      Map<OrganizationKind, Integer> kinds,
      Map<HttpUrl, Integer> urls) {}

  /** A value whose type is written beside it. */
  public record Typed(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object value) {}

  /** An object with an unwrapped property. */
  public static class Unwrapped {
    /** The property. */
    @JsonUnwrapped
    public @Nullable Person person;

    /** Creates an object without a value. */
    public Unwrapped() {}
  }

  /**
   * The content of Jackson's exception for a value of the wrong form.
   *
   * @param message the message, without the location
   * @param path the keys and indexes
   * @param line the line of the value
   * @param column the column of the value
   * @param type the type of the value
   */
  public record Mismatch(String message, List<Object> path, int line, int column, Class<?> type) {}

  /** Writes by a mapper that has the module. */
  protected abstract String write(Object value) throws Exception;

  /** Reads by a mapper that has the module. */
  protected abstract <T> T read(String json, Class<T> type) throws Exception;

  /** Reads by a mapper that ignores unknown keys and takes single values as arrays. */
  protected abstract <T> T readLoosely(String json, Class<T> type) throws Exception;

  /** Reads a tree whose members are text, numbers, bytes, arrays of objects, and other objects as they are. */
  protected abstract <T> T readTree(Map<String, Object> members, Class<T> type) throws Exception;

  /** Converts a value by the mapper, without text. */
  protected abstract <T> T convert(Object value, Class<T> type) throws Exception;

  /** Returns the content of an exception, or fails if it is not Jackson's exception for a value of the wrong form. */
  protected abstract Mismatch mismatch(Throwable thrown);

  /** Returns the base class of Jackson's exceptions. */
  protected abstract Class<? extends Exception> exception();

  @BeforeEach
  void createArea() {
    area.put("id", "s");
    area.put("title", "S");
  }

  private Mismatch mismatchOf(String json, Class<?> type) {
    return mismatch(catchThrowable(() -> read(json, type)));
  }

  private StrategicArea readArea() throws Exception {
    return readTree(area, StrategicArea.class);
  }

  private Mismatch mismatchOfArea() {
    return mismatch(catchThrowable(this::readArea));
  }

  @Test
  void writesAndReadsRecordsAsValues() throws Exception {
    assertThat(write(DANISH)).isEqualTo(DANISH_JSON);
    assertThat(read(DANISH_JSON, Presidency.class)).isEqualTo(DANISH);
  }

  @Test
  void writesAndReadsValuesOfApplications() throws Exception {
    String json = "{\"title\":\"t\",\"presidency\":" + DANISH_JSON
        + ",\"date\":\"2020-05-06\",\"people\":[\"a\",\"b\"],\"members\":{\"DK\":\"1992-03/..\"}}";

    Page page = read(json, Page.class);

    assertThat(page.presidency()).isEqualTo(DANISH);
    assertThat(page.date()).isEqualTo(EdtfDate.parse("2020-05-06"));
    assertThat(page.people()).containsExactly(Id.of("a"), Id.of("b"));
    assertThat(page.members())
        .containsExactly(Map.entry(CountryCode.of("DK"), TimeSpan.parse("1992-03/..")));
    assertThat(write(page)).isEqualTo(json);
  }

  @Test
  void writesAndReadsEveryTypeOfTheModel() throws Exception {
    String json = "{\"id\":\"a\",\"date\":\"202X?\",\"span\":\"2013/\",\"day\":\"--07-01\","
        + "\"country\":\"DK\","
        + "\"language\":\"en-GB\",\"url\":\"https://cbss.org/\",\"text\":{\"da\":\"Barnahus\"},"
        + "\"kind\":\"expert-group\",\"mode\":\"online\",\"area\":{\"id\":\"s\",\"title\":\"S\"},"
        + "\"membership\":{\"country\":\"DK\"},\"citation\":{\"source\":\"s\"},"
        + "\"priority\":{\"text\":\"t\",\"organization\":\"b\"}}";

    Values values = read(json, Values.class);

    assertThat(values.text()).isEqualTo(LocalizedText.of(LanguageTag.of("da"), "Barnahus"));
    assertThat(values.day()).isEqualTo(RecurringDay.parse("--07-01"));
    assertThat(values.kind()).isEqualTo(OrganizationKind.EXPERT_GROUP);
    assertThat(write(values)).isEqualTo(json);
  }

  @Test
  void writesAndReadsEveryEnumerationByCode() throws Exception {
    for (Class<?> type : Coded.class.getPermittedSubclasses()) {
      for (Object constant : type.getEnumConstants()) {
        String json = "\"" + ((Coded) constant).code() + "\"";
        assertThat(write(constant)).isEqualTo(json);
        assertThat(read(json, type)).isEqualTo(constant);
      }
    }
  }

  @Test
  void writesAndReadsKeysOfMaps() throws Exception {
    String json = "{\"ids\":{\"a\":1},\"dates\":{\"2020\":1},\"spans\":{\"2020/2025\":1},"
        + "\"languages\":{\"en\":1},\"kinds\":{\"unit\":1},\"urls\":{\"http://a\":1}}";

    Keys keys = read(json, Keys.class);

    assertThat(keys.spans()).containsOnlyKeys(TimeSpan.parse("2020/2025"));
    assertThat(write(keys)).isEqualTo(json);
  }

  @Test
  void reportsBadValuesWithCodeMessageAndPath() {
    String json = "{\"title\":\"t\",\n \"presidency\": "
        + DANISH_JSON
            .replace("2019-07-01/2020-06-30", "2019-02-30/2020-06-30")
            .replace("\"Early help\"", "\"a\",7")
        + "}";

    Mismatch mismatch = mismatchOf(json, Page.class);

    assertThat(mismatch.message().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("date-no-such-day at /period: ").contains("30"),
            line -> assertThat(line).startsWith("shape-type at /priorities/1: "));
    assertThat(mismatch.path()).containsExactly("presidency", "period");
    assertThat(mismatch.line()).isEqualTo(2);
    assertThat(mismatch.column()).isEqualTo(16);
    assertThat(mismatch.type()).isEqualTo(Presidency.class);
  }

  @Test
  void reportsPathIntoLists() {
    String json = DANISH_JSON.replace("\"Early help\"", "\"a\",{\"text\":\" \"}");

    assertThat(mismatchOf(json, Presidency.class).path()).containsExactly("priorities", 1, "text");
  }

  @Test
  void reportsPathThroughNumericKeys() {
    String json = DANISH_JSON.replace("[1.50,1e2,", "[[],{\"7\":[0,{\"8\":[\"\\ud800\"]}]},");

    assertThat(mismatchOf(json, Presidency.class).path()).containsExactly("x-a", 1, "7", 1, "8", 0);
  }

  @Test
  void reportsPathBehindDuplicateKey() {
    String deep = "[".repeat(70) + "]".repeat(70);
    for (String first : List.of("1", "[]", "{\"a\":1}")) {
      Mismatch mismatch = mismatchOf("{\"x-a\":" + first + ",\"x-a\":" + deep + "}", Dataset.class);

      assertThat(mismatch.message()).contains("json-depth");
      assertThat(mismatch.path()).startsWith("x-a", 0, 0);
    }
  }

  @Test
  void reportsBadKeysOfMaps() {
    Mismatch mismatch = mismatchOf("{\"members\":{\"dk\":\"2020\"}}", Page.class);

    assertThat(mismatch.message()).contains("country-syntax: ");
    assertThat(mismatch.path()).startsWith("members");
  }

  @Test
  void ignoresLenientSettings() {
    for (String wrong : List.of(
        DANISH_JSON.replace("\"id\"", "\"titel\":\"a\",\"id\""),
        DANISH_JSON.replace("\"id\"", "\"ordinal\":1.0,\"id\""),
        DANISH_JSON.replace("\"id\"", "\"ordinal\":\"1\",\"id\""),
        DANISH_JSON.replace("\"id\"", "\"title\":null,\"id\""),
        DANISH_JSON.replace("\"id\"", "\"id\":\"dk\",\"id\""),
        DANISH_JSON.replace("Early help", "\\ud800"),
        DANISH_JSON.replace("[\"Early help\"]", "\"Early help\""))) {
      assertThat(mismatch(catchThrowable(() -> readLoosely(wrong, Presidency.class)))
              .message())
          .as(wrong)
          .isNotEmpty();
    }
  }

  @Test
  void refusesUnpairedSurrogatesInKeys() {
    String wrong = DANISH_JSON.replace("x-a", "x-\\ud800");

    assertThat(catchThrowable(() -> read(wrong, Presidency.class)))
        .isInstanceOf(exception())
        .hasMessageContaining("surrogate");
  }

  @Test
  void writesTypesAroundTheValue() throws Exception {
    assertThat(write(new Typed(EdtfDate.parse("2020"))))
        .isEqualTo("{\"value\":[\"org.cbss.model.time.EdtfDate\",\"2020\"]}");
  }

  @Test
  void refusesToWriteInvalidExtension() {
    Person person =
        Person.builder().id(Id.of("a")).name("A").putExtension("x-a", "{").build();

    assertThat(catchThrowable(() -> write(person)))
        .isInstanceOf(exception())
        .hasMessageContaining("x-a");
  }

  @Test
  void refusesUnwrappedProperties() {
    Unwrapped value = new Unwrapped();
    value.person = Person.builder().id(Id.of("a")).name("A").build();

    assertThat(catchThrowable(() -> write(value)))
        .isInstanceOf(exception())
        .hasMessageContaining("@JsonUnwrapped");
    assertThat(catchThrowable(() -> read("{\"id\":\"a\",\"name\":\"A\"}", Unwrapped.class)))
        .isInstanceOf(exception())
        .hasMessageContaining("@JsonUnwrapped");
  }

  @Test
  void readsNullAsNull() throws Exception {
    assertThat(read("{\"presidency\":null}", Page.class).presidency()).isNull();
    assertThat(read("[\"2020\"]", EdtfDate[].class)).containsExactly(EdtfDate.parse("2020"));
  }

  @Test
  void readsBytesInTrees() throws Exception {
    area.put("x-d", new byte[] {1, 2, 3});
    area.put("x-n", null);

    assertThat(readArea().extensions())
        .containsEntry("x-d", "\"AQID\"")
        .containsEntry("x-n", "null");
  }

  @Test
  void readsValuesOfModelInTrees() throws Exception {
    area.put("title", LocalizedText.of("Å"));
    area.put(
        "x-d",
        Arrays.asList(
            EdtfDate.parse("2020"), Person.builder().id(Id.of("a")).name("A").build()));

    assertThat(readArea().title()).isEqualTo(LocalizedText.of("Å"));
    assertThat(readArea().extensions())
        .containsEntry("x-d", "[\"2020\",{\"id\":\"a\",\"name\":\"A\"}]");
  }

  @Test
  void reportsOtherObjectsInTrees() {
    area.put("title", new UUID(0, 0));
    area.put("x-d", Arrays.asList(1, new UUID(0, 0)));

    Mismatch mismatch = mismatchOfArea();

    assertThat(mismatch.message())
        .isEqualTo("shape-type at /title: expected JSON, found an object of java.util.UUID\n"
            + "shape-type at /x-d/1: expected JSON, found an object of java.util.UUID");
    assertThat(mismatch.path()).containsExactly("title");
  }

  @Test
  void reportsInvalidExtensionsInTrees() {
    area.put(
        "x-d",
        Person.builder().id(Id.of("a")).name("A").putExtension("x-a", "{").build());

    assertThat(mismatchOfArea().message()).startsWith("shape-type at /x-d: ").contains("\"x-a\"");
  }

  @Test
  void stopsAtUnpairedSurrogateInKeyOfTree() {
    area.put("x-a", "\ud800");
    area.put("x-\ud800\"é", 1);
    area.put("x-b", "\ud800");

    assertThat(mismatchOfArea().message().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("json-encoding at /x-a: unpaired surrogate"),
            line -> assertThat(line)
                .startsWith("json-encoding at /x-")
                .contains("unpaired surrogate in a key"));
  }

  @Test
  void reportsNan() {
    area.put("x-a", Double.NaN);
    area.put("x-b", new UUID(0, 0));

    assertThat(mismatchOfArea().message()).startsWith("json-syntax at /x-a: ");
  }

  @Test
  void convertsNumbersWithoutTheirDigits() throws Exception {
    Person person = Person.builder()
        .id(Id.of("a"))
        .name("A")
        .putExtension("x-a", "[1e2,1.50]")
        .build();

    assertThat(convert(person, Person.class).extensions()).containsEntry("x-a", "[1E+2,1.50]");
  }

  /** Questions about one presidency, the member of its organization, and the head of a post. */
  private static Registry registry() {
    return Registry.of(new DatasetReader().readJson("""
        {
          "format": "cbss-model/1",
          "sources": [{"id": "report", "title": "Report"}],
          "organizations": [
            {"id": "lc", "name": "Lakes Council", "kind": "intergovernmental-organization", "members": [{"country": "SE", "period": "1996/.."}]}
          ],
          "people": [{"id": "ada", "name": "Ada"}, {"id": "bo", "name": "Bo"}],
          "posts": [{"id": "sec", "title": {"en": "Secretary", "da": "Sekretær"}, "organization": "lc"}],
          "presidencies": [
            {"id": "dk", "organization": "lc", "country": "DK", "period": "2019-07-01/2020-06-30",
             "priorities": ["Early help"], "citations": [{"source": "report"}], "note": "A note."},
            {"id": "lt", "organization": "lc", "country": "LT", "period": "2020-06-30/2021-06-30"}
          ],
          "personnelTerms": [
            {"id": "one", "person": "ada", "post": "sec", "period": "2003/2007"},
            {"id": "two", "person": "bo", "post": "sec", "period": "2008/2012", "follows": "one",
             "citations": [{"source": "report", "at": "page 1", "quote": "since 2008"}]}
          ]
        }
        """).orElseThrow());
  }

  @Test
  void writesAnswerByIdsAndCodes() throws Exception {
    Registry registry = registry();

    assertThat(write(registry.presidencies().on(LocalDate.of(2020, 5, 6))))
        .isEqualTo(
            "{\"certain\":[{\"type\":\"presidency\",\"id\":\"dk\",\"organization\":\"lc\","
                + "\"country\":\"DK\",\"period\":\"2019-07-01/2020-06-30\"}],\"uncertain\":[],\"any\":\"certain\"}");
    assertThat(write(registry.personnelTerms().on(LocalDate.of(2009, 1, 1))))
        .isEqualTo(
            "{\"certain\":[{\"type\":\"personnel-term\",\"id\":\"two\",\"person\":\"bo\",\"post\":\"sec\","
                + "\"period\":\"2008/2012\",\"follows\":\"one\"}],\"uncertain\":[],\"any\":\"certain\"}");
    assertThat(write(registry.personnelTerms().on(LocalDate.of(1990, 1, 1))))
        .isEqualTo("{\"certain\":[],\"uncertain\":[],\"any\":\"uncertain\"}");
  }

  @Test
  void writesMembershipsOnDay() throws Exception {
    Registry registry = registry();
    Organization council = registry.organizations().get(Id.of("lc"));
    String none = "{\"certain\":[],\"uncertain\":[],\"any\":\"uncertain\"}";
    String sweden =
        "{\"certain\":[{\"type\":\"membership\",\"country\":\"SE\",\"period\":\"1996/..\"}],"
            + "\"uncertain\":[],\"any\":\"certain\"}";

    assertThat(write(registry.membershipsOn(council, LocalDate.of(2020, 5, 6))))
        .isEqualTo("{\"day\":\"2020-05-06\",\"all\":" + sweden + ",\"full\":" + sweden
            + ",\"suspended\":" + none + "}");
  }

  @Test
  void writesTransitions() throws Exception {
    Registry registry = registry();

    assertThat(write(registry.rota(registry.organizations().get(Id.of("lc")))))
        .startsWith("{\"entries\":[{\"type\":\"presidency\",\"id\":\"dk\",")
        .endsWith(
            "\"transitions\":[{\"kind\":\"handover-day\",\"certainty\":\"certain\",\"before\":\"dk\","
                + "\"after\":\"lt\",\"days\":\"2020-06-30/2020-06-30\"}],\"complete\":true}");
  }

  @Test
  void writesInference() throws Exception {
    assertThat(write(registry().chronology().inferences().toList()))
        .contains(
            "{\"id\":\"one\",\"recorded\":\"2003/2007\",\"earliestStart\":\"2003-01-01\","
                + "\"latestStart\":\"2003-12-31\",\"earliestEnd\":\"2007-12-31\",\"latestEnd\":\"2007-12-31\",\"because\":[")
        .contains(
            "{\"kind\":\"stated\",\"path\":\"/personnelTerms/1/period\",\"says\":\"two began on or after 2008-01-01\","
                + "\"citations\":[{\"source\":\"report\",\"at\":\"page 1\"}]}");
  }

  @Test
  void writesAnswersAsWriterDoes() throws Exception {
    AnswerWriter writer = new AnswerWriter();
    List<Registry> registries = List.of(
        registry(),
        Registry.of(GeneratedDatasets.resolved(3)),
        Registry.of(GeneratedDatasets.resolved(7)));

    for (Registry registry : registries) {
      for (Object answer : Answers.of(registry, LocalDate.of(2004, 2, 29))) {
        assertThat(write(answer)).isEqualTo(writer.toJson(answer));
      }
    }
  }

  @Test
  void writesAnswersInsideObjects() throws Exception {
    Registry registry = registry();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("certainty", Certainty.UNCERTAIN);
    page.put("hits", registry.search("secretary"));

    assertThat(write(page))
        .isEqualTo(
            "{\"certainty\":\"uncertain\",\"hits\":[{\"entity\":{\"type\":\"post\",\"id\":\"sec\"},"
                + "\"path\":\"/title/en\","
                + "\"found\":\"Secretary\",\"start\":0,\"end\":9,\"text\":\"Secretary\"}]}");
    assertThat(read("\"uncertain\"", Certainty.class)).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void writesTypeOfAnswerAroundIt() throws Exception {
    Answer<Presidency> answer = registry().presidencies().on(LocalDate.of(1990, 1, 1));

    assertThat(write(new Typed(answer)))
        .isEqualTo("{\"value\":[\"org.cbss.model.query.Answer\","
            + "{\"certain\":[],\"uncertain\":[],\"any\":\"uncertain\"}]}");
  }

  @Test
  void refusesToReadAnswers() {
    for (Class<?> type : List.of(Answer.class, Briefing.class, Change.class, Inference.class)) {
      assertThat(catchThrowable(() -> read("{}", type)))
          .isInstanceOf(exception())
          .hasMessageContaining("answers of cbss-model can only be written");
    }
  }
}
