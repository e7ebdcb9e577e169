/**
 * Questions to a record, answered as certain, uncertain or impossible.
 *
 * <p>A {@link org.cbss.model.query.Registry} is made of a data set that hangs together; one that does not is refused with a
 * {@link org.cbss.model.query.BrokenStructureException}. It gives the {@link org.cbss.model.query.Records} of each kind,
 * which narrow to those of a body, a post and so on, and answer what was so on a day or during a span with an {@link
 * org.cbss.model.query.Answer}. A {@link org.cbss.model.query.Rota} shows who came after
 * whom, {@link org.cbss.model.query.Members} who belonged to a body, a {@link org.cbss.model.query.Change} what began and
 * ended, a {@link org.cbss.model.query.Hit} where words were found; a {@link org.cbss.model.query.Briefing} gathers all that
 * belongs to one presidency.
 */
@NullMarked
package org.cbss.model.query;

import org.jspecify.annotations.NullMarked;
