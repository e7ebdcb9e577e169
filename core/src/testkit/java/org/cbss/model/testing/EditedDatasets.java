package org.cbss.model.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;

/** Data sets that were edited at random places, by the tables of attributes. */
public final class EditedDatasets {
  private final Random random;
  private final Dataset donor;
  private final double share;

  private EditedDatasets(Random random, double share) {
    this.random = random;
    this.share = share;
    this.donor = GeneratedDatasets.any(1 + 8L * random.nextInt(50));
  }

  /**
   * Returns a data set with some attributes of some records changed, removed, added and put into another order.
   *
   * @param share the share of the attributes that are changed
   */
  public static Dataset edited(Dataset dataset, Random random, double share) {
    return new EditedDatasets(random, share).edit(ModelSchema.DATASET, dataset);
  }

  private <T, B> T edit(RecordType<T, B> type, T owner) {
    T other = donorOf(type);
    Set<String> fixed = new HashSet<>(type.identity());
    for (Constraint constraint : type.constraints()) {
      fixed.addAll(names(constraint));
    }
    Map<String, Object> changed = new HashMap<>();
    for (Attribute<T, B> attribute : type.attributes()) {
      if (attribute instanceof Attribute.Many<T, B, ?> many) {
        if (many.least() == 0) {
          changed.put(many.name(), list(many, owner, other));
        }
      } else if (random.nextDouble() < share && !fixed.contains(attribute.name())) {
        boolean required = attribute instanceof Attribute.One<T, B, ?> one && one.required();
        if (other != null && (attribute.has(other) || !required)) {
          changed.put(
              attribute.name(),
              attribute instanceof Attribute.Keyed<T, B> keyed
                  ? entries(keyed, owner, other)
                  : new ArrayList<Object>(attribute.values(other)));
        }
      }
    }
    Attribute.Keyed<T, B> extensions = type.extensions();
    if (extensions != null && other != null && random.nextDouble() < share) {
      changed.put(extensions.name(), entries(extensions, owner, other));
    }
    return type.with(owner, changed);
  }

  private static List<String> names(Constraint constraint) {
    if (constraint instanceof Constraint.ExactlyOne choice) {
      return choice.names();
    }
    if (constraint instanceof Constraint.AtMostOne choice) {
      return List.of(choice.one(), choice.other());
    }
    return constraint instanceof Constraint.RequiredWith wanted
        ? List.of(wanted.name(), wanted.with())
        : List.of(((Constraint.RequiredUnless) constraint).name());
  }

  private <T> Map<String, String> entries(Attribute.Keyed<T, ?> keyed, T owner, T other) {
    Map<String, String> entries = new TreeMap<>(keyed.get(owner));
    entries.keySet().removeIf(key -> random.nextInt(3) == 0);
    keyed.get(other).forEach((key, value) -> {
      if (random.nextBoolean() && !key.equals("format")) {
        entries.put(key, value);
      }
    });
    return entries;
  }

  private <T> List<Object> list(Attribute.Many<T, ?, ?> many, T owner, T other) {
    List<Object> values = new ArrayList<>();
    for (Object value : many.get(owner)) {
      if (random.nextDouble() >= share / 2) {
        values.add(
            many.type() instanceof ValueType.Nested<?> nested
                ? editNested(nested.type().get(), value)
                : value);
      }
    }
    if (other != null) {
      for (Object value : many.get(other)) {
        if (random.nextDouble() < share / 2) {
          values.add(random.nextInt(values.size() + 1), value);
        }
      }
    }
    if (values.size() > 1 && random.nextDouble() < share) {
      Collections.swap(values, 0, random.nextInt(values.size()));
    }
    return values;
  }

  @SuppressWarnings("unchecked")
  private <T> Object editNested(RecordType<T, ?> type, Object value) {
    return random.nextDouble() < 2 * share ? edit(type, (T) value) : value;
  }

  /** Returns a record of a type in another data set, or null if there is none. */
  @SuppressWarnings("unchecked")
  private <T> T donorOf(RecordType<T, ?> type) {
    if (type == ModelSchema.DATASET) {
      return (T) donor;
    }
    List<Object> found = new ArrayList<>();
    for (EntityKind kind : EntityKind.topLevel()) {
      for (Entity entity : ModelTraversal.entities(donor, kind)) {
        collect(ModelSchema.of(kind), entity, type, found);
      }
    }
    return found.isEmpty() ? null : (T) found.get(random.nextInt(found.size()));
  }

  @SuppressWarnings("unchecked")
  private static <O> void collect(
      RecordType<O, ?> type, Object record, RecordType<?, ?> wanted, List<Object> found) {
    if (type == wanted) {
      found.add(record);
    }
    for (Attribute<O, ?> attribute : type.attributes()) {
      if (attribute instanceof Attribute.Many<O, ?, ?> many
          && many.type() instanceof ValueType.Nested<?> nested) {
        many.get((O) record).forEach(each -> collect(nested.type().get(), each, wanted, found));
      }
    }
  }
}
