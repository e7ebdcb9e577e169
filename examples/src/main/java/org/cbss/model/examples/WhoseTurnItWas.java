package org.cbss.model.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.change.Claims;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.views.Names;

/** The presidencies of the Nordic Council of Ministers that another state than that of the agreed order held, and a joint one. */
public final class WhoseTurnItWas {
  private static final List<String> ORDER = List.of("FI", "NO", "SE", "IS", "DK");

  private WhoseTurnItWas() {}

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
    Organization ministers = registry.organizations().get(Id.of("nordic-council-of-ministers"));
    List<Presidency> rota = registry.rota(ministers).entries();
    for (int i = 0; i < rota.size(); i++) {
      Presidency presidency = rota.get(i);
      String due = ORDER.get(i % ORDER.size());
      Optional<CountryCode> held = presidency.holders().get(0).country();
      if (!held.equals(Optional.of(CountryCode.of(due)))) {
        out.println(presidency.period() + ": " + names.holder(presidency) + " instead of " + due
            + ", designated by " + registry.decisions().designating(presidency));
      }
    }
    Id<Presidency> joint = Id.of("ncm-dk-2020");
    out.println(joint + ": " + names.holder(registry.presidencies().get(joint)));
    Registry programme = Registry.of(Claims.of(registry.dataset())
        .accordingTo(Id.of("ncm-denmark-programme-2020"))
        .dataset());
    out.println("according to its programme: "
        + new Names(programme).holder(programme.presidencies().get(joint)));
  }
}
