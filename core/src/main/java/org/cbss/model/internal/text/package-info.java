/**
 * Text as messages show it, and the comparison of texts.
 *
 * <p>{@link org.cbss.model.internal.text.MessageText} quotes a value that somebody typed, shortened and with the {@linkplain
 * org.cbss.model.internal.text.InvisibleCharacters invisible characters} escaped; {@link
 * org.cbss.model.internal.text.CellWidth} tells how wide it is. {@link org.cbss.model.internal.text.TextNormalizer}, {@link
 * org.cbss.model.internal.text.TextFolding} and {@link org.cbss.model.internal.text.SubstringIndex} compare and search texts in
 * time that grows with their sizes. Every other package may use this one; it is not public API and may change at any time.
 */
@NullMarked
package org.cbss.model.internal.text;

import org.jspecify.annotations.NullMarked;
