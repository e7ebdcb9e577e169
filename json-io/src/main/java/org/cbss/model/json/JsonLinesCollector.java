package org.cbss.model.json;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;

/** Collects records into a data set, with a mark of the line of each. */
final class JsonLinesCollector implements JsonLinesHandler {
  private final LineInput input;
  private final DatasetBuilder builder = Dataset.builder();
  private final Map<EntityKind, OfKind> byKind = new EnumMap<>(EntityKind.class);
  private long header;

  /**
   * Creates a collector.
   *
   * @param input the input whose last line is that of the current record
   */
  JsonLinesCollector(LineInput input) {
    this.input = input;
    EntityKind.topLevel().forEach(kind -> byKind.put(kind, new OfKind(EntityLists.of(kind))));
  }

  @Override
  public void header(Dataset read) {
    builder.from(read);
    header = input.mark();
  }

  @Override
  public void entity(Entity entity, int line) {
    Objects.requireNonNull(byKind.get(EntityKind.of(entity))).add(builder, entity, input.mark());
  }

  Dataset dataset() {
    return builder.build();
  }

  /** Returns the mark of the line of the header. */
  long header() {
    return header;
  }

  /** Returns the mark of the line of each record, by kind and by its index among those of its kind. */
  Map<EntityKind, long[]> marks() {
    Map<EntityKind, long[]> marks = new EnumMap<>(EntityKind.class);
    byKind.forEach((kind, ofKind) -> marks.put(kind, Arrays.copyOf(ofKind.marks, ofKind.count)));
    return marks;
  }

  /** The records of one kind. */
  private static final class OfKind {
    private final Attribute.Many<Dataset, DatasetBuilder, Entity> list;
    private long[] marks = new long[8];
    private int count;

    OfKind(Attribute.Many<Dataset, DatasetBuilder, Entity> list) {
      this.list = list;
    }

    void add(DatasetBuilder builder, Entity entity, long mark) {
      list.adder().accept(builder, entity);
      if (count == marks.length) {
        marks = Arrays.copyOf(marks, count * 2);
      }
      marks[count++] = mark;
    }
  }
}
