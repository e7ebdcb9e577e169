/**
 * A timeline as a picture. A {@link org.cbss.model.views.timeline.Chart} has {@linkplain org.cbss.model.views.timeline.Lane lanes} of
 * {@linkplain org.cbss.model.views.timeline.Entry entries}; a {@link org.cbss.model.views.timeline.ChartView} chooses entries and
 * years; {@link org.cbss.model.views.timeline.SvgWriter} and {@link org.cbss.model.views.timeline.HtmlWriter} draw them. Nothing here
 * knows a registry. All types are immutable, and no parameter or result is null.
 */
@NullMarked
package org.cbss.model.views.timeline;

import org.jspecify.annotations.NullMarked;
