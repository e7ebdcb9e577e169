package org.cbss.model.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Our tokens are those that Jackson's parser finds: the same texts, at the same places, with the same pointers. */
class TokensTest {
  private static final String REFUSED = "refused";

  private static final int NAMES_COUNT = 5;
  private static final Names NAMES =
      new Names(List.of("a", "name", "occupation", "of", "nameInFull"));
  private static final String LAYOUT = """
      {
        "a": 1,
        "name": {
          "of": [
            {
              "occupation": "x",
              "nameInFull": "café"
            },
            {}
          ],
          "nameInFull": true
        },
        "other": -1.5,
        "of": "\\"name\\": "
      }
      """;

  private final JsonFactory factory = JsonFactories.factory(ReadLimits.defaults());

  static LongStream seeds() {
    return Seeds.first(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areThoseOfTheParser(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      String text = JsonPieces.text(random);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (ByteOrderMark.length(bytes) == 0 && JsonBytes.skipSpace(bytes, 0) < bytes.length) {
        List<String> expected = theirs(bytes);
        List<String> found = ours(bytes);

        assertThat(found.contains(REFUSED)).as(text).isEqualTo(expected.contains(REFUSED));
        if (!expected.contains(REFUSED)) {
          assertThat(found).as(text).isEqualTo(expected);
        }
      }
    }
  }

  /** In our own layout keys are found in another way, which comes to the same. */
  @ParameterizedTest
  @MethodSource("seeds")
  void areTheSameWhereKeysAreExpected(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      String text = JsonPieces.mutated(random, JsonPieces.mutated(random, LAYOUT));
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (ByteOrderMark.length(bytes) == 0) {
        assertThat(keys(new Tokens(bytes, 0, ReadLimits.defaults()), true))
            .as(text)
            .isEqualTo(keys(new Tokens(bytes, 0, ReadLimits.defaults()), false));
      }
    }
  }

  /** The keys of all objects, each with its place. */
  private static List<String> keys(Tokens tokens, boolean expected) {
    List<String> found = new ArrayList<>();
    try {
      tokens.next();
      value(tokens, expected, found);
      found.add(tokens.isAtEnd() ? "" : REFUSED);
    } catch (Tokens.Broken e) {
      found.add(REFUSED);
    }
    return found;
  }

  private static void value(Tokens tokens, boolean expected, List<String> found) {
    if (tokens.is(JsonToken.START_ARRAY)) {
      while (tokens.next() != JsonToken.END_ARRAY) {
        value(tokens, expected, found);
      }
    } else if (tokens.is(JsonToken.START_OBJECT)) {
      int next = 0;
      int field = tokens.nextField(NAMES, expected ? 0 : NAMES_COUNT);
      while (field != Tokens.END) {
        found.add(field + " " + tokens.offset() + " " + tokens.pointer());
        tokens.next();
        value(tokens, expected, found);
        next = field + 1;
        field = tokens.nextField(NAMES, expected ? next : NAMES_COUNT);
      }
    } else {
      found.add(tokens.text());
    }
  }

  private static List<String> ours(byte[] bytes) {
    List<String> found = new ArrayList<>();
    Tokens tokens = new Tokens(bytes, 0, ReadLimits.defaults());
    try {
      int depth = 0;
      do {
        JsonToken token = tokens.next();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        String text = token.isStructStart() || token.isStructEnd() ? "" : tokens.text();
        found.add(token + " " + text + " " + tokens.offset() + " " + tokens.pointer());
      } while (depth > 0);
    } catch (Tokens.Broken e) {
      found.add(REFUSED);
      return found;
    }
    if (!tokens.isAtEnd()) {
      found.add(REFUSED);
    }
    return found;
  }

  private List<String> theirs(byte[] bytes) {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = JsonFactories.parser(factory, bytes, 0)) {
      int depth = 0;
      do {
        JsonToken token = parser.nextToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        String text = token.isStructStart() || token.isStructEnd() ? "" : parser.getString();
        found.add(token + " " + text + " " + parser.currentTokenLocation().getByteOffset() + " "
            + parser.streamReadContext().pathAsPointer(false));
      } while (depth > 0);
      if (parser.nextToken() != null) {
        found.add(REFUSED);
      }
    } catch (JacksonException e) {
      found.add(REFUSED);
    }
    return found;
  }
}
