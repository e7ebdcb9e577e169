/**
 * The days of a whole record: inference, explanation, contradiction.
 *
 * <p>A {@link org.cbss.model.chronology.Chronology} reads all statements of a data set together. It has an {@link
 * org.cbss.model.chronology.InferredSpan} for each record that has days, the {@link org.cbss.model.chronology.Reason}s of each
 * {@link org.cbss.model.chronology.SpanBound}, and the {@link org.cbss.model.chronology.Contradiction}s. Nothing that is
 * inferred becomes part of a record. No method accepts or returns null.
 */
@NullMarked
package org.cbss.model.chronology;

import org.jspecify.annotations.NullMarked;
