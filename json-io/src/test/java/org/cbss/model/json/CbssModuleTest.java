package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Presidency;
import org.cbss.model.contract.JacksonModuleContractTest;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Types of the model in the objects of applications, with Jackson 3. */
class CbssModuleTest extends JacksonModuleContractTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CbssModule()).build();

  record Dated(Optional<EdtfDate> date) {}

  @Override
  protected String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  protected <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  @Override
  protected <T> T readLoosely(String json, Class<T> type) {
    return JsonMapper.builder()
        .addModule(new CbssModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .build()
        .readValue(json, type);
  }

  @Override
  protected <T> T readTree(Map<String, Object> members, Class<T> type) {
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
                step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
            .toList(),
        mismatch.getLocation().getLineNr(),
        mismatch.getLocation().getColumnNr(),
        mismatch.getTargetType());
  }

  @Override
  protected Class<? extends Exception> exception() {
    return JacksonException.class;
  }

  static Stream<String> golden() {
    return GoldenFiles.names();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void readsAndWritesDataSetsAsReaderAndWriterDo(String name) {
    String json = withoutEscapes(GoldenFiles.read(name));
    Dataset dataset = new DatasetReader().readJson(json).orElseThrow();

    Dataset read = MAPPER.readValue(json, Dataset.class);

    assertThat(read).isEqualTo(dataset);
    assertThat(new DatasetReader().readJson(MAPPER.writeValueAsString(read)).orElseThrow())
        .isEqualTo(dataset);
    JsonNode tree = MAPPER.valueToTree(dataset);
    assertThat(MAPPER.<JsonNode>valueToTree(MAPPER.treeToValue(tree, Dataset.class)))
        .isEqualTo(tree);
  }

  /** Tokens do not keep the escapes of strings, which files keep in extensions. */
  private static String withoutEscapes(SourceFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8)
        .replace("\\u00e9\\/", "é/")
        .replace("\\ud83d\\ude00", "😀");
  }

  @Test
  void writesAndReadsOptionalValues() {
    String json = "{\"date\":\"2020-05-06\"}";

    Dated dated = MAPPER.readValue(json, Dated.class);

    assertThat(dated.date()).contains(EdtfDate.parse("2020-05-06"));
    assertThat(MAPPER.writeValueAsString(dated)).isEqualTo(json);
  }

  @Test
  void isFoundAsAService() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(mapper.writeValueAsString(DANISH)).isEqualTo(DANISH_JSON);
  }

  @Test
  void writesTreesAsJson() {
    JsonNode tree = MAPPER.valueToTree(DANISH);

    assertThat(tree.at("/x-a/2/b").isNull()).isTrue();
    assertThat(tree.at("/period").asString()).isEqualTo("2019-07-01/2020-06-30");
    assertThat(MAPPER.treeToValue(tree, Presidency.class).priorities())
        .isEqualTo(DANISH.priorities());
  }
}
