package org.cbss.model.json;

import java.util.Arrays;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Shapes;

/** The lists of a data set, by the kind of entity that they hold. */
final class EntityLists {
  /** The kinds of entities, in the order of a document. */
  static final List<Kind> KINDS = Arrays.stream(Kind.values())
      .filter(kind -> Entity.class.isAssignableFrom(kind.type()))
      .toList();

  private EntityLists() {}

  @SuppressWarnings("unchecked")
  static Attribute.Many<Dataset, DatasetBuilder, Entity> of(Kind kind) {
    return (Attribute.Many<Dataset, DatasetBuilder, Entity>)
        Shapes.DATASET.attribute(kind.collection()).orElseThrow();
  }
}
