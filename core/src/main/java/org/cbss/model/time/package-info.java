/**
 * Dates and spans that are known only in part, and three-valued answers about them.
 *
 * <p>An {@link org.cbss.model.time.EdtfDate} is one day, known by the earliest and the latest day that it may be. A {@link
 * org.cbss.model.time.TimeSpan} runs from one {@link org.cbss.model.time.Bound} to another; each bound is a date, unknown, or
 * open. Every question about a span is answered with a {@link org.cbss.model.time.Certainty}; {@link
 * org.cbss.model.time.EpochDayBounds} are the four bounds of a span as plain numbers. The text forms follow EDTF (ISO 8601-2).
 * Invalid text is rejected with an {@link org.cbss.model.time.EdtfSyntaxException}, which says why and what to write instead.
 *
 * <p>All types are immutable and thread-safe. No parameter and no result is null. Nothing here reads a clock, a time zone or
 * a locale.
 */
@NullMarked
package org.cbss.model.time;

import org.jspecify.annotations.NullMarked;
