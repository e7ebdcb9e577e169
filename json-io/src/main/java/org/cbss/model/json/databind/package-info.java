/**
 * Our formats as Jackson's data binding wants them: a serializer, a deserializer and one for keys, each over any {@link
 * org.cbss.model.json.codec.ValueFormat}.
 */
@NullMarked
package org.cbss.model.json.databind;

import org.jspecify.annotations.NullMarked;
