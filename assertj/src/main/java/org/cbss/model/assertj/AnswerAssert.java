package org.cbss.model.assertj;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.cbss.model.query.Answer;
import org.cbss.model.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link Answer}. Records are named by their ids, memberships by the country, organization or person that is the
 * member.
 *
 * @param <T> the type of record
 */
public final class AnswerAssert<T> extends AbstractAssert<AnswerAssert<T>, Answer<T>> {
  AnswerAssert(@Nullable Answer<T> actual) {
    super(actual, AnswerAssert.class);
  }

  /**
   * Verifies that the answer is certain for these records, and impossible for all others.
   *
   * @param names the names of the records, in any order
   * @return this assertion
   */
  public AnswerAssert<T> isCertainlyOnly(String... names) {
    return check(
        "certainly only " + shown(names),
        matches(certain(), names) && uncertain().isEmpty());
  }

  /**
   * Verifies that the answer is certain for one record, and impossible for all others.
   *
   * @param record the record
   * @return this assertion
   */
  public AnswerAssert<T> isCertainlyOnly(T record) {
    isNotNull();
    return check(
        "certainly only " + shown(Excerpt.name(record)),
        actual.single().filter(record::equals).isPresent());
  }

  /**
   * Verifies that the answer is certain for these records, and perhaps for others.
   *
   * @param names the names of the records
   * @return this assertion
   */
  public AnswerAssert<T> certainlyIncludes(String... names) {
    return check(
        "certainly " + shown(names) + " among others", certain().containsAll(List.of(names)));
  }

  /**
   * Verifies that the answer is uncertain for these records, whatever it is for others.
   *
   * @param names the names of the records
   * @return this assertion
   */
  public AnswerAssert<T> perhapsIncludes(String... names) {
    return check(
        "perhaps " + shown(names) + " among others", uncertain().containsAll(List.of(names)));
  }

  /**
   * Verifies that the answer is impossible for these records.
   *
   * @param names the names of the records
   * @return this assertion
   */
  public AnswerAssert<T> certainlyExcludes(String... names) {
    return check(
        "certainly none of " + shown(names),
        Arrays.stream(names)
            .noneMatch(name -> certain().contains(name) || uncertain().contains(name)));
  }

  /**
   * Verifies for which records the answer is certain.
   *
   * @param names the names of all of them, in any order
   * @return this assertion
   */
  public AnswerAssert<T> hasCertain(String... names) {
    return check("certain " + shown(names), matches(certain(), names));
  }

  /**
   * Verifies for which records the answer is uncertain.
   *
   * @param names the names of all of them, in any order
   * @return this assertion
   */
  public AnswerAssert<T> hasUncertain(String... names) {
    return check("uncertain " + shown(names), matches(uncertain(), names));
  }

  /**
   * Verifies that the answer is yes for at least one record, even if it is not known for which one.
   *
   * @return this assertion
   */
  public AnswerAssert<T> hasCertainlySomeone() {
    return check("certainly someone", any() == Certainty.CERTAIN);
  }

  /**
   * Verifies that there are no candidates, because nobody is recorded: there may be someone.
   *
   * @return this assertion
   * @see #hasCertainlyNobody()
   */
  public AnswerAssert<T> hasNobodyRecorded() {
    return check("nobody recorded", any() == Certainty.UNCERTAIN && actual.isEmpty());
  }

  /**
   * Verifies that there are certainly no records for which the answer is yes.
   *
   * @return this assertion
   * @see #hasNobodyRecorded()
   */
  public AnswerAssert<T> hasCertainlyNobody() {
    return check("certainly nobody", any() == Certainty.IMPOSSIBLE);
  }

  private List<String> certain() {
    isNotNull();
    return Excerpt.names(actual.certain());
  }

  private List<String> uncertain() {
    isNotNull();
    return Excerpt.names(actual.uncertain());
  }

  private Certainty any() {
    isNotNull();
    return actual.any();
  }

  private static boolean matches(List<String> found, String... names) {
    return found.equals(Arrays.stream(names).sorted().toList());
  }

  private static String shown(String... names) {
    return Excerpt.list(Arrays.stream(names).sorted().toList());
  }

  private AnswerAssert<T> check(String expected, boolean holds) {
    if (!holds) {
      failWithMessage(
          "%s",
          "Expecting " + expected + "\nbut the answer is:\n  certain " + Excerpt.list(certain())
              + "\n  uncertain " + Excerpt.list(uncertain()) + "\n  someone " + any());
    }
    return this;
  }
}
