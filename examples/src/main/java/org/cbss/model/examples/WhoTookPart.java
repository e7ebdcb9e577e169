package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.query.Answer;
import org.cbss.model.query.MembershipSnapshot;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.views.Names;

/** The members, Permanent Participants and observers of the Arctic Council, and who paused in 2022. */
public final class WhoTookPart {
  private WhoTookPart() {}

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
    Organization council = registry.organizations().get(Id.of("arctic-council"));
    for (String day : new String[] {"1997-06-30", "2022-04-01", "2023-06-01"}) {
      MembershipSnapshot snapshot = registry.membershipsOn(council, LocalDate.parse(day));
      out.println(day + ":");
      out.println("  full members: " + snapshot.full().certain().size());
      out.println("  participants: "
          + text(names, snapshot.withRole(MemberRole.PARTICIPANT).certain()));
      Answer<Membership> observers = snapshot.withRole(MemberRole.OBSERVER);
      out.println("  observers: certainly " + observers.certain().size() + ", perhaps "
          + observers.uncertain().size());
      Answer<Membership> paused = snapshot.suspended();
      out.println("  paused: certainly " + paused.certain().size() + ", perhaps "
          + paused.uncertain().size());
    }
  }

  private static String text(Names names, Iterable<Membership> memberships) {
    StringBuilder text = new StringBuilder();
    for (Membership membership : memberships) {
      text.append(text.isEmpty() ? "" : "; ").append(names.member(membership));
    }
    return text.isEmpty() ? "none" : text.toString();
  }
}
