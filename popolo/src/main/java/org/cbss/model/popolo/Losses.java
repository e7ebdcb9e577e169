package org.cbss.model.popolo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/** What Popolo cannot say. Attributes are found by the tables of the model, so that one that is added is not lost in silence. */
final class Losses {
  private static final String NO_ATTRIBUTE = "Popolo has no such attribute";

  private final List<PopoloLoss> all = new ArrayList<>();

  List<PopoloLoss> all() {
    return all;
  }

  /** Lists a value of which something else, or nothing, is read back. */
  void add(String id, String attribute, String value, String why, @Nullable String instead) {
    all.add(new PopoloLoss(id, attribute, value, why, Optional.ofNullable(instead)));
  }

  /** Lists a whole entity. */
  void add(Entity entity, String why) {
    add(entity.id().value(), "", text(entity), why, null);
  }

  /** Lists all attributes that an entity has, but for those that are said. */
  void addUnsaid(Entity entity, Set<String> said) {
    addUnsaid(entity.id().value(), "", entity, ModelSchema.of(entity), said);
  }

  /**
   * Lists all attributes that a record has, but for those that are said.
   *
   * @param id the id of the entity that it is in
   * @param path the path to it, ending in a slash where it is not empty
   */
  @SuppressWarnings("unchecked")
  <T> void addUnsaid(
      String id, String path, Object record, RecordType<T, ?> type, Set<String> said) {
    T owner = (T) record;
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (!said.contains(attribute.name())) {
        addAttribute(id, path + attribute.name(), owner, attribute);
      }
    }
    type.extensions(owner)
        .forEach((name, json) -> add(id, path + DataPath.escape(name), json, NO_ATTRIBUTE, null));
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
        String joined = values.stream().map(Losses::text).collect(Collectors.joining(", "));
        add(id, path, joined, NO_ATTRIBUTE, null);
      }
    } else {
      ((Attribute.Keyed<T, ?>) attribute)
          .get(owner)
          .forEach((key, value) -> addKeyed(id, path, key, value));
    }
  }

  /** Lists a string under a key. */
  void addKeyed(String id, String path, String key, String value) {
    add(id, path + "/" + DataPath.escape(key), value, NO_ATTRIBUTE, null);
  }

  /** A value as text; of what has attributes or translations, its JSON. */
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
