package org.cbss.model.internal.integrity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Project;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;

/**
 * Checks the referential integrity of a data set: ids are unique, and every reference leads to an entity of the right kind
 * and never, directly or through others, back to its start.
 */
public final class ReferentialIntegrity {
  /** The id of the rule that reports an id that is used twice. */
  public static final String DUPLICATE = "id-duplicate";

  /** The id of the rule that reports a reference to an unknown id. */
  public static final String UNRESOLVED = "reference-unresolved";

  /** The id of the rule that reports a reference to an entity of another kind. */
  public static final String WRONG_KIND = "reference-wrong-kind";

  /** The id of the rule that reports a cycle of references. */
  public static final String CYCLE = "reference-cycle";

  private static final ModelTraversal REFERENCES = ModelTraversal.ofEach(
      List.of(ReferentialIntegrity::isReference, ReferentialIntegrity::isReference));

  private ReferentialIntegrity() {}

  /**
   * Returns all problems, in the order of the rules above, and for each rule in the order of the document.
   *
   * @param dataset the data set
   * @param index its ids
   * @return the problems
   */
  public static List<IntegrityProblem> problems(Dataset dataset, IdIndex index) {
    if (index.isKnownToResolve()) {
      return cycles(index);
    }
    List<IntegrityProblem> problems = new ArrayList<>(duplicates(dataset, index));
    REFERENCES.visit(
        dataset, unresolved(index, problems::addAll), wrongKinds(index, problems::addAll));
    problems.addAll(cycles(index));
    return problems;
  }

  /**
   * Returns whether values of a type refer to other records by id.
   *
   * @param type the type
   * @return true if they do
   */
  public static boolean isReference(ValueType<?> type) {
    return !targets(type).isEmpty();
  }

  /**
   * Returns the kinds that values of a type may refer to.
   *
   * @param type the type
   * @return the kinds, or empty if the values are not references
   */
  public static Set<EntityKind> targets(ValueType<?> type) {
    if (type instanceof ValueType.Reference<?> reference) {
      return reference.kinds();
    }
    return type instanceof ValueType.AnyReference reference ? reference.kinds() : Set.of();
  }

  /**
   * Returns a problem for each entity or strategic area whose id is used before.
   *
   * @param dataset the data set
   * @param index its ids
   * @return the problems
   */
  public static List<IntegrityProblem> duplicates(Dataset dataset, IdIndex index) {
    if (!index.repeats()) {
      return List.of();
    }
    Map<Id<?>, DataPath> first = new HashMap<>();
    List<IntegrityProblem> problems = new ArrayList<>();
    IdIndex.visit(dataset, (entity, path) -> {
      DataPath before = first.putIfAbsent(entity.id(), path);
      if (before != null) {
        problems.add(duplicate(entity, path, index.kind(index.number(entity.id())), before));
      }
    });
    return problems;
  }

  private static IntegrityProblem duplicate(
      Identified entity, DataPath path, EntityKind firstKind, DataPath firstPath) {
    String id = entity.id().value();
    EntityKind kind = EntityKind.of(entity);
    String owners = kind == firstKind
        ? "two " + kind.collection() + " have"
        : firstKind.withArticle() + " and " + kind.withArticle() + " both have";
    return new IntegrityProblem(
        DUPLICATE,
        id,
        path.resolve("id"),
        owners + " the id " + id,
        List.of(new IntegrityProblem.Other(id, firstPath.resolve("id"), "the first is here")),
        Optional::empty);
  }

  /**
   * Returns a visitor of references that collects those to unknown ids.
   *
   * @param index the ids of the data set
   * @param consumer receives, at the end of the visit, one problem for each unknown id
   * @return the visitor, for a traversal of {@link #isReference}
   */
  public static ModelTraversal.Visitor unresolved(
      IdIndex index, Consumer<List<IntegrityProblem>> consumer) {
    return new UnresolvedReferences(index, consumer);
  }

