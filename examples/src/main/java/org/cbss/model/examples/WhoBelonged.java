package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.query.MembershipSnapshot;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;

/** The membership of Russia in the Council before, during and after its suspension. */
public final class WhoBelonged {
  private WhoBelonged() {}

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
    Membership russia = cbss.members().stream()
        .filter(member -> member.country().equals(Optional.of(CountryCode.of("RU"))))
        .findFirst()
        .orElseThrow();
    for (String day : new String[] {"2022-03-02", "2022-04-01", "2022-06-01"}) {
      MembershipSnapshot members = registry.membershipsOn(cbss, LocalDate.parse(day));
      out.println(day + ": in full " + members.full().certaintyOf(russia) + ", suspended "
          + members.suspended().certaintyOf(russia) + "; full members in all "
          + members.full().certain().size());
    }
  }
}
