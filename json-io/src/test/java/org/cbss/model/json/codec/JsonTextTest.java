package org.cbss.model.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** What we write is what Jackson's generator writes in the same layout. */
class JsonTextTest {
  private static final String CHARACTERS = "ab \"\\/\b\f\n\r\t\u0000\u001F\u007F\u0085éж€\u2028😀?";
  private static final int DEEPEST = 20;

  static LongStream seeds() {
    return Seeds.first(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWhatTheGeneratorWrites(long seed) {
    assertThat(byUs(seed, false)).isEqualTo(byGenerator(seed, false));
    assertThat(byUs(seed, true)).isEqualTo(byGenerator(seed, true));
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    JsonText out = JsonText.ofLines(new ByteArrayOutputStream());

    assertThatThrownBy(() -> out.string("a\ud83d")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> out.string("é\ude00")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String byUs(long seed, boolean compact) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonText out = compact ? JsonText.ofLines(bytes) : JsonText.ofFile(bytes);
    write(out, new SplittableRandom(seed), 0);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String byGenerator(long seed, boolean compact) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = compact
        ? JsonFactories.factory(ReadLimits.defaults())
            .createGenerator(ObjectWriteContext.empty(), bytes)
        : JsonFactories.generator(bytes)) {
      write(new GeneratorOutput(out), new SplittableRandom(seed), 0);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(JsonOutput out, SplittableRandom random, int depth) {
    switch (random.nextInt(depth < DEEPEST ? 8 : 4)) {
      case 0 -> out.number(random.nextInt(-5_000, 5_000));
      case 1 -> out.bool(random.nextBoolean());
      case 2 -> out.raw(random.nextBoolean() ? "1.50e2" : "\"é\"");
      case 3 -> out.string(text(random));
      case 4, 5 -> {
        out.startArray();
        for (int i = random.nextInt(3); i > 0; i--) {
          write(out, random, depth + 1);
        }
        out.endArray();
      }
      default -> {
        out.startObject();
        for (int i = 0; i < random.nextInt(4); i++) {
          if (random.nextBoolean()) {
            out.name(new Key("key" + i));
          } else {
            out.name(i + text(random));
          }
          write(out, random, depth + 1);
        }
        out.endObject();
      }
    }
  }

  private static String text(SplittableRandom random) {
    int[] characters = CHARACTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      boolean usual = random.nextInt(4) > 0;
      text.appendCodePoint(usual ? 'a' : characters[random.nextInt(characters.length)]);
    }
    return text.toString();
  }
}
