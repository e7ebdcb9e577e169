package org.cbss.model.benchmarks;

import jakarta.validation.Validation;
import java.util.concurrent.TimeUnit;
import org.cbss.model.Dataset;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.query.Registry;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Benchmarks of all rules, beside three annotations of Hibernate Validator, and of the indexes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
  /** The work: a number of records, or the name of a shipped record. */
  @Param({Works.DANISH, Works.ALL_PRESIDENCIES, "1000", "100000", "1000000"})
  public String work = "";

  private final Validator validator = Validator.standard();
  private final jakarta.validation.Validator hibernate = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();
  private Dataset dataset = Dataset.builder().build();

  /** The work as objects of the peers. */
  @State(Scope.Benchmark)
  public static class Peers {
    private Plain.Dataset plain = Works.plain(Dataset.builder().build());

    /** Creates an empty state. */
    public Peers() {}

    /**
     * Creates the objects.
     *
     * @param ours the work as a data set
     */
    @Setup
    public void prepare(CheckBenchmark ours) {
      plain = Works.plain(ours.dataset);
    }
  }

  /** Creates the work. */
  @Setup
  public void prepare() {
    dataset = Works.dataset(work);
  }

  /**
   * Runs all standard rules.
   *
   * @return the report
   */
  @Benchmark
  public Report ours() {
    return validator.validate(copy());
  }

  /** Returns a copy of which nothing has been derived yet. It shares all records. */
  private Dataset copy() {
    return dataset.toBuilder().build();
  }

  /**
   * Visits every value, which is the floor.
   *
   * @return the number of values
   */
  @Benchmark
  public int walk() {
    int[] count = {0};
    ModelTraversal.visitValues(dataset, (at, type, value) -> count[0]++);
    return count[0];
  }

  /**
   * Creates all indexes.
   *
   * @return the registry
   */
  @Benchmark
  public Registry oursIndexed() {
    return Asked.all(Registry.of(copy()));
  }

  /**
   * Creates all indexes of each record by itself, without inference.
   *
   * @return the registry
   */
  @Benchmark
  public Registry indexedWithoutInference() {
    return Asked.all(Registry.withoutInference(copy()));
  }

  /**
   * Runs Hibernate Validator with three annotations.
   *
   * @param peers the work
   * @return the number of violations
   */
  @Benchmark
  public int hibernateValidator(Peers peers) {
    return hibernate.validate(peers.plain).size();
  }
}
