package org.cbss.model.popolo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.Coded;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.jspecify.annotations.Nullable;

/** Collects the losses. Attributes are found by the tables of the model, so that a new attribute is not lost without notice. */
final class LossCollector {
  private static final String NO_ATTRIBUTE = "Popolo has no such attribute";

  private final List<PopoloLoss> all = new ArrayList<>();

  List<PopoloLoss> all() {
    return all;
  }

  /** Adds a value that is not read back, or not unchanged. */
  void add(String id, String attribute, String value, String reason, @Nullable String instead) {
    all.add(new PopoloLoss(id, attribute, value, reason, Optional.ofNullable(instead)));
  }

  /** Adds a whole entity. */
  void add(Entity entity, String reason) {
    add(entity.id().value(), "", text(entity), reason, null);
  }

  /** Adds all attributes of an entity except those that are written. */
  void addUnwritten(Entity entity, Set<String> written) {
    addUnwritten(entity.id().value(), "", entity, ModelSchema.of(entity), written);
  }

  /**
   * Adds all attributes of a record except those that are written.
   *
   * @param id the id of the entity that contains it
   * @param path the path to it, empty or with a slash at the end
   */
  @SuppressWarnings("unchecked")
  <T> void addUnwritten(
      String id, String path, Object record, RecordType<T, ?> type, Set<String> written) {
    T owner = (T) record;
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (!written.contains(attribute.name())) {
        addAttribute(id, path + attribute.name(), owner, attribute);
      }
    }
    addExtensions(id, path, type.extensions(owner));
  }

  /** Adds all extensions of a record. */
  void addExtensions(String id, String path, Map<String, String> extensions) {
    extensions.forEach(
        (name, json) -> add(id, path + DataPath.escape(name), json, NO_ATTRIBUTE, null));
  }

  private <T> void addAttribute(String id, String path, T owner, Attribute<T, ?> attribute) {
    if (attribute instanceof Attribute.One<T, ?, ?> one) {
      Object value = one.get(owner);
      if (value != null && !value.equals(one.byDefault())) {
        add(id, path, text(value), NO_ATTRIBUTE, null);
      }
    } else if (attribute instanceof Attribute.Many<T, ?, ?> many) {
      List<?> values = many.get(owner);
      if (!values.isEmpty()) {
        String joined = values.stream().map(LossCollector::text).collect(Collectors.joining(", "));
        add(id, path, joined, NO_ATTRIBUTE, null);
      }
    } else {
      ((Attribute.Keyed<T, ?>) attribute)
          .get(owner)
          .forEach((key, value) -> addKeyed(id, path, key, value));
    }
  }

  /** Adds a string under a key. */
  void addKeyed(String id, String path, String key, String value) {
    add(id, path + "/" + DataPath.escape(key), value, NO_ATTRIBUTE, null);
  }

  /** Returns a value as text: as JSON, if it has attributes or translations. */
  static String text(Object value) {
    if (value instanceof LocalizedText text && text.plain().isPresent()) {
      return text.plain().get();
    }
    if (value instanceof Coded coded) {
      return coded.code();
    }
    for (ValueFormat<?> format : ValueFormat.all()) {
      if (format.type().isInstance(value) && !format.isText()) {
        return json(format, value);
      }
    }
    return value.toString();
  }

  private static <T> String json(ValueFormat<T> format, Object value) {
    byte[] bytes = format.toBytes(format.type().cast(value));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
