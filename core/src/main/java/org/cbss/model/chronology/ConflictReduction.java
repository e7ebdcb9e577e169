package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.chronology.Solution.Conflict;

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
      Optional<Conflict> smaller = search(rest, conflict.relations());
      if (smaller.isPresent()) {
        return reduceParts(smaller.get());
      }
    }
    return conflict;
  }

  /** Returns the beginning of a chain, up to the first day whose own bound it violates. */
  private Conflict untilFirstViolation(Conflict conflict) {
    int earliest = network.lowest(conflict.firstDay());
    for (int i = 0; i < conflict.relations().size(); i++) {
      int relation = conflict.relations().get(i);
      earliest -= network.gap(relation);
      if (earliest > network.highest(network.from(relation))) {
        return new Conflict(
            conflict.firstDay(),
            conflict.firstStated(),
            network.from(relation),
            true,
            conflict.relations().subList(0, i + 1));
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
    for (int relation : conflict.relations()) {
      if (network.statement(relation) != Network.BY_NATURE) {
        parts.add(new Part(false, network.statement(relation)));
      }
    }
    if (conflict.lastStated()) {
      parts.add(span(conflict.lastDay()));
    }
    return parts;
  }

  /** Returns a conflict of some statements, or empty if they have a reading. */
  private Optional<Conflict> search(Set<Part> parts, List<Integer> chain) {
    Set<Integer> relations = relations(parts, chain);
    Map<Integer, Integer> earliest = new HashMap<>();
    Map<Integer, Integer> by = new HashMap<>();
    boolean moved = true;
    for (int sweeps = 0; moved && sweeps <= relations.size(); sweeps++) {
      moved = false;
      for (int relation : relations) {
        int to = network.to(relation);
        int from = network.from(relation);
        int day = earliest.computeIfAbsent(to, any -> lowest(any, parts)) - network.gap(relation);
        if (day > earliest.computeIfAbsent(from, any -> lowest(any, parts))) {
          moved = true;
          earliest.put(from, day);
          by.put(from, relation);
          if (day > highest(from, parts)) {
            return Optional.of(chainTo(from, by, parts));
          }
        }
      }
    }
    return Optional.empty();
  }

  private int lowest(int day, Set<Part> parts) {
    return parts.contains(span(day)) ? network.lowest(day) : network.lowestByNature(day);
  }

  private int highest(int day, Set<Part> parts) {
    return parts.contains(span(day)) ? network.highest(day) : network.highestByNature(day);
  }

  private Conflict chainTo(int lastDay, Map<Integer, Integer> by, Set<Part> parts) {
    List<Integer> chain = new ArrayList<>();
    int day = lastDay;
    while (by.containsKey(day) && chain.size() <= by.size()) {
      chain.add(by.get(day));
      day = network.to(by.get(day));
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
        .filter(relation -> network.statement(relation) == Network.BY_NATURE)
        .forEach(relations::add);
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
