/**
 * What the model consists of, as data: the one place that states which attributes each kind of record has.
 *
 * <p>A {@link org.cbss.model.meta.Shape} lists the {@link org.cbss.model.meta.Attribute}s of one kind of record, each with
 * its name, its {@link org.cbss.model.meta.ValueType}, how it is read from a value and given to a builder, and a sentence
 * that describes it; a {@link org.cbss.model.meta.Constraint} ties several together. {@link org.cbss.model.meta.Shapes}
 * holds them all, and {@link org.cbss.model.meta.Kind} names the kinds that have ids. Formats, schemas, rules and tables
 * are made from these, so that none of them can forget an attribute. {@link org.cbss.model.meta.Walk}
 * visits every value of a data set, and says by a {@link org.cbss.model.meta.Place} where it stands.
 */
@NullMarked
package org.cbss.model.meta;

import org.jspecify.annotations.NullMarked;
