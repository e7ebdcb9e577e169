package org.cbss.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.change.Difference.Step;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.text.MessageText;
import org.jspecify.annotations.Nullable;

/** Differences that are applied to a data set together. */
final class Patch {

  /** A value that differs, or that has others inside it that do. */
  private static final class Node {
    private final Map<String, Map<Elements.Key, Node>> children = new LinkedHashMap<>();
    private final List<Difference> added = new ArrayList<>();
    private @Nullable Difference own;
    private @Nullable Difference moved;
  }

  /** The key of a whole attribute. */
  private static final Elements.Key WHOLE = new Elements.Key("", 0);

  private final Node root = new Node();

  Patch(List<Difference> differences) {
    differences.forEach(this::add);
  }

  private void add(Difference difference) {
    List<Step> path = difference.path();
    Node node = root;
    for (Step step : path.subList(0, path.size() - 1)) {
      node = child(node, step);
    }
    Step last = path.get(path.size() - 1);
    if (difference.kind() == Difference.Kind.ADDED && difference.position().isPresent()) {
      node.children
          .computeIfAbsent(last.name(), any -> new LinkedHashMap<>())
          .computeIfAbsent(WHOLE, any -> new Node())
          .added
          .add(difference);
      return;
    }
    Node target = child(node, last);
    if (difference.kind() == Difference.Kind.MOVED) {
      target.moved = difference;
    } else if (target.own == null) {
      target.own = difference;
    } else {
      throw new IllegalArgumentException("two differences of one value: " + difference);
    }
  }

  private static Node child(Node node, Step step) {
    Elements.Key key =
        step.key().map(text -> new Elements.Key(text, step.occurrence())).orElse(WHOLE);
    return node.children
        .computeIfAbsent(step.name(), any -> new LinkedHashMap<>())
        .computeIfAbsent(key, any -> new Node());
  }

  Dataset apply(Dataset dataset) {
    return apply(ModelSchema.DATASET, dataset, root);
  }

