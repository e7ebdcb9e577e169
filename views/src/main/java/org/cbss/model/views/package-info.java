/**
 * A record in words: {@link org.cbss.model.views.SpanWords} says dates, {@link org.cbss.model.views.Names} says what a record is
 * called, {@link org.cbss.model.views.BriefingPage} makes the {@link org.cbss.model.views.Page} of a presidency, {@link
 * org.cbss.model.views.PageWriter} writes it as text or Markdown, and {@link org.cbss.model.views.TimelineChart} makes the chart of a
 * timeline. All types are immutable, and no parameter or result is null.
 */
@NullMarked
package org.cbss.model.views;

import org.jspecify.annotations.NullMarked;
