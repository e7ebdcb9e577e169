/**
 * Our formats as Jackson's data binding wants them: a serializer, a deserializer and one for keys, each over any {@link
 * org.cbss.model.json.internal.codec.ValueFormat}.
 */
@NullMarked
package org.cbss.model.json.internal.databind;

import org.jspecify.annotations.NullMarked;
