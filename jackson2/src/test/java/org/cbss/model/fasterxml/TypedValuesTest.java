package org.cbss.model.fasterxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.io.IOException;
import java.util.List;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;

/** Values of the model in properties whose JSON has a type id. */
class TypedValuesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CbssModule()).build();
  private static final PolymorphicTypeValidator OURS =
      BasicPolymorphicTypeValidator.builder().allowIfSubType("org.cbss.model.").build();
  private static final Person PERSON = Person.builder().id(Id.of("a")).name("A").build();
  private static final String PERSON_JSON = "{\"id\":\"a\",\"name\":\"A\"}";

  record ByClass(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object what) {}

  record ByName(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
      @JsonSubTypes({
        @JsonSubTypes.Type(value = Person.class, name = "person"),
        @JsonSubTypes.Type(value = EdtfDate.class, name = "date")
      })
      Object what) {}

  record Wrapped(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
      @JsonSubTypes(@JsonSubTypes.Type(value = Person.class, name = "person"))
      Object what) {}

  record ByOnesOwnIds(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, include = JsonTypeInfo.As.WRAPPER_OBJECT)
      @JsonTypeIdResolver(OwnIds.class)
      Object what) {}

  record Deduced(
      @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION) @JsonSubTypes(@JsonSubTypes.Type(Person.class))
      Object what) {}

  record Untyped(Object what) {}

  record Entities(List<Entity> all) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Person.class, name = "person"))
  interface EntityMixIn {}

  static final class OwnIds extends TypeIdResolverBase {
    @Override
    public String idFromValue(Object value) {
      return value instanceof Person ? "human" : value.getClass().getName();
    }

    @Override
    public String idFromValueAndType(Object value, Class<?> type) {
      return idFromValue(value);
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
      return context.constructType(Person.class);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
      return JsonTypeInfo.Id.NAME;
    }
  }

  @Test
  void readsTypeByName() throws IOException {
    assertRoundTrip(MAPPER, new ByName(PERSON), "{\"what\":[\"person\"," + PERSON_JSON + "]}");
    assertRoundTrip(MAPPER, new ByName(EdtfDate.parse("2020")), "{\"what\":[\"date\",\"2020\"]}");
    assertRoundTrip(MAPPER, new Wrapped(PERSON), "{\"what\":{\"person\":" + PERSON_JSON + "}}");
  }

  @Test
  void readsTypeByClass() throws IOException {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new CbssModule())
        .polymorphicTypeValidator(OURS)
        .build();

    assertRoundTrip(
        mapper, new ByClass(PERSON), "{\"what\":[\"org.cbss.model.Person\"," + PERSON_JSON + "]}");
  }

  @Test
  void writesNoTypeIfDeduced() throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(new Deduced(PERSON)))
        .isEqualTo("{\"what\":" + PERSON_JSON + "}");
  }

  @Test
  void readsTypeByIdOfApplication() throws IOException {
    assertRoundTrip(MAPPER, new ByOnesOwnIds(PERSON), "{\"what\":{\"human\":" + PERSON_JSON + "}}");
  }

  @Test
  void readsDefaultTypingOfAllObjects() throws IOException {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new CbssModule())
        .activateDefaultTyping(OURS, ObjectMapper.DefaultTyping.NON_FINAL)
        .build();

    assertRoundTrip(
        mapper, new Untyped(PERSON), "{\"what\":[\"org.cbss.model.Person\"," + PERSON_JSON + "]}");
  }

  @Test
  void readsDefaultTypingOfEntities() throws IOException {
    JsonMapper mapper = typingEntities();

    assertRoundTrip(
        mapper, new Entities(List.of(PERSON)), "{\"all\":[[\"person\"," + PERSON_JSON + "]]}");
    assertThat(mapper.readValue(mapper.writeValueAsString(PERSON), Person.class))
        .isEqualTo(PERSON);
  }

  private static JsonMapper typingEntities() {
    return JsonMapper.builder()
        .addModule(new CbssModule())
        .addMixIn(Entity.class, EntityMixIn.class)
        .build();
  }

  private static void assertRoundTrip(JsonMapper mapper, Record value, String json)
      throws IOException {
    assertThat(mapper.writeValueAsString(value)).isEqualTo(json);
    assertThat((Object) mapper.readValue(json, value.getClass())).isEqualTo(value);
  }

  @Test
  void readsTypeAmongKeys() throws IOException {
    for (String json : List.of(
        "{\"what\":{\"type\":\"person\",\"id\":\"a\",\"name\":\"A\"}}",
        "{\"what\":{\"id\":\"a\",\"name\":\"A\",\"type\":\"person\"}}")) {
      assertThat(MAPPER.readValue(json, ByName.class)).isEqualTo(new ByName(PERSON));
    }
    assertThat(typingEntities()
            .readValue("{\"id\":\"a\",\"type\":\"person\",\"name\":\"A\"}", Person.class))
        .isEqualTo(PERSON);
  }

  @Test
  void reportsProblemsWithTypeAmongKeys() throws IOException {
    assertThatThrownBy(() -> MAPPER.readValue("{\"what\":{\"type\":\"person\"}}", ByName.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("shape-missing-key");
    assertThatThrownBy(() -> MAPPER.readValue(
            "{\"what\":{\"type\":\"person\",\"id\":\"a\",\"name\":7}}", ByName.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("shape-type at /name: ");
  }
}
