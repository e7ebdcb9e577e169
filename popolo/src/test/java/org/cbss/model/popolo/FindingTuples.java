package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.cbss.model.json.ReadResult;

/** The findings of a result, each as its code and pointer. */
final class FindingTuples {
  private FindingTuples() {}

  static List<Tuple> of(ReadResult result) {
    return result.report().findings().stream()
        .map(finding -> tuple(finding.rule(), finding.location().pointer()))
        .toList();
  }
}
