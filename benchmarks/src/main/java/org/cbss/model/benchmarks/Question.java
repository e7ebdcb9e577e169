package org.cbss.model.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * A question about terms, in the form for each peer.
 *
 * @param post the post by id
 * @param number the post, as a number
 * @param day the day, or the first day of the span
 * @param span the span
 * @param first the first day, as a number
 * @param last the last day, as a number
 */
record Question(Id<Post> post, int number, LocalDate day, TimeSpan span, int first, int last) {
  /** The number of questions: more than posts, so that the caches of the processor do not hold them. */
  private static final int COUNT = 1 << 16;

  /** Returns questions about posts in random order, each for a span of a number of days in which somebody may have held the post. */
  static Question[] about(Dataset dataset, int days) {
    SplittableRandom random = new SplittableRandom(44);
    List<PersonnelTerm> terms = dataset.personnelTerms();
    Question[] questions = new Question[COUNT];
    for (int i = 0; i < COUNT; i++) {
      PersonnelTerm term = terms.get(random.nextInt(terms.size()));
      EpochDayBounds bounds = EpochDayBounds.of(term.period().orElseThrow());
      long first = random.nextLong(bounds.earliestStart(), bounds.latestEnd() + 1);
      questions[i] = about(term.post(), (int) first, (int) first + days - 1);
    }
    return questions;
  }

  /** Returns an id that is not the same object as that of the record, as in an application. */
  private static Question about(Id<Post> post, int first, int last) {
    LocalDate day = LocalDate.ofEpochDay(first);
    return new Question(
        Id.of(new StringBuilder(post.value()).toString()),
        TermWork.number(post),
        day,
        TimeSpan.of(day, LocalDate.ofEpochDay(last)),
        first,
        last);
  }
}
