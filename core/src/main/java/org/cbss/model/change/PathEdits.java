package org.cbss.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.validation.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Edits by path, which are applied together: each path leads into the data set as it was before any of them, so that no edit
 * moves the target of another.
 */
final class PathEdits {
  private static final class Node {
    private final Map<String, Node> children = new LinkedHashMap<>();
    private final DataPath path;
    private @Nullable Edit edit;

    Node(DataPath path) {
      this.path = path;
    }

    /** Returns the error of a path that leads to no value. */
    IllegalArgumentException missing() {
      return new IllegalArgumentException("nothing to edit at " + path);
    }

    boolean removes() {
      return edit != null && edit.replacement().isEmpty();
    }
  }

  private final Dataset dataset;
  private final Node root = new Node(DataPath.root());
  private @Nullable ClaimedValues parser;

  PathEdits(Dataset dataset) {
    this.dataset = dataset;
  }

  /** Adds an edit; one that was added before changes nothing. */
  void add(Edit edit) {
    if (edit.path().pointer().isEmpty()) {
      throw new IllegalArgumentException("an edit cannot replace the whole data set");
    }
    Node node = root;
    for (String step : edit.path().pointer().substring(1).split("/", -1)) {
      checkOverlap(node.edit, edit);
      node = node.children.computeIfAbsent(DataPath.unescape(step), any -> new Node(edit.path()));
    }
    if (!node.children.isEmpty() || node.edit != null && !node.edit.equals(edit)) {
      throw overlap(edit);
    }
    node.edit = edit;
  }

  private static void checkOverlap(@Nullable Edit around, Edit edit) {
    if (around != null) {
      throw overlap(edit);
    }
  }

  private static IllegalArgumentException overlap(Edit edit) {
    return new IllegalArgumentException("two edits overlap at " + edit.path()
        + ": apply one of them, and find the other again in the changed data set");
  }

  /**
   * Returns the data set with all edits.
   *
   * @throws IllegalArgumentException if an edit leads to no value, gives one that is not valid, or removes a required one
   */
  Dataset apply() {
    return rewrite(ModelSchema.DATASET, dataset, root);
  }

  private <T, B> T rewrite(RecordType<T, B> type, T owner, Node node) {
    Map<String, Object> changed = new HashMap<>();
    node.children.forEach((name, child) -> {
      Attribute<T, B> attribute = type.attribute(name).orElse(null);
      if (attribute == null) {
        editExtension(type, owner, name, child, changed);
      } else {
        changed.put(name, edited(attribute, owner, child));
      }
    });
    try {
      return type.with(owner, changed);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(
          MessageText.withArticle(type.label()) + " cannot lose a required value: "
              + e.getMessage(),
          e);
    }
  }

  private <T, B> void editExtension(
      RecordType<T, B> type, T owner, String name, Node node, Map<String, Object> changed) {
    Attribute.Keyed<T, B> extensions = type.extensions();
    if (extensions == null || !extensions.get(owner).containsKey(name)) {
      throw node.missing();
    }
    @SuppressWarnings("unchecked")
    Map<String, String> values = (Map<String, String>)
        changed.computeIfAbsent(extensions.name(), any -> new TreeMap<>(extensions.get(owner)));
    editEntry(values, name, node);
  }

  private <T, B> Object edited(Attribute<T, B> attribute, T owner, Node node) {
    if (attribute.values(owner).isEmpty()) {
      throw node.missing();
    }
    if (node.removes()) {
      return attribute instanceof Attribute.Keyed<?, ?> ? Map.of() : List.of();
    }
    if (attribute instanceof Attribute.Keyed<T, B> keyed) {
      Map<String, String> values = new TreeMap<>(keyed.get(owner));
      node.children.forEach((key, child) -> editEntry(values, key, child));
      return values;
    }
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return List.of(value(one.type(), one.get(owner), node));
    }
    return edited((Attribute.Many<T, B, ?>) attribute, owner, node);
  }

  private <T, B, V> List<Object> edited(Attribute.Many<T, B, V> many, T owner, Node node) {
    List<V> values = many.get(owner);
    if (node.edit == null) {
      return elements(many.type(), values, node);
    }
    if (many.bareValue(values) == null) {
      // One value would replace all of them.
      throw node.missing();
    }
    return List.of(value(many.type(), values.get(0), node));
  }

  private static void editEntry(Map<String, String> values, String key, Node node) {
    Edit edit = node.edit;
    if (edit == null || values.remove(key) == null) {
      throw node.missing();
    }
    edit.replacement().ifPresent(text -> values.put(key, text));
  }

  private List<Object> elements(ValueType<?> type, List<?> values, Node node) {
    List<Object> edited = new ArrayList<>(values);
    List<Integer> removed = new ArrayList<>();
    node.children.forEach((step, child) -> {
      int index = index(step, values.size(), child);
      if (child.removes()) {
        removed.add(index);
      } else {
        edited.set(index, value(type, values.get(index), child));
      }
    });
    if (removed.isEmpty()) {
      return edited;
    }
    List<Object> left = new ArrayList<>();
    boolean[] gone = new boolean[values.size()];
    removed.forEach(index -> gone[index] = true);
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        left.add(edited.get(i));
      }
    }
    return left;
  }

  private static int index(String step, int size, Node node) {
    try {
      int index = Integer.parseInt(step);
      if (index >= 0 && index < size) {
        return index;
      }
    } catch (NumberFormatException e) {
      // It is the name of a key, which a list does not have.
    }
    throw node.missing();
  }

  private <V> Object value(ValueType<V> type, @Nullable Object own, Node node) {
    Edit edit = node.edit;
    if (edit != null) {
      return parsed(type, own, edit);
    }
    if (own instanceof LocalizedText text) {
      return translated(text, node);
    }
    if (type instanceof ValueType.Nested<V> nested && own != null) {
      @SuppressWarnings("unchecked")
      V record = (V) own;
      return rewrite(nested.type().get(), record, node);
    }
    throw node.missing();
  }

  private static LocalizedText translated(LocalizedText text, Node node) {
    Map<LanguageTag, String> translations = new HashMap<>(text.translations());
    node.children.forEach((language, child) -> {
      LanguageTag tag = LanguageTag.isValid(language) ? LanguageTag.of(language) : null;
      if (tag == null || child.edit == null || translations.remove(tag) == null) {
        throw child.missing();
      }
      child.edit.replacement().ifPresent(other -> translations.put(tag, other));
    });
    return LocalizedText.of(translations);
  }

  /** Returns the value that replaces another: of a record, the value of its short form. */
  @SuppressWarnings("unchecked")
  private Object parsed(ValueType<?> type, @Nullable Object own, Edit edit) {
    if (type instanceof ValueType.Nested<?> nested && !nested.shorthand().isEmpty()) {
      Object inner = parsed(nested.shortAttribute().type(), null, edit);
      return ((RecordType<Object, ?>) nested.type().get())
          .with(own, Map.of(nested.shorthand(), List.of(inner)));
    }
    String text = edit.replacement().orElseThrow();
    Object value = parser().parse(type, text);
    if (value == null) {
      throw new IllegalArgumentException(
          "invalid value for " + edit.path() + ": " + MessageText.quote(text));
    }
    return value;
  }

  private ClaimedValues parser() {
    ClaimedValues known = parser;
    if (known == null) {
      known = new ClaimedValues(IdIndex.of(dataset));
      parser = known;
    }
    return known;
  }
}
