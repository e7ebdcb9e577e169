package org.cbss.model.assertj;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.jspecify.annotations.Nullable;

/** The differences between two data sets, a line for each record. The order of records does not count. */
final class DatasetDifferences {
  private final List<String> found = new ArrayList<>();

  private DatasetDifferences() {}

  static List<String> between(Dataset actual, Dataset expected) {
    DatasetDifferences differences = new DatasetDifferences();
    List<String> own = attributes(ModelSchema.DATASET, actual, expected);
    if (!own.isEmpty()) {
      differences.found.add("the data set differs in " + Excerpt.list(own));
    }
    for (EntityKind kind : EntityKind.topLevel()) {
      differences.compare(
          kind,
          byId(ModelTraversal.entities(actual, kind)),
          byId(ModelTraversal.entities(expected, kind)));
    }
    return List.copyOf(differences.found);
  }

  private static Map<String, List<Entity>> byId(List<? extends Entity> entities) {
    Map<String, List<Entity>> byId = new TreeMap<>();
    entities.forEach(
        each -> byId.computeIfAbsent(each.id().value(), id -> new ArrayList<>()).add(each));
    return byId;
  }

  private void compare(
      EntityKind kind, Map<String, List<Entity>> actual, Map<String, List<Entity>> expected) {
    TreeSet<String> ids = new TreeSet<>(actual.keySet());
    ids.addAll(expected.keySet());
    for (String id : ids) {
      List<Entity> one = actual.getOrDefault(id, List.of());
      List<Entity> other = expected.getOrDefault(id, List.of());
      String name = kind.label() + " " + id;
      if (one.size() < other.size()) {
        found.add(name + " is missing");
      } else if (one.size() > other.size()) {
        found.add(name + " is unexpected");
      } else {
        compare(name, one, other);
      }
    }
  }

  private void compare(String name, List<Entity> actual, List<Entity> expected) {
    for (int i = 0; i < actual.size(); i++) {
      Entity one = actual.get(i);
      Entity other = expected.get(i);
      if (!one.equals(other)) {
        List<String> differing = attributes(ModelSchema.of(one), one, other);
        found.add(name + " differs in " + Excerpt.list(differing));
      }
    }
  }

  /** Returns the names of the attributes that differ, except for the lists of entities. */
  private static <T, B> List<String> attributes(RecordType<T, B> type, T actual, T expected) {
    List<String> differing = new ArrayList<>();
    for (Attribute<T, B> attribute : type.attributes()) {
      boolean isOfEntities = actual instanceof Dataset && attribute instanceof Attribute.Many;
      if (!isOfEntities && !Objects.equals(value(attribute, actual), value(attribute, expected))) {
        differing.add(attribute.name());
      }
    }
    if (!type.extensions(actual).equals(type.extensions(expected))) {
      differing.add("x-");
    }
    return differing;
  }

  private static <T, B> @Nullable Object value(Attribute<T, B> attribute, T owner) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return one.get(owner);
    }
    return attribute instanceof Attribute.Many<T, B, ?> many
        ? many.get(owner)
        : ((Attribute.Keyed<T, B>) attribute).get(owner);
  }
}
