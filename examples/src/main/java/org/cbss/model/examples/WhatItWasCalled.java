package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.Names;

/** The names that two organizations had on a day. */
public final class WhatItWasCalled {
  private WhatItWasCalled() {}

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
    for (String day : new String[] {"1996-09-19", "2005-01-01", "2006-06-30", "2020-01-01"}) {
      Names then = names.during(TimeSpan.ofDay(LocalDate.parse(day)));
      out.println(day + ": " + then.of(Id.of("ac-icc")) + "; " + then.of(Id.of("ac-acap")));
    }
  }
}
