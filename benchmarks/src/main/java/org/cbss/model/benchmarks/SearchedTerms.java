package org.cbss.model.benchmarks;

import java.util.Arrays;
import org.cbss.model.Dataset;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.time.EpochDayBounds;

/** The floor: a binary search for the last term in a post that may have begun by a day. */
record SearchedTerms(long[] keys) implements TermPeer {

  SearchedTerms(Dataset dataset) {
    this(
        dataset.personnelTerms().stream().mapToLong(SearchedTerms::key).sorted().toArray());
  }

  private static long key(PersonnelTerm term) {
    EpochDayBounds bounds = EpochDayBounds.of(term.period().orElseThrow());
    return key(TermWork.number(term.post()), (int) bounds.earliestStart());
  }

  private static long key(int post, int day) {
    return ((long) post << Integer.SIZE) + ((long) day - Integer.MIN_VALUE);
  }

  @Override
  public void onDay(Question question, Found found) {
    int place = Arrays.binarySearch(keys, key(question.number(), question.first()));
    found.add(place < 0 ? -place - 2 : place, true);
  }

  @Override
  public void duringInAll(Question question, Found found) {
    onDay(question, found);
  }

  @Override
  public boolean isWhole() {
    return false;
  }
}
