package org.cbss.model.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;
import org.jspecify.annotations.Nullable;

/** Which mandate takes the place of which. */
final class Supersessions {
  private final Map<Id<Mandate>, Id<Mandate>> superseded = new HashMap<>();
  private final Map<Id<Mandate>, Integer> depths = new HashMap<>();

  private Supersessions(Survey survey) {
    forEach(
        survey,
        (after, before) -> superseded.put(after.value().id(), before.value().id()));
  }

  static Supersessions of(Survey survey) {
    return survey.once(Supersessions.class, Supersessions::new);
  }

  /** Gives each mandate that supersedes another one of the record, and that one. */
  static void forEach(Survey survey, BiConsumer<Located<Mandate>, Located<Mandate>> action) {
    for (Located<Mandate> each : survey.all(Mandate.class)) {
      each.value()
          .supersedes()
          .flatMap(id -> survey.find(id, Mandate.class))
          .ifPresent(before -> action.accept(each, before));
    }
  }

  /** Whether one of two mandates supersedes the other, directly or through others. */
  boolean related(Mandate one, Mandate other) {
    return leads(one.id(), other.id()) || leads(other.id(), one.id());
  }

  private boolean leads(Id<Mandate> from, Id<Mandate> to) {
    int steps = depth(from) - depth(to);
    Id<Mandate> at = from;
    while (at != null && steps > 0) {
      at = superseded.get(at);
      steps--;
    }
    return steps == 0 && to.equals(at) && !from.equals(to);
  }

  /** How many mandates one leads back to; of those that come back to themselves, as many as are passed. */
  private int depth(Id<Mandate> id) {
    Integer known = depths.get(id);
    if (known != null) {
      return known;
    }
    Set<Id<Mandate>> passed = new HashSet<>();
    @Nullable Id<Mandate> at = id;
    int depth = -1;
    while (at != null && passed.add(at)) {
      depth++;
      at = superseded.get(at);
    }
    depths.put(id, depth);
    return depth;
  }
}
