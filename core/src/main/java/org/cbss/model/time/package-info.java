/**
 * Days and spans that are known only in part, and the three-valued answers that they give.
 *
 * <p>An {@link org.cbss.model.time.EdtfDate} is one day of which the earliest and the latest possibility are known. A
 * {@link org.cbss.model.time.TimeSpan} runs from one {@link org.cbss.model.time.Bound} to another, each of them a date,
 * unknown, or open. Whatever is asked of a span is answered with a {@link org.cbss.model.time.Certainty}. The text forms
 * follow EDTF (ISO 8601-2); text that does not is refused with an {@link org.cbss.model.time.EdtfSyntaxException} that
 * says why. Nothing here reads a clock, a time zone or a locale.
 */
@NullMarked
package org.cbss.model.time;

import org.jspecify.annotations.NullMarked;
