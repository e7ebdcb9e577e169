package org.cbss.model.fasterxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.Presidency;
import org.cbss.model.contract.JacksonModuleContractTest;
import org.cbss.model.json.DatasetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of the model in the objects of applications, with Jackson 2. */
class CbssModuleTest extends JacksonModuleContractTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CbssModule()).build();

  @Override
  protected String write(Object value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  protected <T> T read(String json, Class<T> type) throws IOException {
    return MAPPER.readValue(json, type);
  }

  @Override
  protected <T> T readLoosely(String json, Class<T> type) throws IOException {
    return JsonMapper.builder()
        .addModule(new CbssModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .build()
        .readValue(json, type);
  }

  @Override
  protected <T> T readTree(Map<String, Object> members, Class<T> type) throws IOException {
    ObjectNode tree = MAPPER.createObjectNode();
    members.forEach((name, value) -> {
      if (value instanceof List<?> elements) {
        ArrayNode array = tree.putArray(name);
        elements.forEach(array::addPOJO);
      } else if (value instanceof String text) {
        tree.put(name, text);
      } else if (value instanceof byte[] bytes) {
        tree.put(name, bytes);
      } else if (value instanceof Double number) {
        tree.put(name, number);
      } else {
        tree.putPOJO(name, value);
      }
    });
    return MAPPER.treeToValue(tree, type);
  }

  @Override
  protected <T> T convert(Object value, Class<T> type) {
    return MAPPER.convertValue(value, type);
  }

  @Override
  protected Mismatch mismatch(Throwable thrown) {
    assertThat(thrown).isInstanceOf(MismatchedInputException.class);
    MismatchedInputException mismatch = (MismatchedInputException) thrown;
    return new Mismatch(
        mismatch.getOriginalMessage(),
        mismatch.getPath().stream()
            .<Object>map(
                step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
            .toList(),
        mismatch.getLocation().getLineNr(),
        mismatch.getLocation().getColumnNr(),
        mismatch.getTargetType());
  }

  @Override
  protected Class<? extends Exception> exception() {
    return JacksonException.class;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "danish-presidency-2019-2020",
        "cbss-presidencies",
        "eu-council",
        "arctic-council",
        "nordic-council-of-ministers"
      })
  void readsAndWritesShippedRecordsAsReaderDoes(String name) throws IOException {
    Path file = Path.of(System.getProperty("basedir", "."))
        .resolve("../records/src/main/resources/org/cbss/model/records/" + name + ".json");
    Dataset dataset = new DatasetReader().read(file).orElseThrow();

    Dataset read = MAPPER.readValue(Files.readAllBytes(file), Dataset.class);

    assertThat(read).isEqualTo(dataset);
    assertThat(new DatasetReader().readJson(MAPPER.writeValueAsString(read)).orElseThrow())
        .isEqualTo(dataset);
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(dataset), Dataset.class)).isEqualTo(dataset);
  }

  @Test
  void followsTheLayoutOfTheMapper() throws IOException {
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(DANISH);

    assertThat(json).contains("\n  \"organization\" : \"cbss\",").contains("[ 1.50, 1e2, {");
  }

  @Test
  void isFoundAsAService() throws IOException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(mapper.writeValueAsString(DANISH)).isEqualTo(DANISH_JSON);
  }

  @Test
  void writesTreesAsJson() throws IOException {
    JsonNode tree = MAPPER.valueToTree(DANISH);

    assertThat(tree.at("/x-a/2/b").isNull()).isTrue();
    assertThat(tree.at("/period").asText()).isEqualTo("2019-07-01/2020-06-30");
    assertThat(MAPPER.treeToValue(tree, Presidency.class).priorities())
        .isEqualTo(DANISH.priorities());
  }
}
