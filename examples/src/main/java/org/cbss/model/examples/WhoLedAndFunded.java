package org.cbss.model.examples;

import java.io.PrintStream;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Project;
import org.cbss.model.query.Registry;

/** Projects that countries led together, and phases that the funder of the whole project pays for. */
public final class WhoLedAndFunded {
  private WhoLedAndFunded() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(ExampleRecords.registry("eu-council"), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    for (String country : new String[] {"AT", "NL"}) {
      out.println("led by " + country + ": " + registry.projects().ledBy(CountryCode.of(country)));
    }
    out.println("funded by the EU: " + registry.projects().fundedBy(Id.<Organization>of("eu")));
    Project phase = registry.projects().get(Id.of("promise-1"));
    out.println("named by the phase itself: " + phase.funders() + ", with the whole: "
        + registry.fundersOf(phase).get(0).organization().orElseThrow());
  }
}
