package org.cbss.model.json;

import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;

/** The lists of a data set, by kind of entity. */
final class EntityLists {
  private EntityLists() {}

  @SuppressWarnings("unchecked")
  static Attribute.Many<Dataset, DatasetBuilder, Entity> of(EntityKind kind) {
    return (Attribute.Many<Dataset, DatasetBuilder, Entity>)
        ModelSchema.DATASET.attribute(kind.collection()).orElseThrow();
  }
}
