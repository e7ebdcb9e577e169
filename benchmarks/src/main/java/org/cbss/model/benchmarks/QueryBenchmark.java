package org.cbss.model.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.cbss.model.Dataset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Benchmarks of queries among many terms: the holders of a post on a day or during a span, and of any post. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QueryBenchmark {
  /** The number of questions of each kind that are compared before the measurement. */
  private static final int COMPARED = 5;

  private static final int SPAN_IN_POST = 1_500;
  private static final int SPAN_IN_ALL = 30;

  /** The number of terms. */
  @Param({"1000000"})
  public int terms;

  /** The peer to ask. */
  @Param({"ours", "h2", "sqlite", "stream", "search"})
  public String peer = "";

  private final Found found = new Found();
  private Question[] days = {};
  private Question[] spans = {};
  private Question[] months = {};
  private TermPeer asked = new StreamTerms(List.of());
  private int next;

  /** Creates the work, and compares the answers of the peers. */
  @Setup
  public void prepare() {
    Dataset dataset = TermWork.dataset(terms);
    days = Question.about(dataset, 1);
    spans = Question.about(dataset, SPAN_IN_POST);
    months = Question.about(dataset, SPAN_IN_ALL);
    asked = TermPeer.of(peer, dataset);
    if (asked.isWhole()) {
      compare(new StreamTerms(dataset));
    }
  }

  /** Compares answers with those of a filter, which is slow but simple. */
  private void compare(TermPeer simple) {
    for (int i = 0; i < COMPARED; i++) {
      same(days[i], simple::onDay, asked::onDay);
      same(spans[i], simple::during, asked::during);
      same(months[i], simple::duringInAll, asked::duringInAll);
    }
  }

  private void same(
      Question question, BiConsumer<Question, Found> simple, BiConsumer<Question, Found> other) {
    Found expected = new Found();
    Found actual = new Found();
    simple.accept(question, expected);
    other.accept(question, actual);
    if (!actual.summary().equals(expected.summary())) {
      throw new IllegalStateException(peer + " has another answer to " + question);
    }
  }

  /** Closes the peer. */
  @TearDown
  public void close() {
    asked.close();
  }

  /**
   * Asks for the holders of a post on a day.
   *
   * @return the answer
   */
  @Benchmark
  public Object onDay() {
    asked.onDay(next(days), found);
    found.empty();
    return found;
  }

  /**
   * Asks for the holders of a post during some years.
   *
   * @return the answer
   */
  @Benchmark
  public Object during() {
    asked.during(next(spans), found);
    found.empty();
    return found;
  }

  /**
   * Asks for the holders of any post during a month.
   *
   * @return the answer
   */
  @Benchmark
  public Object duringInAll() {
    asked.duringInAll(next(months), found);
    found.empty();
    return found;
  }

  private Question next(Question[] questions) {
    next = (next + 1) & (questions.length - 1);
    return questions[next];
  }
}
