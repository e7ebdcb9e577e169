package org.cbss.model.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;

/**
 * The presidencies and terms that begin when another one ends, or the day after: terms that follow another one, and holders whom a
 * convention binds.
 */
final class UnbrokenLinks {
  private final Map<Id<?>, Id<?>> before = new HashMap<>();
  private final Map<Id<?>, List<Id<?>>> after = new HashMap<>();

  UnbrokenLinks(Registry registry) {
    for (PersonnelTerm term : registry.dataset().personnelTerms()) {
      term.follows().ifPresent(earlier -> add(earlier, term.id()));
    }
    if (registry.isInferring()) {
      registry.chronology().forEachUnbroken((earlier, later) -> {
        if (!before.containsKey(later.id())) {
          add(earlier.id(), later.id());
        }
      });
    }
  }

  private void add(Id<?> earlier, Id<?> later) {
    before.put(later, earlier);
    after.computeIfAbsent(earlier, any -> new ArrayList<>(1)).add(later);
  }

  boolean isEmpty() {
    return before.isEmpty();
  }

  boolean isLinked(Entity entity) {
    return before.containsKey(entity.id()) || after.containsKey(entity.id());
  }

  boolean isUnbroken(Entity earlier, Entity later) {
    return earlier.id().equals(before.get(later.id()));
  }

  Optional<Id<?>> before(Entity later) {
    return Optional.ofNullable(before.get(later.id()));
  }

  List<Id<?>> after(Entity earlier) {
    return after.getOrDefault(earlier.id(), List.of());
  }
}
