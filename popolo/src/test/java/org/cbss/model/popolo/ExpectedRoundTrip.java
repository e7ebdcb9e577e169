package org.cbss.model.popolo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Source;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.time.TimeSpan;

/**
 * Applies a list of losses to a data set: removes each lost value, or replaces it by its substitute. The result must be the
 * data set that is read back, and each loss must match a value.
 */
final class ExpectedRoundTrip {
  private record Path(String id, String attribute) {}

  private final Map<Path, PopoloLoss> losses = new HashMap<>();
  private final Map<String, String> newIds = new HashMap<>();
  private final Set<PopoloLoss> applied = new HashSet<>();
  private final Set<Entity> seen = new HashSet<>();

  private ExpectedRoundTrip(List<PopoloLoss> all) {
    for (PopoloLoss loss : all) {
      PopoloLoss before = losses.put(new Path(loss.id(), loss.attribute()), loss);
      if (before != null) {
        throw new AssertionError("listed twice: " + before + " and " + loss);
      }
      if (loss.attribute().equals("id")) {
        newIds.put(loss.id(), loss.instead().orElseThrow());
      }
    }
  }

  static Dataset of(Dataset dataset, List<PopoloLoss> losses) {
    ExpectedRoundTrip expected = new ExpectedRoundTrip(losses);
    Dataset left = expected.record("", "", ModelSchema.DATASET, dataset);
    Set<PopoloLoss> idle = new HashSet<>(losses);
    idle.removeAll(expected.applied);
    if (!idle.isEmpty()) {
      throw new AssertionError("listed without a value: " + idle);
    }
    return sorted(left);
  }

  /** Returns the data set with the sources in the order of their ids, since their order is not kept. */
  static Dataset sorted(Dataset dataset) {
    DatasetBuilder builder = dataset.toBuilder();
    return builder
        .sources(dataset.sources().stream()
            .sorted(Comparator.comparing((Source source) -> source.id().value()))
            .toList())
        .build();
  }

  private PopoloLoss loss(String id, String path) {
    PopoloLoss loss = losses.get(new Path(id, path));
    if (loss != null) {
      applied.add(loss);
    }
    return loss;
  }

  private <T, B> T record(String id, String path, RecordType<T, B> type, T owner) {
    B builder = type.newBuilder();
    for (Attribute<T, B> attribute : type.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        one(id, path, one, owner, builder);
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        many(id, path, many, owner, builder);
      } else {
        keyed(id, path, (Attribute.Keyed<T, B>) attribute, owner, builder);
      }
    }
    type.extensions(owner).forEach((name, json) -> {
      if (loss(id, path + DataPath.escape(name)) == null) {
        type.addExtension(builder, name, json);
      }
    });
    return type.build(builder);
  }

  @SuppressWarnings("unchecked")
  private <T, B, V> void one(
      String id, String path, Attribute.One<T, B, V> one, T owner, B builder) {
    V value = one.get(owner);
    PopoloLoss loss = loss(id, path + one.name());
    if (loss != null) {
      loss.instead().ifPresent(text -> one.setter().accept(builder, (V) parse(one.type(), text)));
    } else if (value != null) {
      one.setter().accept(builder, (V) renamed(value));
    }
  }

  private Object renamed(Object value) {
    return value instanceof Id<?> id ? Id.of(newIds.getOrDefault(id.value(), id.value())) : value;
  }

  @SuppressWarnings("unchecked")
  private <T, B, V> void many(
      String id, String path, Attribute.Many<T, B, V> many, T owner, B builder) {
    if (loss(id, path + many.name()) != null) {
      return;
    }
    int index = 0;
    for (V value : many.get(owner)) {
      Object left = value instanceof Entity entity
          ? entity(entity)
          : element(id, path + many.name() + "/" + index, many.type(), value);
      index++;
      if (left != null) {
        many.adder().accept(builder, (V) left);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private <T> T entity(Entity entity) {
    String id = entity.id().value();
    if (!seen.add(entity)) {
      throw new AssertionError(id + " occurs twice");
    }
    return loss(id, "") == null
        ? (T) record(
            id, "", (RecordType<Entity, ?>) (RecordType<?, ?>) ModelSchema.of(entity), entity)
        : null;
  }

  @SuppressWarnings("unchecked")
  private <V> Object element(String id, String path, ValueType<V> type, V value) {
    PopoloLoss loss = loss(id, path);
    if (loss != null) {
      return loss.instead().map(text -> parse(type, text)).orElse(null);
    }
    return type instanceof ValueType.Nested<?> nested
        ? record(id, path + "/", (RecordType<V, ?>) nested.type().get(), value)
        : renamed(value);
  }

  private <T, B> void keyed(
      String id, String path, Attribute.Keyed<T, B> keyed, T owner, B builder) {
    keyed.get(owner).forEach((key, value) -> {
      if (loss(id, path + keyed.name() + "/" + DataPath.escape(key)) == null) {
        keyed.putter().put(builder, key, value);
      }
    });
  }

  private static Object parse(ValueType<?> type, String text) {
    if (type instanceof ValueType.Span) {
      return TimeSpan.parse(text);
    }
    if (type instanceof ValueType.Text) {
      return LocalizedText.of(text);
    }
    return type instanceof ValueType.OwnId<?> ? Id.of(text) : text;
  }
}
