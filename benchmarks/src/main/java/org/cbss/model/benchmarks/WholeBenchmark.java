package org.cbss.model.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Answer;
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
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks of the whole work, from the bytes of a file to the answer of a question about validated records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeBenchmark {
  private static final String POST = "post-0-0";
  private static final LocalDate DAY = LocalDate.of(1995, 3, 1);

  /** The number of generated records. */
  @Param({"1000", "100000"})
  public String work = "";

  private final DatasetReader reader = Works.reader();
  private final Validator validator = Validator.standard();
  private final ObjectReader jackson = JsonMapper.shared().readerFor(Plain.Dataset.class);
  private final jakarta.validation.Validator hibernate = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();
  private byte[] bytes = {};

  /** Creates the work. */
  @Setup
  public void prepare() {
    bytes = Works.bytes(work);
  }

  /**
   * Reads a data set, runs all rules, creates all indexes with what the data set implies, and asks who held a post.
   *
   * @return the answer
   */
  @Benchmark
  public Answer<PersonnelTerm> ours() {
    ReadResult result = reader.read(new SourceFile("work.json", bytes));
    Report report = result.validate(validator);
    if (!report.isValid()) {
      throw new IllegalStateException(report.toString());
    }
    Registry registry = Asked.all(Registry.of(result.orElseThrow()));
    return registry.personnelTerms().of(Id.of(POST)).on(DAY);
  }

  /**
   * Reads by data binding, validates the shape of the records, stores them in a database, and asks who held a post.
   *
   * @return the answer
   */
  @Benchmark
  public SqlDataset.Holders database() {
    Plain.Dataset plain = jackson.readValue(bytes);
    Set<ConstraintViolation<Plain.Dataset>> violations =
        hibernate.validate(plain, Plain.References.class);
    if (!violations.isEmpty()) {
      throw new IllegalStateException(violations.toString());
    }
    try (SqlDataset database = new SqlDataset(plain)) {
      return database.holdersOn(POST, DAY);
    }
  }
}
