/**
 * Text as messages show it: {@link org.cbss.model.internal.text.MessageText} quotes a value that somebody typed, shortened
 * and with the {@linkplain org.cbss.model.internal.text.InvisibleCharacters invisible characters} escaped. Every other package
 * may use this one; it is not public API and may change at any time.
 */
@NullMarked
package org.cbss.model.internal.text;

import org.jspecify.annotations.NullMarked;
