package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.records.ShippedRecords;

/** The presidencies of the Council on three days and of Denmark, and the handover days of the rota. */
public final class WhoPresided {
  private WhoPresided() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.CBSS_PRESIDENCIES)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Organization cbss = registry.organizations().get(Id.of("cbss"));
    for (String day : new String[] {"2000-01-01", "2011-06-15", "2020-07-01"}) {
      Answer<Presidency> answer = registry.presidencies().of(cbss).on(LocalDate.parse(day));
      out.println(
          day + ": certainly " + answer.certain().stream().map(Presidency::id).toList()
              + ", perhaps " + answer.uncertain().stream().map(Presidency::id).toList());
    }
    Presidency danish = registry.presidencies().get(Id.of("dk-2019"));
    out.println("Denmark: "
        + registry.presidencies().heldBy(danish.holders().get(0).country().orElseThrow()));
    registry
        .presidencies()
        .next(danish)
        .ifPresent(next -> out.println("after " + danish.id() + " came " + next.id()));
    Succession<Presidency> succession = registry.rota(cbss);
    out.println("certain gaps: "
        + succession.certainTransitions(Succession.Transition.Kind.GAP).size());
    succession
        .certainTransitions(Succession.Transition.Kind.HANDOVER_DAY)
        .forEach(each -> out.println("shared day of " + each.before().id() + " and "
            + each.after().id() + ": "
            + each.days().map(days -> days.start().toString()).orElse("not known")));
  }
}
