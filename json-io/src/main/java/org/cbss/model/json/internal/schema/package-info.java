/**
 * Describes the format for other tools, from the tables of {@link org.cbss.model.internal.schema}: {@link
 * org.cbss.model.json.internal.schema.FormatSchema} writes the JSON Schema, and {@link
 * org.cbss.model.json.internal.schema.FormatContext} the JSON-LD context.
 */
@NullMarked
package org.cbss.model.json.internal.schema;

import org.jspecify.annotations.NullMarked;
