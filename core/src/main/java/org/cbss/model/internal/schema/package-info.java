/**
 * The schema of the model as data: the only place that states which attributes each type of record has. {@link
 * org.cbss.model.internal.schema.ModelSchema} contains a {@link org.cbss.model.internal.schema.RecordType} for each type of
 * record. It lists the {@link org.cbss.model.internal.schema.Attribute}s, each with a name, a {@link
 * org.cbss.model.internal.schema.ValueType}, a description and accessors, and the {@link
 * org.cbss.model.internal.schema.Constraint}s between them. Formats, schemas, rules and tables are derived from these types,
 * so none of them can omit an attribute. A {@link org.cbss.model.internal.schema.ModelTraversal} visits every value of a data
 * set; its {@link org.cbss.model.internal.schema.VisitContext} gives the {@link org.cbss.model.DataPath} of each. No method
 * accepts or returns null unless it is marked. This package is not public API and may change at any time.
 */
@NullMarked
package org.cbss.model.internal.schema;

import org.jspecify.annotations.NullMarked;
