package org.cbss.model.json;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Kind;

/** Makes a data set of records that come one after the other, and remembers the line of each. */
final class LinesCollector implements LinesHandler {
  private final DatasetBuilder builder = Dataset.builder();
  private final Map<Kind, OfKind> byKind = new EnumMap<>(Kind.class);

  LinesCollector() {
    EntityLists.KINDS.forEach(kind -> byKind.put(kind, new OfKind(EntityLists.of(kind))));
  }

  @Override
  public void header(Dataset header) {
    builder.from(header);
  }

  @Override
  public void entity(Entity entity, int line) {
    Objects.requireNonNull(byKind.get(Kind.of(entity))).add(builder, entity, line);
  }

  Dataset dataset() {
    return builder.build();
  }

  /** The line of each record, by kind and by its index among those of its kind. */
  Map<Kind, int[]> lines() {
    Map<Kind, int[]> lines = new EnumMap<>(Kind.class);
    byKind.forEach((kind, ofKind) -> lines.put(kind, Arrays.copyOf(ofKind.lines, ofKind.count)));
    return lines;
  }

  /** The records of one kind. */
  private static final class OfKind {
    private final Attribute.Many<Dataset, DatasetBuilder, Entity> list;
    private int[] lines = new int[8];
    private int count;

    OfKind(Attribute.Many<Dataset, DatasetBuilder, Entity> list) {
      this.list = list;
    }

    void add(DatasetBuilder builder, Entity entity, int line) {
      list.adder().accept(builder, entity);
      if (count == lines.length) {
        lines = Arrays.copyOf(lines, count * 2);
      }
      lines[count++] = line;
    }
  }
}