  private <T, B> T apply(RecordType<T, B> type, T owner, Node node) {
    try {
      return type.with(owner, changed(type, owner, node));
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(
          MessageText.withArticle(type.label()) + " would lose a required value: " + e.getMessage(),
          e);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          MessageText.withArticle(type.label()) + " has values of another type: " + e.getMessage(),
          e);
    }
  }

  private <T, B> Map<String, Object> changed(RecordType<T, B> type, T owner, Node node) {
    Map<String, Object> changed = new HashMap<>();
    node.children.forEach((name, nodes) -> {
      Attribute<T, B> attribute = type.attribute(name).orElse(null);
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        Object value = applyToValue(one.get(owner), nodes);
        changed.put(name, value == null ? List.of() : List.of(value));
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        changed.put(name, applyToList(many, many.get(owner), nodes));
      } else if (attribute instanceof Attribute.Keyed<T, B> keyed) {
        changed.put(name, applyToEntries(keyed.get(owner), nodes, key -> key));
      } else {
        applyToExtension(type, owner, name, nodes, changed);
      }
    });
    return changed;
  }

  private static <T, B> void applyToExtension(
      RecordType<T, B> type,
      T owner,
      String name,
      Map<Elements.Key, Node> nodes,
      Map<String, Object> all) {
    Attribute.Keyed<T, B> extensions = type.extensions();
    Node node = nodes.get(WHOLE);
    if (extensions == null || node == null) {
      throw mismatch(any(nodes), MessageText.withArticle(type.label()) + " cannot have it");
    }
    @SuppressWarnings("unchecked")
    Map<String, String> values = (Map<String, String>)
        all.computeIfAbsent(extensions.name(), any -> new TreeMap<>(extensions.get(owner)));
    put(values, name, node);
  }

  private static <K extends Comparable<K>> Map<K, String> applyToEntries(
      Map<K, String> before, Map<Elements.Key, Node> nodes, Function<String, K> keyOf) {
    Map<K, String> entries = new TreeMap<>(before);
    nodes.forEach((key, node) -> put(entries, keyOf.apply(key.text()), node));
    return entries;
  }

  private static <K> void put(Map<K, String> entries, K key, Node node) {
    Object value = replaced(entries.get(key), node);
    if (value == null) {
      entries.remove(key);
    } else {
      entries.put(key, (String) value);
    }
  }

  /** Returns the value of an attribute after the differences, or null if it was removed. */
  private static @Nullable Object applyToValue(
      @Nullable Object value, Map<Elements.Key, Node> nodes) {
    Node whole = nodes.get(WHOLE);
    if (whole != null) {
      return replaced(value, whole);
    }
    if (!(value instanceof LocalizedText text) || text.plain().isPresent()) {
      throw mismatch(any(nodes), "the value has no languages");
    }
    return LocalizedText.of(applyToEntries(text.translations(), nodes, LanguageTag::of));
  }

  private static @Nullable Object replaced(@Nullable Object value, Node node) {
    Difference difference = node.own;
    if (difference == null) {
      throw mismatch(any(Map.of(WHOLE, node)), "it leads to no value");
    }
    if (!difference.before().equals(Optional.ofNullable(value))) {
      throw mismatch(
          difference,
          value == null ? "there is no such value" : "the value is " + ValueWords.of(value));
    }
    return difference.after().orElse(null);
  }

  private List<Object> applyToList(
      Attribute.Many<?, ?, ?> many, List<?> values, Map<Elements.Key, Node> nodes) {
    Elements elements = Elements.of(many.type(), values);
    Map<Elements.Key, Integer> indexes = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      indexes.put(elements.keys().get(i), i);
    }
    List<@Nullable Object> left = new ArrayList<>(values);
    Map<Integer, Object> placed = new TreeMap<>();
    nodes.forEach((key, node) -> {
      if (key.equals(WHOLE)) {
        node.added.forEach(
            difference -> place(placed, difference, difference.after().orElse(null)));
        return;
      }
      Integer index = indexes.get(key);
      if (index == null) {
        throw mismatch(any(Map.of(key, node)), "there is no such element");
      }
      Object value = applyToElement(elements, values.get(index), node);
      boolean moves = node.moved != null && value != null;
      left.set(index, moves ? null : value);
      if (moves) {
        place(placed, node.moved, value);
      }
    });
    return joined(left, placed);
  }

  private @Nullable Object applyToElement(Elements elements, Object value, Node node) {
    Difference own = node.own;
    if (own != null) {
      return replaced(value, node);
    }
    if (node.children.isEmpty()) {
      return value;
    }
    if (!elements.hasRecords()) {
      throw mismatch(any(Map.of(WHOLE, node)), "the value is no record");
    }
    return apply(elements.recordType(), value, node);
  }

  private static void place(
      Map<Integer, Object> placed, @Nullable Difference difference, @Nullable Object value) {
    if (difference == null || value == null) {
      return;
    }
    if (placed.put(difference.position().orElse(0), value) != null) {
      throw mismatch(difference, "another element has its place");
    }
  }

  /** Returns the elements that stay, in their order, with the others at their places. */
  private static List<Object> joined(List<@Nullable Object> left, Map<Integer, Object> placed) {
    List<Object> joined = new ArrayList<>(left.size() + placed.size());
    for (Object value : left) {
      addPlaced(joined, placed);
      if (value != null) {
        joined.add(value);
      }
    }
    addPlaced(joined, placed);
    // A data set with fewer elements than that of before has no such places.
    joined.addAll(placed.values());
    return joined;
  }

  private static void addPlaced(List<Object> joined, Map<Integer, Object> placed) {
    Object value = placed.remove(joined.size());
    while (value != null) {
      joined.add(value);
      value = placed.remove(joined.size());
    }
  }

  /** Returns a difference of some, for a message. */
  private static @Nullable Difference any(Map<Elements.Key, Node> nodes) {
    for (Node node : nodes.values()) {
      Difference own = node.own;
      Difference found = own != null
          ? own
          : node.moved != null ? node.moved : node.added.isEmpty() ? null : node.added.get(0);
      for (Map<Elements.Key, Node> children : node.children.values()) {
        found = found == null ? any(children) : found;
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static IllegalArgumentException mismatch(@Nullable Difference difference, String why) {
    return new IllegalArgumentException("cannot apply \"" + difference + "\": " + why);
  }
}
