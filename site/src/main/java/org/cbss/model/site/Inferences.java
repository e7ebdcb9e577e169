package org.cbss.model.site;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.chronology.Inference;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.chronology.Reason;
import org.cbss.model.query.Registry;

/** What is inferred of records and memberships, and from which statements. */
final class Inferences {
  /** The largest number of statements that a page lists for one record. */
  static final int MAX_REASONS = 30;

  private final Map<DataPath, Inference> known = new HashMap<>();

  Inferences(Registry registry, Allowance allowance) {
    Iterator<Inference> all = registry.chronology().inferences().iterator();
    while (!allowance.isUsedUp() && all.hasNext()) {
      Inference next = all.next();
      allowance.take(next.because().size());
      List<Reason> first = next.because().stream().limit(MAX_REASONS).toList();
      known.put(next.span().path(), new Inference(next.span(), first));
    }
  }

  /** Returns the first statements from which the days of a record follow, empty if none is inferred. */
  List<Reason> of(DataPath path) {
    Inference inference = known.get(path);
    return inference == null ? List.of() : inference.because();
  }

  /** Returns the span that is inferred, or empty if none is. */
  Optional<InferredSpan> span(DataPath path) {
    return Optional.ofNullable(known.get(path)).map(Inference::span);
  }
}
