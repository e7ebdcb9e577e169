package org.cbss.model.json.internal.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The diagnosis finds a fault exactly if the parser refuses the bytes. */
class SyntaxDiagnosisTest {
  static LongStream seeds() {
    return Seeds.first(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheParser(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    JsonFactory factory = JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .build();
    for (int i = 0; i < 200; i++) {
      String text = JsonPieces.text(random);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean marked = Utf8.markLength(bytes) > 0;
      if (!marked && JsonBytes.skipSpace(bytes, 0) < bytes.length) {
        SyntaxDiagnosis.Fault fault = SyntaxDiagnosis.find(bytes, 0, 64, "file");

        assertThat(fault == null).as(() -> text + " " + fault).isEqualTo(isJson(factory, bytes));
        if (fault != null) {
          assertThat(fault.offset()).isBetween(0, bytes.length);
        }
      }
    }
  }

  private static boolean isJson(JsonFactory factory, byte[] bytes) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      parser.skipChildren();
      if (parser.currentToken().isScalarValue()) {
        parser.getString();
      }
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }
}
