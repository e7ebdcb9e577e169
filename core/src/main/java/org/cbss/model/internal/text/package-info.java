/**
 * Text as messages show it: {@link org.cbss.model.internal.text.MessageText} quotes a value that somebody typed, shortened
 * and with invisible characters escaped. Every other package may use this one; no user can.
 */
@NullMarked
package org.cbss.model.internal.text;

import org.jspecify.annotations.NullMarked;
