package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.cbss.model.json.ReadResult;

/** The findings of a reading, each as its code and its pointer. */
final class Findings {
  private Findings() {}

  static List<Tuple> of(ReadResult result) {
    return result.report().findings().stream()
        .map(finding -> tuple(finding.rule(), finding.location().pointer()))
        .toList();
  }
}
