/**
 * The serializers and deserializers of Jackson's data binding, for values and for keys, each over any {@link
 * org.cbss.model.json.internal.codec.ValueFormat}.
 */
@NullMarked
package org.cbss.model.json.internal.databind;

import org.jspecify.annotations.NullMarked;
