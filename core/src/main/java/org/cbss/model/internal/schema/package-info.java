/**
 * The schema of the model as data: the only place that states which attributes each type of record has.
 *
 * <p>A {@link org.cbss.model.internal.schema.Shape} lists the {@link org.cbss.model.internal.schema.Attribute}s of one type of record. Each
 * attribute has a name, a {@link org.cbss.model.internal.schema.ValueType}, a description, and accessors for records and builders. A
 * {@link org.cbss.model.internal.schema.Constraint} relates two attributes. {@link org.cbss.model.internal.schema.Shapes} contains all shapes,
 * and {@link org.cbss.model.EntityKind} lists the kinds of records that have ids.
 *
 * <p>Formats, schemas, rules and tables are derived from these shapes, so none of them can omit an attribute. A {@link
 * org.cbss.model.internal.schema.Walk} visits every value of a data set, and a {@link org.cbss.model.DataPath} is the path to a
 * value. No method accepts or returns null unless it is marked.
 */
@NullMarked
package org.cbss.model.internal.schema;

import org.jspecify.annotations.NullMarked;
