package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
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
    print(ExampleRecords.registry("nordic-council-of-ministers"), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Names names = new Names(registry);
    Organization council = registry.organizations().get(Id.of("ncm"));
    for (String day : new String[] {"2020-06-30", "2021-06-30", "2025-06-30"}) {
      Presidency presidency =
          registry.presidencies().of(council).on(LocalDate.parse(day)).single().orElseThrow();
      out.println(day + ": " + names.holder(presidency));
    }
    out.println("Denmark: " + registry.presidencies().heldBy(CountryCode.of("DK")));
    out.println("Faroe Islands: " + registry.presidencies().heldBy(Id.<Organization>of("faroes")));
    out.println("Åland: " + registry.presidencies().heldBy(Id.<Organization>of("aland")));
    Presidency joint = registry.presidencies().get(Id.of("dk-2026"));
    out.println("meetings of " + joint.id() + ": " + registry.briefing(joint).meetings());
    out.println("before " + joint.id() + " came "
        + registry.briefing(joint).predecessor().orElseThrow().id());
  }
}
