/**
 * Text and timelines of records. {@link org.cbss.model.views.SpanWords} formats dates, and {@link org.cbss.model.views.Names} has
 * the names of records. {@link org.cbss.model.views.BriefingPage} makes the {@link org.cbss.model.views.Page} of a presidency,
 * which {@link org.cbss.model.views.PageWriter} writes as text or Markdown. {@link org.cbss.model.views.TimelineChart} makes a
 * timeline. All types are immutable, and no parameter or result is null.
 */
@NullMarked
package org.cbss.model.views;

import org.jspecify.annotations.NullMarked;
