package org.cbss.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SubstringIndexTest {
  @Test
  void countsUpToTwo() {
    SubstringIndex index = new SubstringIndex("abracadabra");
    assertThat(index.count("cad")).isEqualTo(1);
    assertThat(index.count("abra")).isEqualTo(2);
    assertThat(index.count("a")).isEqualTo(2);
    assertThat(index.count("abracadabra")).isEqualTo(1);
    assertThat(index.count("abracadabrae")).isZero();
    assertThat(index.count("b ")).isZero();
    assertThat(new SubstringIndex("aaa").count("aa")).isEqualTo(2);
    assertThat(new SubstringIndex("").count("a")).isZero();
  }

  @Test
  void agreesWithIndexOfOnRandomTexts() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String text = text(random, 1 + random.nextInt(60));
      SubstringIndex index = new SubstringIndex(text);
      for (int j = 0; j < 70; j++) {
        String wanted = text(random, 1 + random.nextInt(6));
        int first = text.indexOf(wanted);
        int expected = first < 0 ? 0 : text.indexOf(wanted, first + 1) < 0 ? 1 : 2;
        assertThat(index.count(wanted)).as("%s in %s", wanted, text).isEqualTo(expected);
      }
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  @Test
  @Timeout(60)
  void takesTimeThatGrowsWithTheText() {
    SubstringIndex index = new SubstringIndex("a".repeat(200_000));
    for (int i = 0; i < 100; i++) {
      assertThat(index.count("a".repeat(100_000) + "b")).isZero();
    }
  }
}
