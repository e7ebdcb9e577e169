package org.cbss.model.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;

/**
 * Which mandate takes the place of which.
 *
 * <p>Each mandate is counted when it is reached from the one that it supersedes, and again when all that supersede it have
 * been: what lies between the two numbers leads back to it.
 */
final class Supersessions {
  private record Reach(int first, int last) {
    boolean holds(Reach other) {
      return first <= other.first && other.last <= last;
    }
  }

  private record Step(Id<Mandate> mandate, int first, List<Id<Mandate>> rest) {}

  private final Map<Id<Mandate>, List<Id<Mandate>>> after = new HashMap<>();
  private final Set<Id<Mandate>> counted = new HashSet<>();
  private final Map<Id<Mandate>, Reach> reaches = new HashMap<>();

  private Supersessions(Survey survey) {
    forEach(
        survey,
        (later, earlier) -> after
            .computeIfAbsent(earlier.value().id(), any -> new ArrayList<>())
            .add(later.value().id()));
    for (Located<Mandate> each : survey.all(Mandate.class)) {
      if (each.value().supersedes().isEmpty()) {
        count(each.value().id());
      }
    }
  }

  private void count(Id<Mandate> origin) {
    Deque<Step> way = new ArrayDeque<>();
    enter(way, origin);
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (step.rest.isEmpty()) {
        reaches.put(step.mandate, new Reach(step.first, counted.size() - 1));
        way.pop();
      } else {
        enter(way, step.rest.remove(step.rest.size() - 1));
      }
    }
  }

  private void enter(Deque<Step> way, Id<Mandate> mandate) {
    int number = counted.size();
    if (counted.add(mandate)) {
      List<Id<Mandate>> rest = new ArrayList<>(after.getOrDefault(mandate, List.of()));
      way.push(new Step(mandate, number, rest));
    }
  }

  static Supersessions of(Survey survey) {
    return survey.once(Supersessions.class, Supersessions::new);
  }

  /** Gives each mandate that supersedes another one of the record, and that one; not those that lead back to themselves. */
  static void forEach(Survey survey, BiConsumer<Located<Mandate>, Located<Mandate>> action) {
    Circles circles = Circles.of(survey);
    for (Located<Mandate> each : Lines.originals(survey, Mandate.class)) {
      Optional<Located<Mandate>> before =
          each.value().supersedes().flatMap(id -> survey.find(id, Mandate.class));
      if (before.isPresent() && !circles.hold(each, before.get())) {
        action.accept(each, before.get());
      }
    }
  }

  /**
   * Whether one of two mandates supersedes the other, directly or through others, or may do so: of one that leads back to
   * nothing, or to itself, it is not known.
   */
  boolean mayBeRelated(Mandate one, Mandate other) {
    Reach ones = reaches.get(one.id());
    Reach others = reaches.get(other.id());
    return ones == null || others == null || ones.holds(others) || others.holds(ones);
  }
}
