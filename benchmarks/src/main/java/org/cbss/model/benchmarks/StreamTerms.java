package org.cbss.model.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.Dataset;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/** The terms in a list, filtered by a stream. */
record StreamTerms(List<PersonnelTerm> terms) implements TermPeer {

  StreamTerms(Dataset dataset) {
    this(dataset.personnelTerms());
  }

  @Override
  public void onDay(Question question, Found found) {
    find(term -> term.post().equals(question.post()), question, found);
  }

  @Override
  public void duringInAll(Question question, Found found) {
    find(term -> true, question, found);
  }

  private void find(Predicate<PersonnelTerm> wanted, Question question, Found found) {
    terms.stream()
        .filter(wanted)
        .filter(term -> overlap(term, question.span()).isPossible())
        .forEach(term ->
            found.add(TermWork.number(term.id()), overlap(term, question.span()).isCertain()));
  }

  private static Certainty overlap(PersonnelTerm term, TimeSpan span) {
    return term.period().orElseThrow().overlaps(span);
  }
}
