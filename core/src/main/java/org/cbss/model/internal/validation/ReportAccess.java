package org.cbss.model.internal.validation;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations on reports that readers of files need and users do not.
 *
 * <p>The package of the reports installs the implementation. Its types are parameters here, because this package must not
 * depend on it.
 *
 * @param <R> the type of reports
 * @param <F> the type of findings
 */
public abstract class ReportAccess<R, F> {
  private static volatile @Nullable ReportAccess<?, ?> installed;

  /** Installs this implementation. */
  protected ReportAccess() {
    installed = this;
  }

  /**
   * Returns the implementation for a type of reports.
   *
   * @param <R> the type of reports
   * @param <F> the type of findings
   * @param report any report; its class has installed the implementation
   * @return the implementation
   */
  @SuppressWarnings("unchecked")
  public static <R, F> ReportAccess<R, F> of(R report) {
    Objects.requireNonNull(report);
    return (ReportAccess<R, F>) Objects.requireNonNull(installed);
  }

  /**
   * Returns a report with its findings changed and sorted again, and with the same counts.
   *
   * @param report the report
   * @param change changes a finding, but not its rule or severity, by which findings are counted
   * @param order the new order
   * @return the changed report
   * @throws IllegalArgumentException if {@code change} changes a rule or a severity
   */
  public abstract R map(R report, UnaryOperator<F> change, Comparator<F> order);

  /**
   * Returns a report that only counts errors and holds no finding.
   *
   * @param errorsByRule the number of errors of each rule
   * @return the report
   */
  public abstract R ofUnkeptErrors(Map<String, Integer> errorsByRule);
}
