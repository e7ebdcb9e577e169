/**
 * Queries about a data set, with answers that are certain, uncertain or impossible. A {@link org.cbss.model.query.Registry} is
 * made from a data set with referential integrity; otherwise a {@link org.cbss.model.query.DatasetIntegrityException} is
 * thrown. It has the {@link org.cbss.model.query.Records} of each kind, which can be narrowed to those of an organization, a
 * post and so on. A query about a day or a span returns an {@link org.cbss.model.query.Answer}. A {@link
 * org.cbss.model.query.Succession} has the holders in order and the transitions between them, a {@link
 * org.cbss.model.query.MembershipSnapshot} the memberships on a day. A {@link org.cbss.model.query.Change} is a start, end or
 * event, a {@link org.cbss.model.query.SearchHit} a match of a search, a {@link
 * org.cbss.model.query.Mention} a reference to a record, a {@link
 * org.cbss.model.query.Gap} what the data set does not say. A {@link org.cbss.model.query.Briefing} summarizes a
 * presidency. No method accepts or returns null.
 */
@NullMarked
package org.cbss.model.query;

import org.jspecify.annotations.NullMarked;
