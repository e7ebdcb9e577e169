package org.cbss.model.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

/** Generates sentences such as those of records, the same for the same seed. */
final class Prose {
  private static final List<String> WORDS = List.of(
      "cooperation",
      "children",
      "expert",
      "group",
      "Barnahus",
      "prevention",
      "early",
      "intervention",
      "regional",
      "strategy",
      "youth",
      "safety",
      "Østersøen",
      "Läänemeri",
      "Bałtyk",
      "protection",
      "the",
      "of",
      "and",
      "in",
      "maritime",
      "policy",
      "sustainable",
      "dialogue",
      "network",
      "ministerial",
      "session",
      "priority",
      "member",
      "states");

  private final SplittableRandom random;

  Prose(SplittableRandom random) {
    this.random = random;
  }

  /** Returns a number of words. */
  String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
