package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.cbss.model.json.Reading;

/** The findings of a reading, each as its code and its pointer. */
final class Findings {
  private Findings() {}

  static List<Tuple> of(Reading reading) {
    return reading.report().findings().stream()
        .map(finding -> tuple(finding.rule(), finding.location().pointer()))
        .toList();
  }
}