  /**
   * Returns a visitor of references that collects those to an entity of another kind.
   *
   * @param index the ids of the data set
   * @param consumer receives, at the end of the visit, one problem for each such reference
   * @return the visitor, for a traversal of {@link #isReference}
   */
  public static ModelTraversal.Visitor wrongKinds(
      IdIndex index, Consumer<List<IntegrityProblem>> consumer) {
    return new WrongKindReferences(index, consumer);
  }

  /**
   * Returns a problem for each cycle of references.
   *
   * @param index the ids of the data set
   * @return the problems
   */
  public static List<IntegrityProblem> cycles(IdIndex index) {
    return index.cycles();
  }

  static List<IntegrityProblem> findCycles(IdIndex index) {
    return new CycleFinder(index).find();
  }

  private static final class UnresolvedReferences implements ModelTraversal.Visitor {
    private final IdIndex index;
    private final Consumer<List<IntegrityProblem>> consumer;
    private final Map<Id<?>, MissingId> missing = new LinkedHashMap<>();

    UnresolvedReferences(IdIndex index, Consumer<List<IntegrityProblem>> consumer) {
      this.index = index;
      this.consumer = consumer;
    }

    @Override
    public void visit(VisitContext at, ValueType<?> type, Object value) {
      Id<?> id = (Id<?>) value;
      if (index.number(id) < 0) {
        MissingId references = missing.computeIfAbsent(id, any -> new MissingId());
        references.locations.add(
            new IntegrityProblem.Other(at.entityId(), at.path(), "another reference to it"));
        references.kinds.retainAll(targets(type));
      }
    }

    @Override
    public void end() {
      index.setResolved(missing.isEmpty());
      Map<Set<EntityKind>, IdSuggester> suggesters = new HashMap<>();
      List<IntegrityProblem> problems = new ArrayList<>();
      missing.forEach((id, references) -> {
        IdSuggester suggester = suggesters.computeIfAbsent(
            references.kinds, kinds -> new IdSuggester(index.ids(kinds)));
        problems.add(problem(id, references.locations, suggester));
      });
      consumer.accept(problems);
    }

    private static IntegrityProblem problem(
        Id<?> id, List<IntegrityProblem.Other> locations, IdSuggester suggester) {
      IntegrityProblem.Other first = locations.get(0);
      String count = locations.size() == 1 ? "" : " (" + locations.size() + " references)";
      return new IntegrityProblem(
          UNRESOLVED,
          first.entityId(),
          first.path(),
          "no record has the id \"" + id + "\"" + count,
          locations.subList(1, locations.size()),
          () -> suggester.help(id.value()));
    }
  }

  /** The references to an unknown id, and the kinds that all of them allow. */
  private static final class MissingId {
    final List<IntegrityProblem.Other> locations = new ArrayList<>();
    final Set<EntityKind> kinds = EnumSet.allOf(EntityKind.class);
  }

  private static final class WrongKindReferences implements ModelTraversal.Visitor {
    private final IdIndex index;
    private final Consumer<List<IntegrityProblem>> consumer;
    private final List<IntegrityProblem> problems = new ArrayList<>();

    WrongKindReferences(IdIndex index, Consumer<List<IntegrityProblem>> consumer) {
      this.index = index;
      this.consumer = consumer;
    }

    @Override
    public void visit(VisitContext at, ValueType<?> type, Object value) {
      int number = index.number((Id<?>) value);
      Set<EntityKind> expected = targets(type);
      if (number >= 0 && !expected.contains(index.kind(number))) {
        problems.add(problem(at, (Id<?>) value, index.kind(number), expected));
      }
    }

    @Override
    public void end() {
      index.setOfRightKinds(problems.isEmpty());
      consumer.accept(problems);
    }

    private static IntegrityProblem problem(
        VisitContext at, Id<?> id, EntityKind found, Set<EntityKind> expected) {
      String kinds = expected.stream()
          .map(EntityKind::withArticle)
          .sorted()
          .collect(Collectors.joining(" or "));
      return new IntegrityProblem(
          WRONG_KIND,
          at.entityId(),
          at.path(),
          id + " is " + found.withArticle() + "; expected " + kinds,
          List.of(),
          Optional::empty);
    }
  }

