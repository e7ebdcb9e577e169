package org.cbss.model.benchmarks;

import java.util.List;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.query.Answer;
import org.jspecify.annotations.Nullable;

/** The answer of a peer, with just enough content to compare answers. */
final class Found {
  private int count;
  private long sum;
  private @Nullable Object kept;

  /** Adds a term by its number. */
  void add(int term, boolean certain) {
    count++;
    sum += 2L * term + (certain ? 1 : 0);
  }

  /** Sets the answer of a registry. */
  void take(Answer<PersonnelTerm> answer) {
    kept = answer;
    count = answer.certain().size() + answer.uncertain().size();
  }

  /** Clears this for the next answer. */
  void empty() {
    count = 0;
    sum = 0;
  }

  /** Returns the answer in a form that is comparable between peers. */
  List<Long> summary() {
    if (kept instanceof Answer<?> answer) {
      kept = null;
      count = 0;
      answer.certain().forEach(term -> add(TermWork.number(((PersonnelTerm) term).id()), true));
      answer.uncertain().forEach(term -> add(TermWork.number(((PersonnelTerm) term).id()), false));
    }
    return List.of((long) count, sum);
  }
}
