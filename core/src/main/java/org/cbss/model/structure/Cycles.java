package org.cbss.model.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Project;
import org.cbss.model.meta.Place;

/** Finds references that come back to where they began. */
final class Cycles {

  /** A reference from one thing to another that may not come back. */
  private record Edge(String attribute, Id<?> target) {}

  private record Step(int number, Iterator<Edge> rest) {}

  private static final byte ENTERED = 1;
  private static final byte LEFT = 2;

  private final IdIndex index;
  private final byte[] states;
  private final Deque<Step> way = new ArrayDeque<>();
  private final List<Fault> faults = new ArrayList<>();

  private Cycles(IdIndex index) {
    this.index = index;
    this.states = new byte[index.size()];
  }

  /** To a second thing of an id no reference leads, and so none leads back: what the index holds is enough. */
  static List<Fault> find(IdIndex index) {
    Cycles cycles = new Cycles(index);
    for (int number = 0; number < index.size(); number++) {
      cycles.search(number);
    }
    return cycles.faults;
  }

  private List<Edge> edges(int number) {
    return switch (index.kind(number)) {
      case ORGANIZATION -> edges("partOf", ((Organization) index.get(number)).partOf());
      case PROJECT -> edges("partOf", ((Project) index.get(number)).partOf());
      case MANDATE -> edges("supersedes", ((Mandate) index.get(number)).supersedes());
      case PERSONNEL_TERM -> edges((PersonnelTerm) index.get(number));
      default -> List.of();
    };
  }

  private static List<Edge> edges(PersonnelTerm term) {
    List<Edge> follows = edges("follows", term.follows());
    List<Edge> replaces = edges("replaces", term.replaces());
    if (follows.isEmpty()) {
      return replaces;
    }
    return replaces.isEmpty() ? follows : List.of(follows.get(0), replaces.get(0));
  }

  private static List<Edge> edges(String attribute, Optional<? extends Id<?>> target) {
    return target.isPresent() ? List.of(new Edge(attribute, target.get())) : List.of();
  }

  /** Goes on from an entity as far as references lead, and reports each one that leads back to the way there. */
  private void search(int from) {
    enter(from);
    while (!way.isEmpty()) {
      Step step = way.getLast();
      if (step.rest.hasNext()) {
        follow(step.number, step.rest.next());
      } else {
        states[way.removeLast().number] = LEFT;
      }
    }
  }

  private void enter(int number) {
    List<Edge> edges = states[number] == LEFT ? List.of() : edges(number);
    if (edges.isEmpty()) {
      states[number] = LEFT;
    } else {
      states[number] = ENTERED;
      way.addLast(new Step(number, edges.iterator()));
    }
  }

  private void follow(int from, Edge edge) {
    int to = index.number(edge.target);
    if (to < 0 || index.kind(to) != index.kind(from)) {
      return;
    }
    if (states[to] == ENTERED) {
      report(way.stream().map(Step::number).dropWhile(number -> number != to).toList());
    } else {
      enter(to);
    }
  }

  /** Reports a circle at the one of its entities that stands first. */
  private void report(List<Integer> cycle) {
    int first = Collections.min(cycle);
    List<Integer> path = new ArrayList<>(cycle);
    Collections.rotate(path, -cycle.indexOf(first));
    Edge edge = edges(first).stream()
        .filter(candidate -> index.number(candidate.target) == path.get(1 % path.size()))
        .findFirst()
        .orElseThrow();
    faults.add(new Fault(
        Structure.CYCLE,
        name(first),
        place(first).at(edge.attribute),
        "the references come back to where they began: "
            + Stream.concat(path.stream(), Stream.of(first))
                .map(this::name)
                .collect(Collectors.joining(" → ")),
        path.stream().skip(1).map(this::isHere).toList(),
        Optional.of("remove one of them")));
  }

  private Fault.Other isHere(int number) {
    return new Fault.Other(name(number), place(number), name(number) + " is here");
  }

  private String name(int number) {
    return index.get(number).id().value();
  }

  private Place place(int number) {
    return new Place(index.kind(number), index.place(number), "");
  }
}
