package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.views.Names;

/** The people in an expert group of the CBSS, the countries they represent, and the country in the chair. */
public final class WhoSatInTheGroup {
  private WhoSatInTheGroup() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(ExampleRecords.registry("children-at-risk"), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Names names = new Names(registry);
    LocalDate day = LocalDate.parse("2017-02-07");
    Organization group = registry.organizations().get(Id.of("car-group"));
    Answer<Membership> members = registry.membershipsOn(group, day).all();
    members
        .candidates()
        .forEach(member -> out.println(names.member(member) + ": " + members.certaintyOf(member)));
    out.println("in the chair: "
        + registry.chairOn(group, day).single().map(names::chair).orElseThrow());
  }
}
