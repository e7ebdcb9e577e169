package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.change.Claims;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.views.Names;

/** Who presided over the Council of the EU, who would have according to earlier orders, which acts decided it, and the trio. */
public final class WhatWasPlanned {
  private static final Id<Organization> COUNCIL = Id.of("eu-council");
  private static final Id<Organization> TRIO = Id.of("eu-trio");

  private WhatWasPlanned() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(ShippedRecords.read(ShippedRecords.EU_COUNCIL), System.out);
  }

  static void print(Dataset dataset, PrintStream out) {
    Registry held = Registry.of(dataset);
    Registry planned = Registry.of(Claims.of(dataset)
        .accordingTo(Id.of("council-95-2"), Id.of("cyprus-2012-trio"))
        .dataset());
    for (String date : List.of("2006-12-31", "2007-04-01", "2017-10-01", "2020-04-01")) {
      LocalDate day = LocalDate.parse(date);
      Presidency presidency = held.presidencies().of(COUNCIL).on(day).single().orElseThrow();
      out.println(date + ": " + presided(COUNCIL, day, held) + ", planned "
          + presided(COUNCIL, day, planned));
      held.decisions().designating(presidency).stream()
          .forEach(each -> out.println("  by " + each.id() + ", " + each.date().orElseThrow()));
      if (!held.presidencies().of(TRIO).on(day).isEmpty()) {
        out.println("  trio: " + presided(TRIO, day, held) + ", "
            + held.mandates().programmeOf(presidency));
      }
    }
  }

  private static String presided(Id<Organization> organization, LocalDate day, Registry registry) {
    return new Names(registry)
        .holder(registry.presidencies().of(organization).on(day).single().orElseThrow());
  }
}
