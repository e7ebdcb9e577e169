package org.cbss.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.Id;

/**
 * The trees that are formed by references to one record of the same kind, such as the whole of a part.
 *
 * <p>Each record gets a number when the search reaches it from the one that it refers to, and another after all that lead to
 * it. The records that lead to it have the numbers in between. A record that leads to a missing one or into a cycle gets none.
 */
final class ReferenceForest {
  private record Range(int first, int last) {
    boolean contains(Range other) {
      return first <= other.first && other.last <= last;
    }
  }

  private record Step(Id<?> id, int first, Deque<Id<?>> rest) {}

  private final Map<Id<?>, Deque<Id<?>>> children = new HashMap<>();
  private final Set<Id<?>> reached = new HashSet<>();
  private final Map<Id<?>, Range> ranges = new HashMap<>();

  <T extends Entity> ReferenceForest(
      ValidationContext context, Class<T> type, Function<T, Optional<Id<T>>> reference) {
    List<Id<?>> roots = new ArrayList<>();
    for (Located<T> each : context.withoutRepeats(type)) {
      reference
          .apply(each.value())
          .ifPresentOrElse(
              parent -> children
                  .computeIfAbsent(parent, any -> new ArrayDeque<>())
                  .add(each.value().id()),
              () -> roots.add(each.value().id()));
    }
    roots.forEach(this::number);
  }

  private void number(Id<?> root) {
    Deque<Step> steps = new ArrayDeque<>();
    enter(steps, root);
    while (!steps.isEmpty()) {
      Step step = steps.peek();
      if (step.rest.isEmpty()) {
        ranges.put(step.id, new Range(step.first, reached.size() - 1));
        steps.pop();
      } else {
        enter(steps, step.rest.poll());
      }
    }
  }

  private void enter(Deque<Step> steps, Id<?> id) {
    int number = reached.size();
    if (reached.add(id)) {
      steps.push(new Step(id, number, children.getOrDefault(id, new ArrayDeque<>())));
    }
  }

  /** Returns whether a record is neither another one nor leads to it. If it may lead to a missing one, the answer is false. */
  boolean certainlyDoesNotLeadTo(Id<?> id, Id<?> other) {
    Range own = ranges.get(id);
    Range others = ranges.get(other);
    return own != null && (others == null || !others.contains(own));
  }

  /** Returns whether one of two records leads to the other, or may do so through a missing one. */
  boolean mayBeRelated(Id<?> one, Id<?> other) {
    return !ranges.containsKey(other)
        || !certainlyDoesNotLeadTo(one, other)
        || !certainlyDoesNotLeadTo(other, one);
  }
}
