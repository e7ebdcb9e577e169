package org.cbss.model.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cbss.model.internal.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The elements of three versions of a list, matched with each other, in an order that does not depend on which side is ours.
 *
 * <p>What the base has is in the order of the side that changed it, or of the base if both did so in different ways. What a side
 * adds follows the element that it follows there.
 */
final class MergedOrder {

  /** Merges an element, whose index in a version that does not have it is -1; returns null if it is removed. */
  @FunctionalInterface
  interface Merging {
    @Nullable
    Object merge(int inBase, int inOurs, int inTheirs);
  }

  /** An element, by its index in each version, and its merged value. */
  private static final class Node {
    private final int inBase;
    private int inOurs = -1;
    private int inTheirs = -1;
    private @Nullable Object value;

    Node(int inBase) {
      this.inBase = inBase;
    }
  }

  private final Elements ours;
  private final Elements theirs;
  private final Node[] olds;
  private final Node[] own;
  private final Node[] other;

  MergedOrder(Elements base, Elements ours, Elements theirs) {
    this.ours = ours;
    this.theirs = theirs;
    this.olds = IntStream.range(0, base.size()).mapToObj(Node::new).toArray(Node[]::new);
    this.own = nodes(ours.origins(base));
    this.other = nodes(theirs.origins(base));
    matchAdded();
    for (int i = 0; i < own.length; i++) {
      own[i].inOurs = i;
    }
    for (int i = 0; i < other.length; i++) {
      other[i].inTheirs = i;
    }
  }

  private Node[] nodes(int[] origins) {
    return Arrays.stream(origins)
        .mapToObj(origin -> origin < 0 ? new Node(-1) : olds[origin])
        .toArray(Node[]::new);
  }

  /** Makes one element of those that both sides have added: equal ones, and those that are about one thing. */
  private void matchAdded() {
    List<Integer> inOurs = added(own);
    List<Integer> inTheirs = added(other);
    if (inOurs.isEmpty() || inTheirs.isEmpty()) {
      return;
    }
    boolean about =
        ours.type() instanceof ValueType.Nested<?> nested && nested.type().get().unique();
    Elements first =
        Elements.of(ours.type(), inOurs.stream().map(ours.values()::get).toList());
    Elements second =
        Elements.of(theirs.type(), inTheirs.stream().map(theirs.values()::get).toList());
    int[] origins = second.origins(first);
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] >= 0
          && (about || second.values().get(i).equals(first.values().get(origins[i])))) {
        other[inTheirs.get(i)] = own[inOurs.get(origins[i])];
      }
    }
  }

  private static List<Integer> added(Node[] nodes) {
    return IntStream.range(0, nodes.length)
        .filter(i -> nodes[i].inBase < 0)
        .boxed()
        .toList();
  }

  List<Object> merged(Merging merging) {
    Set<Node> all = new LinkedHashSet<>(List.of(olds));
    all.addAll(List.of(own));
    all.addAll(List.of(other));
    for (Node node : all) {
      node.value = merging.merge(node.inBase, node.inOurs, node.inTheirs);
    }
    List<List<Node>> lines = lines();
    List<Object> merged = new ArrayList<>();
    Set<Node> placed = new HashSet<>();
    for (List<Node> line : lines) {
      for (Node node : line) {
        Object value = node.value;
        if (value != null && placed.add(node)) {
          merged.add(value);
        }
      }
    }
    return merged;
  }

  /** Returns the elements of the base that stay, each with those that were added after it; the first with those before all. */
  private List<List<Node>> lines() {
    List<Node> skeleton = skeleton();
    int[] places = new int[olds.length];
    for (int i = 0; i < skeleton.size(); i++) {
      places[skeleton.get(i).inBase] = i + 1;
    }
    List<List<Node>> afterOurs = runs(own, places, skeleton.size());
    List<List<Node>> afterTheirs = runs(other, places, skeleton.size());
    List<List<Node>> lines = new ArrayList<>();
    for (int i = 0; i <= skeleton.size(); i++) {
      List<Node> line = new ArrayList<>();
      if (i > 0) {
        line.add(skeleton.get(i - 1));
      }
      boolean oursFirst = compare(afterOurs.get(i), afterTheirs.get(i)) <= 0;
      line.addAll(oursFirst ? afterOurs.get(i) : afterTheirs.get(i));
      line.addAll(oursFirst ? afterTheirs.get(i) : afterOurs.get(i));
      lines.add(line);
    }
    return lines;
  }

  /** Returns what a side has added after each element of the base that stays, and before all of them. */
  private static List<List<Node>> runs(Node[] nodes, int[] places, int count) {
    List<List<Node>> runs = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      runs.add(new ArrayList<>());
    }
    int at = 0;
    for (Node node : nodes) {
      if (node.inBase < 0) {
        runs.get(at).add(node);
      } else if (node.value != null) {
        at = places[node.inBase];
      }
    }
    return runs;
  }

  private int compare(List<Node> one, List<Node> second) {
    for (int i = 0; i < Math.min(one.size(), second.size()); i++) {
      int order = text(one.get(i)).compareTo(text(second.get(i)));
      if (order == 0) {
        order = content(one.get(i)).compareTo(content(second.get(i)));
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), second.size());
  }

  private String text(Node node) {
    return node.inOurs >= 0
        ? ours.keys().get(node.inOurs).text()
        : theirs.keys().get(node.inTheirs).text();
  }

  private String content(Node node) {
    Object value = node.value;
    return value == null ? "" : ValueWords.content(ours.type(), value);
  }

  /** Returns the elements of the base that stay, in the order of the side that changed it. */
  private List<Node> skeleton() {
    List<Node> inOurs = common(own);
    List<Node> inTheirs = common(other);
    List<Node> order = keepsOrder(inOurs)
        ? inTheirs
        : keepsOrder(inTheirs) || inOurs.equals(inTheirs)
            ? inOurs
            : inOurs.stream()
                .sorted(Comparator.comparingInt(node -> node.inBase))
                .toList();
    return withOthers(order);
  }

  private static List<Node> common(Node[] nodes) {
    return Arrays.stream(nodes)
        .filter(node ->
            node.inBase >= 0 && node.inOurs >= 0 && node.inTheirs >= 0 && node.value != null)
        .toList();
  }

  private static boolean keepsOrder(List<Node> nodes) {
    return IntStream.range(1, nodes.size())
        .allMatch(i -> nodes.get(i - 1).inBase < nodes.get(i).inBase);
  }

  /** Adds the elements of the base that stay although a side has removed them, each after the one that preceded it. */
  private List<Node> withOthers(List<Node> order) {
    int[] places = new int[olds.length];
    for (int i = 0; i < order.size(); i++) {
      places[order.get(i).inBase] = i + 1;
    }
    List<List<Node>> after = new ArrayList<>();
    for (int i = 0; i <= order.size(); i++) {
      after.add(new ArrayList<>());
    }
    int at = 0;
    for (Node node : olds) {
      if (node.value != null) {
        if (places[node.inBase] > 0) {
          at = places[node.inBase];
        } else {
          after.get(at).add(node);
        }
      }
    }
    List<Node> all = new ArrayList<>(after.get(0));
    for (int i = 0; i < order.size(); i++) {
      all.add(order.get(i));
      all.addAll(after.get(i + 1));
    }
    return all;
  }
}
