package org.cbss.model.validation.rules;

import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.Precision;
import org.cbss.model.time.TimeSpan;

/** Says in messages when something was. */
final class When {
  private When() {}

  /** Such as {@code on 2020-05-06} and {@code in 2020-05}. */
  static String in(EdtfDate date) {
    boolean day = date.precision().filter(Precision.DAY::equals).isPresent();
    return (day ? "on " : "in ") + date;
  }

  /** The same of a date alone; else such as {@code during 2020-05-06/2020-05-07}. */
  static String in(TimeSpan span) {
    return span.isLoneDate() ? in(span.start().date().orElseThrow()) : "during " + span;
  }
}