  /**
   * Suggests known ids that may be meant by an unknown one. To stay fast, it compares the ids next to it in alphabetical
   * order, read forwards and backwards, which differ from it near their end or their beginning.
   */
  private static final class IdSuggester {
    private static final int MAX_SUGGESTIONS = 2;
    private static final int MAX_NEIGHBOURS = 50;

    private record Candidate(String id, int distance) {}

    private final NavigableMap<String, String> forwards = new TreeMap<>();
    private final NavigableMap<String, String> backwards = new TreeMap<>();

    IdSuggester(List<String> ids) {
      ids.forEach(id -> {
        forwards.put(id.toLowerCase(Locale.ROOT), id);
        backwards.put(backwards(id), id);
      });
    }

    private static String backwards(String id) {
      return new StringBuilder(id.toLowerCase(Locale.ROOT)).reverse().toString();
    }

    /** Returns a question that names similar ids, or empty if there are none. */
    Optional<String> help(String id) {
      List<String> similar = suggest(id);
      return similar.isEmpty()
          ? Optional.empty()
          : Optional.of("did you mean " + String.join(" or ", similar) + "?");
    }

    /** Returns ids at a distance of at most two edits, and fewer than half of the characters, nearest first. */
    private List<String> suggest(String id) {
      int most = Math.min(2, (id.length() - 1) / 2);
      Set<String> neighbours = new LinkedHashSet<>();
      addNeighbours(forwards, id.toLowerCase(Locale.ROOT), neighbours);
      addNeighbours(backwards, backwards(id), neighbours);
      return neighbours.stream()
          .map(known -> new Candidate(known, EditDistance.between(id, known, most)))
          .filter(candidate -> candidate.distance <= most)
          .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
          .limit(MAX_SUGGESTIONS)
          .map(Candidate::id)
          .toList();
    }

    private static void addNeighbours(
        NavigableMap<String, String> ids, String id, Set<String> neighbours) {
      addFirst(ids.tailMap(id, true), neighbours);
      addFirst(ids.headMap(id, false).descendingMap(), neighbours);
    }

    /** Adds the first ids. A stream of a part of a sorted map would count the whole part first. */
    private static void addFirst(Map<String, String> side, Set<String> neighbours) {
      Iterator<String> ids = side.values().iterator();
      for (int i = 0; i < MAX_NEIGHBOURS && ids.hasNext(); i++) {
        neighbours.add(ids.next());
      }
    }
  }

  /**
   * Finds cycles by a depth-first search. Of several cycles that share a record, it reports one. The index knows only the
   * first owner of an id, which is enough: no reference leads to another one.
   */
  private static final class CycleFinder {
    private static final byte ON_PATH = 1;
    private static final byte REPORTED = 2;
    private static final byte DONE = 3;
    private static final int MAX_IN_MESSAGE = 10;

    private record Edge(String attribute, int element, Id<?> target) {
      DataPath from(DataPath entity) {
        return element < 0 ? entity.resolve(attribute) : entity.resolve(attribute, element);
      }
    }

    private record Step(int number, Iterator<Edge> rest) {}

    private final IdIndex index;
    private final byte[] states;
    private final List<Step> path = new ArrayList<>();
    private final List<IntegrityProblem> problems = new ArrayList<>();

    CycleFinder(IdIndex index) {
      this.index = index;
      this.states = new byte[index.size()];
    }

    List<IntegrityProblem> find() {
      for (int number = 0; number < index.size(); number++) {
        enter(number);
        while (!path.isEmpty()) {
          Step step = path.get(path.size() - 1);
          if (step.rest.hasNext()) {
            follow(step.number, step.rest.next());
          } else {
            states[path.remove(path.size() - 1).number] = DONE;
          }
        }
      }
      return problems;
    }

