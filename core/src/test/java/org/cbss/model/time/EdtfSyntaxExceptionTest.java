package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.cbss.model.time.EdtfSyntaxException.Code;
import org.cbss.model.time.EdtfSyntaxException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfSyntaxExceptionTest {
  private static EdtfSyntaxException refusal(String text) {
    EdtfSyntaxException refused =
        catchThrowableOfType(EdtfSyntaxException.class, () -> TimeSpan.parse(text));
    assertThat(refused).as("%s is taken", text).isNotNull();
    return refused;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x/y", "2020/y", "x/", "2020/2021/2022", "[..]", "[2020..2019]"})
  void alwaysSaysWhatIsWrong(String text) {
    EdtfSyntaxException refused = refusal(text);

    assertThat(refused.problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    assertThat(refused).hasMessageContaining(refused.problems().get(0).message());
  }

  @Test
  void joinsTheMessagesOfBothEnds() {
    EdtfSyntaxException refused = refusal("2020-13/2020-02-30");

    assertThat(refused.problems())
        .extracting(Problem::code)
        .containsExactly(Code.NO_SUCH_DAY, Code.NO_SUCH_DAY);
    assertThat(refused)
        .hasMessage(refused.problems().get(0).message() + "; "
            + refused.problems().get(1).message());
  }

  @Test
  void givesItsProblemsUnmodifiable() {
    assertThat(refusal("x").problems()).isUnmodifiable();
  }

  @Test
  void isAnIllegalArgument() {
    assertThat(refusal("x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsItsMessageAloneWhenSerialized() throws Exception {
    EdtfSyntaxException refused = refusal("2020-13/x");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }

    Object read;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      read = in.readObject();
    }

    assertThat(read).isInstanceOfSatisfying(EdtfSyntaxException.class, copy -> {
      assertThat(copy).hasMessage(refused.getMessage());
      assertThat(copy.problems()).isEmpty();
    });
  }
}
