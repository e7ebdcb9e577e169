package org.cbss.model.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Project;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;

/** Finds references that come back to where they began. */
final class Cycles {

  /** A reference from one thing to another that may not come back. */
  private record Edge(String attribute, Id<?> target) {}

  private record Step(Entity entity, int number, Iterator<Edge> rest) {}

  private static final byte ENTERED = 1;
  private static final byte LEFT = 2;

  private final Dataset dataset;
  private final IdIndex index;
  private final byte[] states;
  private final Deque<Step> way = new ArrayDeque<>();
  private final List<Fault> faults = new ArrayList<>();

  private Cycles(Dataset dataset, IdIndex index) {
    this.dataset = dataset;
    this.index = index;
    this.states = new byte[index.size()];
  }

  static List<Fault> find(Dataset dataset, IdIndex index) {
    Cycles cycles = new Cycles(dataset, index);
    Stream.of(
            dataset.organizations(),
            dataset.mandates(),
            dataset.projects(),
            dataset.personnelTerms())
        .flatMap(List::stream)
        .forEach(cycles::search);
    return cycles.faults;
  }

  private static List<Edge> edges(Entity entity) {
    return switch (Kind.of(entity)) {
      case ORGANIZATION -> edges("partOf", ((Organization) entity).partOf());
      case PROJECT -> edges("partOf", ((Project) entity).partOf());
      case MANDATE -> edges("supersedes", ((Mandate) entity).supersedes());
      case PERSONNEL_TERM -> {
        List<Edge> follows = edges("follows", ((PersonnelTerm) entity).follows());
        List<Edge> replaces = edges("replaces", ((PersonnelTerm) entity).replaces());
        yield follows.isEmpty()
            ? replaces
            : replaces.isEmpty() ? follows : List.of(follows.get(0), replaces.get(0));
      }
      default -> List.of();
    };
  }

  private static List<Edge> edges(String attribute, Optional<? extends Id<?>> target) {
    return target.isPresent() ? List.of(new Edge(attribute, target.get())) : List.of();
  }

  /**
   * Goes on from an entity as far as references lead, and reports each one that leads back to the way there. To a second
   * thing of an id no reference leads, and so none leads back.
   */
  private void search(Entity from) {
    if (edges(from).isEmpty()) {
      return;
    }
    int number = index.number(from.id());
    if (states[number] == LEFT || index.get(number) != from) {
      return;
    }
    enter(from, number);
    while (!way.isEmpty()) {
      Step step = way.getLast();
      if (step.rest.hasNext()) {
        follow(step.entity, step.rest.next());
      } else {
        states[way.removeLast().number] = LEFT;
      }
    }
  }

  private void enter(Entity entity, int number) {
    states[number] = ENTERED;
    way.addLast(new Step(entity, number, edges(entity).iterator()));
  }

  private void follow(Entity from, Edge edge) {
    int number = index.number(edge.target);
    if (number < 0
        || states[number] == LEFT
        || !(index.get(number) instanceof Entity entity)
        || Kind.of(entity) != Kind.of(from)) {
      return;
    }
    if (states[number] == ENTERED) {
      report(way.stream().map(Step::entity).dropWhile(step -> step != entity).toList());
    } else {
      enter(entity, number);
    }
  }

  private void report(List<Entity> cycle) {
    Map<Entity, Integer> places = places(cycle);
    Entity first = Collections.min(cycle, Comparator.comparing(places::get));
    List<Entity> path = new ArrayList<>(cycle.subList(cycle.indexOf(first), cycle.size()));
    path.addAll(cycle.subList(0, cycle.indexOf(first)));
    path.add(first);
    String names =
        path.stream().map(entity -> entity.id().value()).collect(Collectors.joining(" → "));
    Edge edge = edges(first).stream()
        .filter(candidate -> candidate.target.equals(path.get(1).id()))
        .findFirst()
        .orElseThrow();
    Kind kind = Kind.of(first);
    List<Fault.Other> others = path.subList(1, path.size() - 1).stream()
        .map(entity -> new Fault.Other(
            entity.id().value(),
            new Place(kind, Objects.requireNonNull(places.get(entity)), ""),
            entity.id() + " is here"))
        .toList();
    faults.add(new Fault(
        Structure.CYCLE,
        first.id().value(),
        new Place(kind, Objects.requireNonNull(places.get(first)), "").at(edge.attribute),
        "the references come back to where they began: " + names,
        others,
        Optional.of("remove one of them")));
  }

  private Map<Entity, Integer> places(List<Entity> cycle) {
    Map<Entity, Integer> places = new IdentityHashMap<>();
    cycle.forEach(entity -> places.put(entity, 0));
    List<? extends Entity> all = Walk.entities(dataset, Kind.of(cycle.get(0)));
    for (int i = all.size() - 1; i >= 0; i--) {
      places.replace(all.get(i), i);
    }
    return places;
  }
}
