package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.Mandate;

/**
 * Tells whether some mandate was certainly in force on a day, whichever it was: one covers the day, and whichever of those
 * that take its place, by way of others too, may have begun, charges the same body and lasts until then. Each mandate is
 * looked at once, however many take the place of each other.
 */
final class Handovers {
  private final Registry registry;
  private final LocalDate day;
  private final Set<Id<Mandate>> reached = new HashSet<>();
  private final Deque<Mandate> next = new ArrayDeque<>();

  /** Those after which, in some reading, none may be in force. */
  private final Set<Id<Mandate>> broken = new HashSet<>();

  private Handovers(Registry registry, LocalDate day) {
    this.registry = registry;
    this.day = day;
  }

  /** Whether one of these was in force on the day, or another that had taken its place. */
  static boolean leaveOne(List<Mandate> candidates, LocalDate day, Registry registry) {
    List<Mandate> covering = candidates.stream()
        .filter(mandate -> registry.horizon().covers(mandate.period(), day).isCertain())
        .toList();
    Handovers handovers = new Handovers(registry, day);
    covering.forEach(handovers::reach);
    handovers.follow();
    return covering.stream().anyMatch(mandate -> !handovers.broken.contains(mandate.id()));
  }

  private void reach(Mandate mandate) {
    if (reached.add(mandate.id())) {
      next.add(mandate);
    }
  }

  private void follow() {
    while (!next.isEmpty()) {
      Mandate earlier = next.remove();
      for (Mandate later : registry.mandates().superseding(earlier).list()) {
        if (later.period().startsBy(day).isPossible()) {
          reach(later);
          if (!goesOn(earlier, later)) {
            breakFrom(earlier);
          }
        }
      }
    }
  }

  private boolean goesOn(Mandate earlier, Mandate later) {
    return later.body().equals(earlier.body())
        && certainlyLasts(later)
        && !broken.contains(later.id());
  }

  private boolean certainlyLasts(Mandate mandate) {
    return registry
        .horizon()
        .stretch(mandate.period())
        .filter(stretch -> !stretch.lastsUntil().isBefore(day))
        .isPresent();
  }

  /** What was broken before has broken all that came before it, too. */
  private void breakFrom(Mandate mandate) {
    Optional<Mandate> at = Optional.of(mandate);
    while (at.isPresent()
        && reached.contains(at.get().id())
        && broken.add(at.get().id())) {
      at = at.get().supersedes().flatMap(registry.mandates()::find);
    }
  }
}
