package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cbss.model.time.Certainty.CERTAIN;
import static org.cbss.model.time.Certainty.IMPOSSIBLE;
import static org.cbss.model.time.Certainty.UNCERTAIN;

import java.util.List;
import java.util.Map;
import org.cbss.model.time.Certainty;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Map<String, Certainty> WHO =
      Map.of("ada", CERTAIN, "bo", UNCERTAIN, "cleo", IMPOSSIBLE, "dag", CERTAIN, "eva", UNCERTAIN);

  private static Answer<String> answer(String... names) {
    return Answer.ask(List.of(names), WHO::get);
  }

  @Test
  void separatesCertainFromUncertainInOrder() {
    Answer<String> answer = answer("eva", "dag", "cleo", "bo", "ada");

    assertThat(answer.certain()).containsExactly("dag", "ada");
    assertThat(answer.uncertain()).containsExactly("eva", "bo");
    assertThat(answer.candidates()).containsExactly("dag", "ada", "eva", "bo");
    assertThat(answer.isEmpty()).isFalse();
  }

  @Test
  void returnsTheCertaintyOfARecord() {
    Answer<String> answer = answer("ada", "bo", "cleo");

    assertThat(answer.certaintyOf("ada")).isEqualTo(CERTAIN);
    assertThat(answer.certaintyOf("bo")).isEqualTo(UNCERTAIN);
    assertThat(answer.certaintyOf("cleo")).isEqualTo(IMPOSSIBLE);
    assertThat(answer.certaintyOf("nobody")).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void hasASingleRecordIfItIsCertain() {
    assertThat(answer("ada", "cleo").single()).contains("ada");
    assertThat(answer("ada", "bo").single()).isEmpty();
    assertThat(answer("ada", "dag").single()).isEmpty();
    assertThat(answer("bo").single()).isEmpty();
    assertThat(answer("cleo").single()).isEmpty();
  }

  @Test
  void isCertainOfAnyIfOneIsCertain() {
    assertThat(answer("ada", "bo").any()).isEqualTo(CERTAIN);
    assertThat(answer("bo", "eva").any()).isEqualTo(UNCERTAIN);
    assertThat(answer("cleo").any()).isEqualTo(UNCERTAIN);
    assertThat(answer().any()).isEqualTo(UNCERTAIN);
    assertThat(Answer.nobody().any()).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void canBeCertainOfAnyAlone() {
    Answer<String> answer = answer("bo", "eva").withSomeone();

    assertThat(answer.any()).isEqualTo(CERTAIN);
    assertThat(answer.certain()).isEmpty();
    assertThat(answer.uncertain()).containsExactly("bo", "eva");
    assertThat(answer.single()).isEmpty();
  }

  @Test
  void isEmptyIfAllAreImpossible() {
    assertThat(answer("cleo").isEmpty()).isTrue();
    assertThat(answer().isEmpty()).isTrue();
    assertThat(answer("bo").isEmpty()).isFalse();
  }

  @Test
  void equalsAnAnswerWithTheSameRecords() {
    assertThat(answer("ada", "bo"))
        .isEqualTo(answer("bo", "cleo", "ada"))
        .hasSameHashCodeAs(answer("bo", "cleo", "ada"))
        .isNotEqualTo(answer("ada"))
        .isNotEqualTo(answer("bo"))
        .isNotEqualTo("ada");
    assertThat(answer("bo")).isNotEqualTo(answer("bo").withSomeone());
    assertThat(answer("ada", "bo")).hasToString("certain [ada], uncertain [bo], someone CERTAIN");
  }

  @Test
  void givesListsThatCannotBeChanged() {
    Answer<String> answer = answer("ada", "bo");

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> answer.certain().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> answer.uncertain().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> answer.candidates().clear());
  }
}
