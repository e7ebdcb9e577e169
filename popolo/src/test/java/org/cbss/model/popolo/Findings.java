package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;

/** The findings of a reading, each as its code and its pointer. */
final class Findings {
  private Findings() {}

  static List<Tuple> of(PopoloReading reading) {
    return reading.report().findings().stream()
        .map(finding -> tuple(finding.rule(), finding.location().pointer()))
        .toList();
  }
}
