package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.format.DateTimeParseException;
import org.cbss.model.time.EdtfSyntaxException.Code;
import org.cbss.model.time.EdtfSyntaxException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfSyntaxExceptionTest {
  private static EdtfSyntaxException refusal(String text) {
    EdtfSyntaxException refused =
        catchThrowableOfType(EdtfSyntaxException.class, () -> TimeSpan.parse(text));
    assertThat(refused).as("%s is accepted", text).isNotNull();
    return refused;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x/y", "2020/y", "x/", "2020/2021/2022", "[..]", "[2020..2019]"})
  void hasAMessageForEveryProblem(String text) {
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
  void returnsUnmodifiableProblems() {
    assertThat(refusal("x").problems()).isUnmodifiable();
  }

  @Test
  void isADateTimeParseException() {
    assertThat(refusal("2020-13/x")).isInstanceOf(DateTimeParseException.class);
    assertThat(refusal("2020-13/x").getParsedString()).isEqualTo("2020-13/x");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          yesterday              | 0
          2020-13                | 5
          2020-02-30             | 8
          2020-05-06T10:00       | 10
          2020/yesterday         | 5
          2020/2021-13-01        | 10
          2019/2020/2021         | 9
          [2020,2021-13]         | 11
          [2020..2021-02-29]     | 15
          ../[2020,x]            | 9
          [2020..2019]           | 0
          """)
  void pointsAtTheFirstProblem(String text, int index) {
    assertThat(refusal(text).getErrorIndex()).isEqualTo(index);
    assertThat(refusal(text).problems().get(0).index()).isEqualTo(index);
  }

  @Test
  void pointsAtTheProblemsOfBothEnds() {
    assertThat(refusal("2020-13/x").problems()).extracting(Problem::index).containsExactly(5, 8);
  }

  @Test
  void keepsOnlyItsMessageWhenSerialized() throws Exception {
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
