package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.chronology.Solution.Conflict;
import org.cbss.model.chronology.Solution.Step;

/** Leaves out statements of a conflict as long as the others still conflict. */
final class ConflictReduction {
  /** The statements that are tried one by one. Longer chains are rare, and each of their relations is needed. */
  private static final int MAX_TRIED = 24;

  private final Network network;

  ConflictReduction(Network network) {
    this.network = network;
  }

  /** Returns a conflict of statements of another, without any one of which the rest has a reading. */
  Conflict reduce(Conflict conflict) {
    return reduceParts(untilFirstViolation(conflict));
  }

  private Conflict reduceParts(Conflict conflict) {
    Set<Part> parts = parts(conflict);
    if (parts.size() > MAX_TRIED) {
      return conflict;
    }
    for (Part part : List.copyOf(parts)) {
      Set<Part> rest = new LinkedHashSet<>(parts);
      rest.remove(part);
      Optional<Conflict> smaller = search(rest, conflict.chain());
      if (smaller.isPresent()) {
        return reduceParts(smaller.get());
      }
    }
    return conflict;
  }

  /** Returns the beginning of a chain, up to the first day whose own bound it violates. */
  private Conflict untilFirstViolation(Conflict conflict) {
    int day = conflict.firstDay();
    int earliest = network.lowest(day);
    for (int i = 0; i < conflict.chain().size(); i++) {
      int number = conflict.chain().get(i);
      if (number < 0) {
        earliest = network.choice(~number).days().nextOrSame(earliest);
      } else {
        earliest -= network.gap(number);
        day = network.from(number);
      }
      if (earliest > network.highest(day)) {
        return new Conflict(
            conflict.firstDay(),
            conflict.firstStated(),
            day,
            true,
            conflict.chain().subList(0, i + 1));
      }
    }
    return conflict;
  }

  /** A statement on a span, or a statement with relations. */
  private record Part(boolean isSpan, int number) {}

  private static Part span(int day) {
    return new Part(true, day / 2);
  }

  private Set<Part> parts(Conflict conflict) {
    Set<Part> parts = new LinkedHashSet<>();
    if (conflict.firstStated()) {
      parts.add(span(conflict.firstDay()));
    }
    for (int number : conflict.chain()) {
      part(number).ifPresent(parts::add);
    }
    if (conflict.lastStated()) {
      parts.add(span(conflict.lastDay()));
    }
    return parts;
  }

  /** Returns the statement of a relation or choice, or empty if it holds by nature. */
  private Optional<Part> part(int number) {
    if (number < 0) {
      Network.Choice choice = network.choice(~number);
      return Optional.of(
          choice.statement() == Network.BY_NATURE
              ? span(choice.day())
              : new Part(false, choice.statement()));
    }
    return network.statement(number) == Network.BY_NATURE
        ? Optional.empty()
        : Optional.of(new Part(false, network.statement(number)));
  }

  /** Returns a conflict of some statements, or empty if they have a reading, or none is found in time. */
  private Optional<Conflict> search(Set<Part> parts, List<Integer> chain) {
    Set<Integer> relations = relations(parts, chain);
    Map<Integer, Integer> earliest = new HashMap<>();
    Map<Integer, Step> steps = new HashMap<>();
    for (int relation : relations) {
      for (int day : List.of(network.to(relation), network.from(relation))) {
        if (!earliest.containsKey(day)) {
          earliest.put(day, lowest(day, parts));
          if (isViolated(day, parts, earliest, steps)) {
            return Optional.of(chainTo(day, steps, parts));
          }
        }
      }
    }
    boolean moved = true;
    int most = relations.size() + (network.hasChoices() ? Solver.MAX_SWEEPS_OF_CHOICES : 0);
    for (int sweeps = 0; moved && sweeps <= most; sweeps++) {
      moved = false;
      for (int relation : relations) {
        int to = network.to(relation);
        int from = network.from(relation);
        int day = bound(to, earliest) - network.gap(relation);
        if (day > bound(from, earliest)) {
          moved = true;
          earliest.put(from, day);
          steps.put(from, new Step(relation, steps.getOrDefault(to, Step.BEGIN)));
          if (isViolated(from, parts, earliest, steps)) {
            return Optional.of(chainTo(from, steps, parts));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int bound(int day, Map<Integer, Integer> earliest) {
    return Objects.requireNonNull(earliest.get(day));
  }

  /** Moves a bound to a day that the choices allow, and returns whether that is after the latest bound. */
  private boolean isViolated(
      int day, Set<Part> parts, Map<Integer, Integer> earliest, Map<Integer, Step> steps) {
    int highest = highest(day, parts);
    boolean moved = true;
    while (moved && bound(day, earliest) <= highest) {
      moved = false;
      for (int number : network.choices(day)) {
        int bound = bound(day, earliest);
        int chosen = network.choice(number).days().nextOrSame(bound);
        if (chosen != bound && part(~number).filter(parts::contains).isPresent()) {
          earliest.put(day, chosen);
          steps.put(day, new Step(~number, steps.getOrDefault(day, Step.BEGIN)));
          moved = true;
        }
      }
    }
    return bound(day, earliest) > highest;
  }

  private int lowest(int day, Set<Part> parts) {
    return parts.contains(span(day)) ? network.lowest(day) : network.lowestByNature(day);
  }

  private int highest(int day, Set<Part> parts) {
    return parts.contains(span(day)) ? network.highest(day) : network.highestByNature(day);
  }

  private Conflict chainTo(int lastDay, Map<Integer, Step> steps, Set<Part> parts) {
    List<Integer> chain = new ArrayList<>();
    int day = lastDay;
    Step step = steps.getOrDefault(lastDay, Step.BEGIN);
    while (step != null && step != Step.BEGIN) {
      chain.add(step.number());
      day = step.number() < 0 ? day : network.to(step.number());
      step = step.previous();
    }
    Collections.reverse(chain);
    return new Conflict(
        day, parts.contains(span(day)), lastDay, parts.contains(span(lastDay)), chain);
  }

  /** Returns the relations of some statements, and those by nature of all spans and helpers that they touch. */
  private Set<Integer> relations(Set<Part> parts, Collection<Integer> chain) {
    Set<Integer> relations = new LinkedHashSet<>();
    for (Part part : parts) {
      int number = part.number;
      if (part.isSpan) {
        relations.add(number);
      } else {
        int end = network.firstRelation(number + 1);
        for (int relation = network.firstRelation(number); relation < end; relation++) {
          relations.add(relation);
        }
      }
    }
    chain.stream()
        .filter(number -> number >= 0 && network.statement(number) == Network.BY_NATURE)
        .forEach(relations::add);
    chain.stream()
        .filter(number -> number < 0)
        .forEach(number -> addSpan(network.choice(~number).day(), relations));
    for (int relation : List.copyOf(relations)) {
      addSpan(network.to(relation), relations);
      addSpan(network.from(relation), relations);
    }
    return relations;
  }

  private void addSpan(int day, Set<Integer> relations) {
    if (!network.isHelper(day)) {
      relations.add(day / 2);
    }
  }
}
