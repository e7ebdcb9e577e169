package org.cbss.model.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** The scan that says why a file is no JSON finds a fault exactly where the parser refuses to go on. */
class JsonSyntaxTest {
  static LongStream seeds() {
    return Seeds.first(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheParser(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    JsonFactory factory = JsonFactories.factory(ReadLimits.defaults());
    for (int i = 0; i < 200; i++) {
      String text = JsonPieces.text(random);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean marked = ByteOrderMark.length(bytes) > 0;
      if (!marked && JsonBytes.skipSpace(bytes, 0) < bytes.length) {
        SyntaxFault fault = JsonSyntax.find(bytes, 0, ReadLimits.defaults(), "file");

        assertThat(fault == null).as(() -> text + " " + fault).isEqualTo(isJson(factory, bytes));
        if (fault != null) {
          assertThat(fault.offset()).isBetween(0, bytes.length);
        }
      }
    }
  }

  private static boolean isJson(JsonFactory factory, byte[] bytes) {
    try (JsonParser parser = JsonFactories.parser(factory, bytes, 0)) {
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
