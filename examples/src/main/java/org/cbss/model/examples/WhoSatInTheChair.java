package org.cbss.model.examples;

import java.io.PrintStream;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.views.Names;

/** The ministers who sat in the chair of the Arctic Council for a country, some of whom changed within its presidency. */
public final class WhoSatInTheChair {
  private WhoSatInTheChair() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.ARCTIC_COUNCIL)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Names names = new Names(registry);
    Post post = registry.posts().get(Id.of("ac-chair"));
    for (Presidency presidency : registry.presidencies().toList()) {
      out.println(names.of(presidency) + ":");
      for (PersonnelTerm term :
          registry.personnelTerms().of(post).under(presidency).toList()) {
        out.println("  " + names.of(term.person()) + ", " + term.period().orElseThrow());
      }
    }
    Presidency russian = registry.presidencies().get(Id.of("ac-ru-2021"));
    out.println("departures of the briefing about " + russian.id() + ": "
        + registry.briefing(russian).departures().candidates().stream()
            .map(PersonnelTerm::id)
            .toList());
  }
}
