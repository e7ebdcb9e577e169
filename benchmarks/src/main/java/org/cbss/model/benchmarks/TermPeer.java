package org.cbss.model.benchmarks;

import org.cbss.model.Dataset;

/** Whoever can tell which terms share a day with a span, and which of them certainly do. */
interface TermPeer extends AutoCloseable {

  /** The terms in a post on a day. */
  void onDay(Question question, Found found);

  /** The terms in a post during a span. */
  default void during(Question question, Found found) {
    onDay(question, found);
  }

  /** The terms in any post during a span. */
  void duringInAll(Question question, Found found);

  /** Whether it gives whole answers, or only a part of the work. */
  default boolean isWhole() {
    return true;
  }

  @Override
  default void close() {}

  /** The peer of a name. */
  static TermPeer of(String name, Dataset dataset) {
    return switch (name) {
      case "ours" -> new OurTerms(dataset);
      case "h2" -> new SqlTerms("jdbc:h2:mem:", dataset);
      case "sqlite" -> new SqlTerms("jdbc:sqlite::memory:", dataset);
      case "stream" -> new StreamTerms(dataset);
      case "search" -> new SearchedTerms(dataset);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
