package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;

/** The heads of the Children at Risk Unit on three days, on one of which the sources leave two possible. */
public final class WhoHeadedTheUnit {
  private WhoHeadedTheUnit() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.DANISH_PRESIDENCY)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Post head = registry.posts().get(Id.of("head-car"));
    for (String day : new String[] {"2013-01-01", "2019-12-01", "2020-07-01"}) {
      Answer<PersonnelTerm> heads = registry.personnelTerms().of(head).on(LocalDate.parse(day));
      out.println("On " + day + ", that somebody headed the unit is " + heads.any() + ":");
      heads.certain().forEach(term -> out.println("  certainly " + name(registry, term)));
      heads
          .uncertain()
          .forEach(term -> out.println(
              "  perhaps " + name(registry, term) + ", " + term.period().orElseThrow()));
    }
  }

  private static String name(Registry registry, PersonnelTerm term) {
    return registry.people().get(term.person()).name();
  }
}
