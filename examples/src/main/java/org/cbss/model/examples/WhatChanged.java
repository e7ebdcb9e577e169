package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;

/** The changes in the summer of 2020, the mandates in force before and after, and a search for a word. */
public final class WhatChanged {
  private WhatChanged() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.CBSS_PRESIDENCIES)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    registry
        .changes(LocalDate.parse("2020-06-30"), LocalDate.parse("2020-07-01"))
        .forEach(change -> out.println(change.certainty() + ": "
            + change.entity().id() + " " + change.kind() + ", " + change.when()));
    Organization group = registry.organizations().get(Id.of("car-group"));
    for (String day : new String[] {"2018-06-01", "2021-06-01"}) {
      registry
          .mandatesInForce(group, LocalDate.parse(day))
          .candidates()
          .forEach(mandate -> out.println("in force on " + day + ": " + mandate.id()));
    }
    registry
        .search("barnahus")
        .forEach(hit -> out.println(hit.matchedText() + " in " + hit.entity().id() + hit.path()));
  }
}
