package org.cbss.model.benchmarks;

import org.cbss.model.Dataset;
import org.cbss.model.query.Registry;

/** The terms in a registry. */
record OurTerms(Registry registry) implements TermPeer {

  OurTerms(Dataset dataset) {
    this(Asked.all(Registry.of(dataset)));
  }

  @Override
  public void onDay(Question question, Found found) {
    found.take(registry.personnelTerms().of(question.post()).on(question.day()));
  }

  @Override
  public void during(Question question, Found found) {
    found.take(registry.personnelTerms().of(question.post()).during(question.span()));
  }

  @Override
  public void duringInAll(Question question, Found found) {
    found.take(registry.personnelTerms().during(question.span()));
  }
}
