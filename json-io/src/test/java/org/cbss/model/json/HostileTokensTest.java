package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper throws only exceptions of Jackson, whatever JSON it reads. */
class HostileTokensTest {
  private static final int DOCUMENTS = 40;

  private static final List<Class<?>> TYPES = List.of(
      Dataset.class,
      Presidency.class,
      Organization.class,
      Person.class,
      Mandate.class,
      Priority.class,
      LocalizedText.class,
      Id.class);

  private static final List<String> KEYS = List.of(
      "id",
      "title",
      "name",
      "citations",
      "note",
      "x-a",
      "x-b",
      "source",
      "about",
      "says",
      "en",
      "text",
      "organization",
      "priorities",
      "period",
      "organization",
      "country",
      "people",
      "0",
      "1",
      "a/b",
      "a~b",
      "x-\\ud800",
      "\\u0069d");

  private static final List<String> SCALARS = List.of(
      "null",
      "true",
      "1",
      "007",
      "1e5",
      "-1",
      "\"a\"",
      "\"\"",
      "\"\\ud800\"",
      "\"2020\"",
      "\"dk\"",
      "\"DK\"",
      "\"\\u0001\"",
      "NaN",
      "-Infinity",
      "+5",
      ".5",
      "5.");

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new CbssModule())
      .enable(
          JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
          JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
          JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
          JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
          JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
      .build();

  static LongStream seeds() {
    return Seeds.first(100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsOrThrowsJacksonException(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < DOCUMENTS; i++) {
      String json = value(random, 0);
      Class<?> type = TYPES.get(random.nextInt(TYPES.size()));
      Throwable thrown = catchThrowable(() -> MAPPER.readValue(json, type));
      if (thrown != null) {
        assertThat(thrown)
            .as("%s of %s", type.getSimpleName(), json)
            .isInstanceOf(JacksonException.class);
      }
    }
  }

  private static String value(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 12);
    if (depth == 4 || kind >= 5) {
      return SCALARS.get(random.nextInt(SCALARS.size()));
    }
    StringBuilder json = new StringBuilder(kind < 3 ? "{" : "[");
    for (int i = random.nextInt(6); i > 0; i--) {
      json.append(kind < 3 ? "\"" + KEYS.get(random.nextInt(KEYS.size())) + "\":" : "")
          .append(value(random, depth + 1))
          .append(i > 1 ? "," : "");
    }
    return json.append(kind < 3 ? "}" : "]").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[]", "{\"a\":1}"})
  void reportsProblemsBehindDuplicateKey(String first) {
    String deep = "[".repeat(70) + "]".repeat(70);

    Throwable thrown = catchThrowable(
        () -> MAPPER.readValue("{\"x-a\":" + first + ",\"x-a\":" + deep + "}", Dataset.class));

    assertThat(thrown)
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("json-depth");
    assertThat(((MismatchedInputException) thrown).getPath().get(0).getPropertyName())
        .isEqualTo("x-a");
    assertThat(((MismatchedInputException) thrown).getPath().get(1).getIndex()).isZero();
  }

  @Test
  void reportsNanBehindDuplicateKey() {
    Throwable thrown = catchThrowable(
        () -> MAPPER.readValue("{\"x-a\":[],\"x-a\":{\"b\":[1,NaN]}}", Dataset.class));

    assertThat(thrown)
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("json-syntax at /x-a/b/1");
    assertThat(((MismatchedInputException) thrown).getPath()).hasSize(3);
  }
}
