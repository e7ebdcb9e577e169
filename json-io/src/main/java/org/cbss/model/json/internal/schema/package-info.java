/**
 * What other tools are told of the format, made from the tables of {@link org.cbss.model.internal.schema}: {@link
 * org.cbss.model.json.internal.schema.FormatSchema} writes the JSON Schema, over the grammars in {@link
 * org.cbss.model.json.internal.schema.Grammars}.
 */
@NullMarked
package org.cbss.model.json.internal.schema;

import org.jspecify.annotations.NullMarked;
