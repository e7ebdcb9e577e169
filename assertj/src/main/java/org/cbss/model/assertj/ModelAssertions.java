package org.cbss.model.assertj;

import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Succession;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * The entry points of the assertions. Import them with a star beside those of {@code org.assertj.core.api.Assertions}, or both by
 * name; if only one of the two is imported by name, it hides the other.
 */
public final class ModelAssertions {
  private ModelAssertions() {}

  /**
   * Creates assertions on a report.
   *
   * @param actual the report
   * @return the assertions
   */
  public static ReportAssert assertThat(@Nullable Report actual) {
    return new ReportAssert(actual);
  }

  /**
   * Creates assertions on an answer.
   *
   * @param <T> the type of record
   * @param actual the answer
   * @return the assertions
   */
  public static <T> AnswerAssert<T> assertThat(@Nullable Answer<T> actual) {
    return new AnswerAssert<>(actual);
  }

  /**
   * Creates assertions on a data set.
   *
   * @param actual the data set
   * @return the assertions
   */
  public static DatasetAssert assertThat(@Nullable Dataset actual) {
    return new DatasetAssert(actual);
  }

  /**
   * Creates assertions on a span.
   *
   * @param actual the span
   * @return the assertions
   */
  public static TimeSpanAssert assertThat(@Nullable TimeSpan actual) {
    return new TimeSpanAssert(actual);
  }

  /**
   * Creates assertions on a succession.
   *
   * @param <T> the type of record
   * @param actual the succession
   * @return the assertions
   */
  public static <T extends Entity> SuccessionAssert<T> assertThat(@Nullable Succession<T> actual) {
    return new SuccessionAssert<>(actual);
  }
}
