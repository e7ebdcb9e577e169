package org.cbss.model.tables;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.DataPath;
import org.cbss.model.tables.ColumnPath.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A record as cells give it, before it is checked: its values by the keys of JSON, each a {@link Leaf}, a record, {@link Words}, a
 * list of these, or a map of leaves by key.
 */
final class RecordNode {
  private static final JsonFactory JSON = new JsonFactory();

  /** How the text of a leaf is written. */
  enum Form {
    STRING,
    RAW
  }

  /**
   * A value.
   *
   * @param text the text
   * @param form how it is written
   * @param cell the cell that gives it
   */
  record Leaf(String text, Form form, CellRef cell) {}

  /** A text by language; that of the data set is an empty string. */
  static final class Words extends LinkedHashMap<String, Leaf> {
    private static final long serialVersionUID = 1;

    /** Stands for the language of the data set. */
    static final String PLAIN = "";
  }

  private final CellRef cell;
  private final RowReader reader;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<String, Map<Part, Leaf>> ends = new LinkedHashMap<>(0);
  private @Nullable Map<String, Map<String, Object>> labelled;

  /**
   * Creates a record without values.
   *
   * @param cell the first cell of its row
   * @param reader reads its row
   */
  RecordNode(CellRef cell, RowReader reader) {
    this.cell = cell;
    this.reader = reader;
  }

  CellRef cell() {
    return cell;
  }

  RowReader reader() {
    return reader;
  }

  Map<String, Object> fields() {
    return fields;
  }

  void put(String key, Object value) {
    fields.put(key, value);
  }

  /** Returns the map of a key, which is added if there is none. */
  @SuppressWarnings("unchecked")
  Map<String, Leaf> map(String key) {
    return (Map<String, Leaf>) fields.computeIfAbsent(key, any -> new LinkedHashMap<>());
  }

  /** Returns the start and end of a span that are in two cells, so far. */
  Map<Part, Leaf> ends(String attribute) {
    return ends.computeIfAbsent(attribute, any -> new EnumMap<>(Part.class));
  }

  /** Removes and returns the starts and ends of spans, by attribute. */
  Map<String, Map<Part, Leaf>> takeEnds() {
    Map<String, Map<Part, Leaf>> taken = ends.isEmpty() ? Map.of() : new LinkedHashMap<>(ends);
    ends.clear();
    return taken;
  }

  /** Returns the text of a key, which is added if there is none. */
  Words words(String key) {
    return (Words) fields.computeIfAbsent(key, any -> new Words());
  }

  /** Returns the list of a key, which is added if there is none. */
  @SuppressWarnings("unchecked")
  List<Object> list(String key) {
    return (List<Object>) fields.computeIfAbsent(key, any -> new ArrayList<>());
  }

  /** Adds an element to a list, under a label by which other rows refer to it. */
  void add(String key, String label, Object element) {
    list(key).add(element);
    if (labelled == null) {
      labelled = new HashMap<>();
    }
    labelled.computeIfAbsent(key, any -> new HashMap<>()).putIfAbsent(label, element);
  }

  /** Returns the element of a list by its label, or null if there is none. */
  @Nullable
  Object element(String key, String label) {
    return labelled == null ? null : labelled.getOrDefault(key, Map.of()).get(label);
  }

  /**
   * Returns the record as JSON.
   *
   * @param language the language of text that has none, if it is with others
   */
  byte[] toBytes(String language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      write(out, this, language);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator out, Object value, String language) {
    if (value instanceof Leaf leaf) {
      write(out, leaf);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(element -> write(out, element, language));
      out.writeEndArray();
    } else if (value instanceof Words words && words.keySet().equals(Set.of(Words.PLAIN))) {
      words.values().forEach(leaf -> write(out, leaf));
    } else {
      boolean isText = value instanceof Words;
      out.writeStartObject();
      inside(value).forEach((key, inner) -> {
        out.writeName(isText && key.equals(Words.PLAIN) ? language : key);
        write(out, inner, language);
      });
      out.writeEndObject();
    }
  }

  private static void write(JsonGenerator out, Leaf leaf) {
    if (leaf.form() == Form.RAW) {
      out.writeRawValue(leaf.text());
    } else {
      out.writeString(leaf.text());
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inside(Object value) {
    return value instanceof RecordNode node ? node.fields : (Map<String, Object>) value;
  }

  /**
   * Where a JSON Pointer leads.
   *
   * @param value the innermost value on its way
   * @param owner the innermost record on its way
   * @param attribute the attribute of that record which leads to the value, empty for the record itself
   * @param cell the cell of the value
   */
  record Target(Object value, RecordNode owner, String attribute, CellRef cell) {}

  /** Returns the innermost value on the way of a JSON Pointer. */
  Target find(String pointer) {
    Target found = new Target(this, this, "", cell);
    for (String token : tokens(pointer)) {
      Object inner = inner(found.value(), token);
      if (inner == null) {
        return found;
      }
      RecordNode owner = inner instanceof RecordNode node ? node : found.owner();
      String attribute = inner instanceof RecordNode
          ? ""
          : found.value() == owner ? DataPath.unescape(token) : found.attribute();
      found = new Target(inner, owner, attribute, cellOf(inner, found.cell()));
    }
    return found;
  }

  private static String[] tokens(String pointer) {
    return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
  }

  private static @Nullable Object inner(Object value, String token) {
    if (value instanceof List<?> list) {
      int index = token.matches("[0-9]{1,9}") ? Integer.parseInt(token) : list.size();
      return index < list.size() ? list.get(index) : null;
    }
    return value instanceof Leaf ? null : inside(value).get(DataPath.unescape(token));
  }

  /** Returns the first cell of a value, or another if it has none. */
  private static CellRef cellOf(Object value, CellRef otherwise) {
    if (value instanceof Leaf leaf) {
      return leaf.cell();
    }
    if (value instanceof RecordNode node) {
      return node.cell;
    }
    Collection<?> inner = value instanceof List<?> list ? list : inside(value).values();
    return inner.isEmpty() ? otherwise : cellOf(inner.iterator().next(), otherwise);
  }

  /**
   * Removes values, and the lists and maps that have none left.
   *
   * @param values the values, compared by identity
   */
  void remove(Set<Object> values) {
    remove(fields.values().iterator(), values);
  }

  private static void remove(Iterator<Object> all, Set<Object> values) {
    while (all.hasNext()) {
      Object value = all.next();
      if (values.contains(value) || isEmptied(value, values)) {
        all.remove();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static boolean isEmptied(Object value, Set<Object> values) {
    if (value instanceof RecordNode node) {
      node.remove(values);
      return false;
    }
    if (value instanceof List<?> list) {
      List<Object> kept = new ArrayList<>();
      for (Object element : list) {
        if (!values.contains(element) && !isEmptied(element, values)) {
          kept.add(element);
        }
      }
      ((List<Object>) list).clear();
      ((List<Object>) list).addAll(kept);
      return list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      remove(((Map<String, Object>) map).values().iterator(), values);
      return map.isEmpty();
    }
    return false;
  }
}