    private void enter(int number) {
      List<Edge> edges = states[number] == DONE ? List.of() : edges(number);
      if (edges.isEmpty()) {
        states[number] = DONE;
      } else {
        states[number] = ON_PATH;
        path.add(new Step(number, edges.iterator()));
      }
    }

    private void follow(int from, Edge edge) {
      int to = index.number(edge.target);
      if (to < 0 || index.kind(to) != index.kind(from)) {
        return;
      }
      if (states[to] == ON_PATH || states[to] == REPORTED) {
        close(to);
      } else {
        enter(to);
      }
    }

    /** Reports the cycle from a record to the end of the path, unless a record in it is already reported. */
    private void close(int first) {
      List<Integer> cycle = new ArrayList<>();
      int last = path.size() - 1;
      for (int i = last; cycle.isEmpty() || cycle.get(last - i - 1) != first; i--) {
        int number = path.get(i).number;
        if (states[number] == REPORTED) {
          return;
        }
        states[number] = REPORTED;
        cycle.add(number);
      }
      Collections.reverse(cycle);
      report(cycle);
    }

    private List<Edge> edges(int number) {
      return switch (index.kind(number)) {
        case ORGANIZATION -> edges((Organization) index.get(number));
        case PROJECT -> edges("partOf", ((Project) index.get(number)).partOf());
        case MANDATE -> edges((Mandate) index.get(number));
        case PERSONNEL_TERM -> edges((PersonnelTerm) index.get(number));
        default -> List.of();
      };
    }

    private static List<Edge> edges(Organization organization) {
      List<Parent> parents = organization.partOf();
      if (parents.isEmpty()) {
        return List.of();
      }
      // A file then has the id of the parent as the value of the attribute, without a list.
      boolean bare = parents.equals(List.of(Parent.of(parents.get(0).organization())));
      return IntStream.range(0, parents.size())
          .mapToObj(i -> new Edge("partOf", bare ? -1 : i, parents.get(i).organization()))
          .toList();
    }

    private static List<Edge> edges(Mandate mandate) {
      return join(edges("partOf", mandate.partOf()), edges("supersedes", mandate.supersedes()));
    }

    private static List<Edge> edges(PersonnelTerm term) {
      return join(edges("follows", term.follows()), edges("replaces", term.replaces()));
    }

    private static List<Edge> join(List<Edge> some, List<Edge> others) {
      return some.isEmpty()
          ? others
          : Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Edge> edges(String attribute, Optional<? extends Id<?>> target) {
      return target.isPresent() ? List.of(new Edge(attribute, -1, target.get())) : List.of();
    }

    /** Reports a cycle at the first of its entities in the document. */
    private void report(List<Integer> cycle) {
      int first = Collections.min(cycle);
      List<Integer> fromFirst = new ArrayList<>(cycle);
      Collections.rotate(fromFirst, -cycle.indexOf(first));
      int second = fromFirst.get(1 % fromFirst.size());
      Edge edge = edges(first).stream()
          .filter(candidate -> index.number(candidate.target) == second)
          .findFirst()
          .orElseThrow();
      problems.add(new IntegrityProblem(
          CYCLE,
          id(first),
          edge.from(path(first)),
          "the references form a cycle: " + text(fromFirst),
          fromFirst.stream()
              .skip(1)
              .map(number ->
                  new IntegrityProblem.Other(id(number), path(number), id(number) + " is here"))
              .toList(),
          () -> Optional.of("remove one of these references")));
    }

    private String text(List<Integer> cycle) {
      String last = (cycle.size() > MAX_IN_MESSAGE ? " → … → " : " → ") + id(cycle.get(0));
      return cycle.stream()
          .limit(MAX_IN_MESSAGE)
          .map(this::id)
          .collect(Collectors.joining(" → ", "", last));
    }

    private String id(int number) {
      return index.get(number).id().value();
    }

    private DataPath path(int number) {
      return new DataPath(index.kind(number), index.position(number), "");
    }
  }
}
