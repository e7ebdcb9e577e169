/**
 * A record as a picture: a {@link org.cbss.model.examples.timeline.Chart} holds {@linkplain
 * org.cbss.model.examples.timeline.Lane lanes} of {@linkplain org.cbss.model.examples.timeline.Entry entries}, a {@link
 * org.cbss.model.examples.timeline.Selection} says which of them are drawn and which years, a {@link
 * org.cbss.model.examples.timeline.Layout} finds each its place, and {@link org.cbss.model.examples.timeline.SvgWriter}
 * and {@link org.cbss.model.examples.timeline.HtmlWriter} write it down. Nothing here knows a registry.
 */
@NullMarked
package org.cbss.model.examples.timeline;

import org.jspecify.annotations.NullMarked;
