package org.cbss.model.benchmarks;

import org.cbss.model.Dataset;

/** A peer that finds the terms which share a day with a span, and those which certainly do. */
interface TermPeer extends AutoCloseable {

  /** Finds the terms in a post on a day. */
  void onDay(Question question, Found found);

  /** Finds the terms in a post during a span. */
  default void during(Question question, Found found) {
    onDay(question, found);
  }

  /** Finds the terms in any post during a span. */
  void duringInAll(Question question, Found found);

  /** Returns whether the answers are complete, and not only a part of the work. */
  default boolean isWhole() {
    return true;
  }

  @Override
  default void close() {}

  /** Returns a peer by name. */
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
