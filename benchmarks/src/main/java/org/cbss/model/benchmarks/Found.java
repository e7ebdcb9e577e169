package org.cbss.model.benchmarks;

import java.util.List;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.query.Answer;
import org.jspecify.annotations.Nullable;

/** What a peer answers: as much as is needed to compare answers, and so little that it costs nothing. */
final class Found {
  private int count;
  private long sum;
  private @Nullable Object kept;

  /** Takes a term by its number. */
  void add(int term, boolean certain) {
    count++;
    sum += 2L * term + (certain ? 1 : 0);
  }

  /** Takes an answer of ours as it is. */
  void take(Answer<PersonnelTerm> answer) {
    kept = answer;
    count = answer.certain().size() + answer.uncertain().size();
  }

  /** Makes room for the next answer, and says how many terms there were in the last. */
  int empty() {
    int last = count;
    count = 0;
    sum = 0;
    return last;
  }

  /** The answer in terms that all peers share. */
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
