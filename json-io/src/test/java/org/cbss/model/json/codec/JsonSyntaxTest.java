package org.cbss.model.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** The scan that says why a file is no JSON finds a fault exactly where the parser refuses to go on. */
class JsonSyntaxTest {
  private static final List<String> PIECES = List.of(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      " ",
      "\n",
      "\"",
      "\\",
      "\"a\"",
      "\"é😀\"",
      "\"\\u00e9\"",
      "\"\\ud83d\\ude00\"",
      "\"\\ud83d\"",
      "\"\\n\"",
      "0",
      "1",
      "-",
      "+",
      ".",
      "e",
      "12",
      "1.5e-3",
      "true",
      "false",
      "null",
      "tru",
      "é",
      "\t",
      "\r",
      "/",
      "'",
      "\u0000",
      "\u001F",
      "\u007F",
      "\uFEFF",
      "\"k\":",
      "\"l\":1,",
      "[1,2]",
      "{}",
      "[]");

  static LongStream seeds() {
    return Seeds.first(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheParser(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    JsonFactory factory = JsonFactories.factory(ReadLimits.defaults());
    for (int i = 0; i < 200; i++) {
      String text = i % 2 == 0 ? pieces(random) : mutated(random);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean marked = ByteOrderMark.length(bytes) > 0;
      if (!marked && JsonBytes.skipSpace(bytes, 0) < bytes.length) {
        SyntaxFault fault = JsonSyntax.find(bytes, 0, ReadLimits.defaults(), offset -> false);

        assertThat(fault == null).as(() -> text + " " + fault).isEqualTo(isJson(factory, bytes));
        if (fault != null) {
          assertThat(fault.offset()).isBetween(0, bytes.length);
        }
      }
    }
  }

  private static String pieces(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** JSON with one piece put in, or some characters taken out. */
  private static String mutated(SplittableRandom random) {
    StringBuilder text = new StringBuilder(
        "{\"a\": [1, -2.5E+3, true, null, {\"b\": \"café 😀\"}], \"\\u00e9\": {\"c\": [], \"d\": \"\\ud83d\\ude00\\n\"}}");
    int at = random.nextInt(text.length());
    if (random.nextBoolean()) {
      text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
    } else {
      text.delete(at, Math.min(text.length(), at + random.nextInt(1, 4)));
    }
    return text.toString();
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
