package org.cbss.model.examples;

import java.io.PrintStream;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;

/** The working groups of the Arctic Council, which are older than the Council. */
public final class WhatItWasPartOf {
  private WhatItWasPartOf() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.ARCTIC_COUNCIL)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    for (String whole : new String[] {"ac-aeps", "arctic-council"}) {
      out.println(
          "parts of " + whole + ": " + registry.organizations().partOf(Id.<Organization>of(whole)));
    }
    Organization group = registry.organizations().get(Id.of("ac-amap"));
    group
        .partOf()
        .forEach(parent -> out.println(group.name() + " was part of " + parent.organization() + ", "
            + parent.period().orElseThrow()));
    for (String id : new String[] {"ac-ca-1996", "ac-dk-2009"}) {
      Presidency presidency = registry.presidencies().get(Id.of(id));
      Answer<Organization> parts = registry.briefing(presidency).organizations();
      out.println(id + ": " + parts.certain().stream().map(Organization::id).toList());
    }
  }
}
