package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MemberRole;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.views.Names;

/** The meetings at which the chair of the Arctic Council passed, what they adopted, and how many observers it had by then. */
public final class HowTheChairPassed {
  private HowTheChairPassed() {}

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
    for (String id :
        new String[] {"ac-barrow-2000", "ac-inari-2002", "ac-kiruna-2013", "ac-salekhard-2023"}) {
      print(registry, names, council, Id.of(id), out);
    }
  }

  private static void print(
      Registry registry, Names names, Organization council, Id<Meeting> id, PrintStream out) {
    Meeting meeting = registry.meetings().get(id);
    Presidency before = registry.presidencies().get(meeting.presidency().orElseThrow());
    Presidency after = registry.presidencies().next(before).orElseThrow();
    LocalDate last = meeting.period().orElseThrow().latestEnd().orElseThrow();
    out.println(
        names.of(meeting.place().orElseThrow()) + ", " + meeting.period().orElseThrow() + ": from "
            + names.holder(before) + " to " + names.holder(after));
    out.println("  recorded " + before.period() + " and " + after.period() + "; on " + last + " "
        + registry.presidencies().of(council).on(last));
    out.println("  decided: "
        + registry.decisions().at(meeting).toList().stream().map(Decision::id).toList());
    out.println("  observers the day after: "
        + registry
            .membershipsOn(council, last.plusDays(1))
            .withRole(MemberRole.OBSERVER)
            .certain()
            .size());
  }
}
