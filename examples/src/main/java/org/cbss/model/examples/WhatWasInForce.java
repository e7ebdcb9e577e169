package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Decisions;
import org.cbss.model.query.Registry;

/** The decisions on the order of EU presidencies: which were in force, and what they amend, repeal and designate. */
public final class WhatWasInForce {
  private WhatWasInForce() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(ExampleRecords.registry("eu-council"), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Decisions decisions = registry.decisions().of(Id.of("eu-council"));
    for (String day : new String[] {"2006-06-30", "2007-01-01", "2016-07-26"}) {
      Answer<Decision> answer = decisions.inForce(LocalDate.parse(day));
      out.println(
          day + ": certainly " + answer.certain().stream().map(Decision::id).toList() + ", perhaps "
              + answer.uncertain().stream().map(Decision::id).toList());
    }
    for (Decision decision : decisions.toList()) {
      String changes = (decision.amends().isEmpty() ? "" : " amends " + decision.amends())
          + (decision.repeals().isEmpty() ? "" : " repeals " + decision.repeals());
      if (!changes.isEmpty()) {
        out.println(decision.id() + changes);
      }
    }
    for (String turn : new String[] {"de-2007", "ee-2017"}) {
      out.println(turn + " was designated by "
          + decisions.designating(Id.of(turn)).stream().map(Decision::id).toList());
    }
  }
}
