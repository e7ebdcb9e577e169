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
    Conflict reduced = untilFirstViolation(conflict);
    Set<Part> parts = parts(reduced);
    if (parts.size() > MAX_TRIED) {
      return reduced;
    }
    for (Part part : List.copyOf(parts)) {
      Set<Part> rest = new LinkedHashSet<>(parts);
      rest.remove(part);
      Optional<Conflict> smaller = search(rest, reduced.relations());
      if (smaller.isPresent()) {
        return reduce(smaller.get());
      }
    }
    return reduced;
  }

  /** Returns the beginning of a chain, up to the first day whose own bound it violates. */
  private Conflict untilFirstViolation(Conflict conflict) {
    int earliest = network.lowest(conflict.firstDay());
    for (int i = 0; i < conflict.relations().size(); i++) {
      int relation = conflict.relations().get(i);
      earliest -= network.gap(relation);
      if (earliest > network.highest(network.from(relation))) {
        return new Conflict(
            conflict.firstDay(), network.from(relation), conflict.relations().subList(0, i + 1));
      }
    }
    return conflict;
  }

  /** A statement on a span, or a statement with relations. */
  private record Part(boolean isSpan, int number) {}

  private Set<Part> parts(Conflict conflict) {
    Set<Part> parts = new LinkedHashSet<>();
    parts.add(new Part(true, conflict.firstDay() / 2));
    for (int relation : conflict.relations()) {
      if (network.statement(relation) != Network.BY_NATURE) {
        parts.add(new Part(false, network.statement(relation)));
      }
    }
    parts.add(new Part(true, conflict.lastDay() / 2));
    return parts;
  }

  /** Returns a conflict of some statements, or empty if they have a reading. */
  private Optional<Conflict> search(Set<Part> parts, List<Integer> chain) {
    Set<Integer> relations = relations(parts, chain);
    Map<Integer, Integer> earliest = new HashMap<>();
    Map<Integer, Integer> by = new HashMap<>();
    parts.stream().filter(Part::isSpan).map(Part::number).forEach(span -> {
      earliest.put(2 * span, network.lowest(2 * span));
      earliest.put(2 * span + 1, network.lowest(2 * span + 1));
    });
    for (int sweeps = 0; sweeps <= relations.size(); sweeps++) {
      for (int relation : relations) {
        int to = network.to(relation);
        int from = network.from(relation);
        int day = earliest.getOrDefault(to, -Network.NEVER) - network.gap(relation);
        if (day > earliest.getOrDefault(from, -Network.NEVER)) {
          earliest.put(from, day);
          by.put(from, relation);
          if (parts.contains(new Part(true, from / 2)) && day > network.highest(from)) {
            return Optional.of(chainTo(from, by));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Conflict chainTo(int lastDay, Map<Integer, Integer> by) {
    List<Integer> chain = new ArrayList<>();
    int day = lastDay;
    while (by.containsKey(day) && chain.size() <= by.size()) {
      chain.add(by.get(day));
      day = network.to(by.get(day));
    }
    Collections.reverse(chain);
    return new Conflict(day, lastDay, chain);
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
