/**
 * A record as a picture: a {@link org.cbss.model.views.timeline.Chart} holds {@linkplain
 * org.cbss.model.views.timeline.Lane lanes} of {@linkplain org.cbss.model.views.timeline.Entry entries}, a {@link
 * org.cbss.model.views.timeline.Selection} says which of them are drawn and which years, a {@link
 * org.cbss.model.views.timeline.Layout} finds each its place, and {@link org.cbss.model.views.timeline.SvgWriter}
 * and {@link org.cbss.model.views.timeline.HtmlWriter} write it down. Nothing here knows a registry.
 */
@NullMarked
package org.cbss.model.views.timeline;

import org.jspecify.annotations.NullMarked;
