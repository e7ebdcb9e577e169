package org.cbss.model.fasterxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.junit.jupiter.api.Test;

/** The settings of a mapper apply to extensions too. */
class MapperSettingsTest {
  private static final int DEEP = 1_200;

  private static Person person(String extension) {
    return Person.builder()
        .id(Id.of("a"))
        .name("A")
        .putExtension("x-a", extension)
        .build();
  }

  @Test
  void usesLayoutOfMapper() throws IOException {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new CbssModule())
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();

    String json = mapper.writeValueAsString(person("{\"a\":[1.50,1e2]}"));

    assertThat(json.lines())
        .containsExactly(
            "{",
            "  \"id\" : \"a\",",
            "  \"name\" : \"A\",",
            "  \"x-a\" : {",
            "    \"a\" : [ 1.50, 1e2 ]",
            "  }",
            "}");
  }

  @Test
  void usesEscapesOfMapper() throws IOException {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new CbssModule())
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .build();

    assertThat(mapper.writeValueAsString(person("{\"é\":\"ж\"}")))
        .endsWith(",\"x-a\":{\"\\u00E9\":\"\\u0436\"}}");
  }

  @Test
  void usesWriteDepthOfMapper() throws IOException {
    String deep = "[".repeat(DEEP) + "1.50" + "]".repeat(DEEP);

    assertThat(writingTo(DEEP + 1).writeValueAsString(person(deep)))
        .endsWith(",\"x-a\":" + deep + "}");
    assertThatThrownBy(() -> writingTo(DEEP).writeValueAsString(person(deep)))
        .hasMessageContaining("StreamWriteConstraints.getMaxNestingDepth");
  }

  @Test
  void usesSyntaxOfMapper() throws IOException {
    JsonMapper mapper = JsonMapper.builder()
        .addModule(new CbssModule())
        .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
        .build();

    assertThat(mapper
            .readValue("{\"id\":\"a\",\"name\":\"A\",\"x-a\":007}", Person.class)
            .extensions())
        .containsEntry("x-a", "7");
  }

  @Test
  void limitsReadDepth() throws IOException {
    String deep =
        "{\"id\":\"a\",\"name\":\"A\",\"x-a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}";

    assertThatThrownBy(() -> readingTo(DEEP + 1).readValue(deep, Person.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("json-depth at /x-a/0/0/");
  }

  private static JsonMapper readingTo(int depth) {
    return JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(depth).build())
            .build())
        .addModule(new CbssModule())
        .build();
  }

  private static JsonMapper writingTo(int depth) {
    return JsonMapper.builder(JsonFactory.builder()
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(depth).build())
            .build())
        .addModule(new CbssModule())
        .build();
  }
}
