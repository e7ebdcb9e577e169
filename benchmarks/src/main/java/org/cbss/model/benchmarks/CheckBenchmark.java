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

/** All rules, beside the three annotations of Hibernate Validator; and the indexes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
  /** The work: the number of records, or the name of a shipped one. */
  @Param({Works.DANISH, Works.ALL_PRESIDENCIES, "1000", "100000", "1000000"})
  public String work = "";

  private final Validator validator = Validator.standard();
  private final jakarta.validation.Validator hibernate = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();
  private Dataset dataset = Dataset.builder().build();

  /** The work as the peers have it: nothing that ours is measured beside. */
  @State(Scope.Benchmark)
  public static class Peers {
    private Plain.Dataset plain = Works.plain(Dataset.builder().build());

    /** None yet. */
    public Peers() {}

    /**
     * Makes it.
     *
     * @param ours the work as we have it
     */
    @Setup
    public void prepare(CheckBenchmark ours) {
      plain = Works.plain(ours.dataset);
    }
  }

  /** Makes the work. */
  @Setup
  public void prepare() {
    dataset = Works.dataset(work);
  }

  /**
   * Ours: every rule of the catalogue.
   *
   * @return the report
   */
  @Benchmark
  public Report ours() {
    return validator.validate(dataset);
  }

  /**
   * The floor: a walk to every value, with which nothing is done.
   *
   * @return how many
   */
  @Benchmark
  public int walk() {
    int[] count = {0};
    ModelTraversal.visitValues(dataset, (at, type, value) -> count[0]++);
    return count[0];
  }

  /**
   * Ours: the indexes that answer questions.
   *
   * @return the registry
   */
  @Benchmark
  public Registry oursIndexed() {
    return Asked.all(Registry.of(dataset));
  }

  /**
   * Hibernate Validator: not null, pattern, valid.
   *
   * @param peers the work
   * @return the number of violations
   */
  @Benchmark
  public int hibernateValidator(Peers peers) {
    return hibernate.validate(peers.plain).size();
  }
}
