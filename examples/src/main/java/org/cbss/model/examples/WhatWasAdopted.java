package org.cbss.model.examples;

import java.io.PrintStream;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;

/** What did the Expert Group decide under the Danish presidency, and what does the mandate that it adopted hold? */
public final class WhatWasAdopted {
  private WhatWasAdopted() {}

  /**
   * Prints the answer.
   *
   * @param args none
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.DANISH_PRESIDENCY)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("dk-2019")));
    for (Decision decision : briefing.decisions().certain()) {
      out.println(decision.title() + ", " + registry.effectivePeriod(decision));
    }
    for (Mandate mandate : briefing.adoptedMandates().certain()) {
      out.println(mandate.title() + ":");
      mandate.areas().forEach(area -> out.println("  " + area.title()));
    }
  }
}
