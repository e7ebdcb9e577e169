package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.views.Names;

/** The presidencies of the Nordic Council of Ministers, some of which countries held with self-governing parts. */
public final class WhoPresidedTogether {
  private WhoPresidedTogether() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.NORDIC_COUNCIL_OF_MINISTERS)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Names names = new Names(registry);
    Organization council = registry.organizations().get(Id.of("nordic-council-of-ministers"));
    for (String day : new String[] {"2020-06-30", "2021-06-30", "2025-06-30"}) {
      Presidency presidency =
          registry.presidencies().of(council).on(LocalDate.parse(day)).single().orElseThrow();
      out.println(day + ": " + names.holder(presidency));
    }
    out.println("Denmark: " + registry.presidencies().heldBy(CountryCode.of("DK")));
    out.println("Faroe Islands: " + registry.presidencies().heldBy(CountryCode.of("FO")));
    out.println("Åland: " + registry.presidencies().heldBy(CountryCode.of("AX")));
    Presidency joint = registry.presidencies().get(Id.of("ncm-dk-2026"));
    out.println("meetings of " + joint.id() + ": " + registry.briefing(joint).meetings());
    out.println("before " + joint.id() + " came "
        + registry.briefing(joint).predecessor().orElseThrow().id());
  }
}
