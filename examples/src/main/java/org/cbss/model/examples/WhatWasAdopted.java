package org.cbss.model.examples;

import java.io.PrintStream;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;

/** The decisions under the Danish presidency, and the areas of the mandate that was adopted. */
public final class WhatWasAdopted {
  private WhatWasAdopted() {}

  /**
   * Prints the example.
   *
   * @param args ignored
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
