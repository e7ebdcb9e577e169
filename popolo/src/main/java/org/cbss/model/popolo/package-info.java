/**
 * Reading and writing the standard of legislative open data, <a href="http://www.popoloproject.com">Popolo</a>: people, the
 * organizations that they belong to, and the posts that they hold in them.
 *
 * <p>A {@link org.cbss.model.popolo.PopoloReader} gives a {@link org.cbss.model.json.ReadResult}: the data set,
 * and a report of what was mended or left out, each at its pointer. A {@link org.cbss.model.popolo.PopoloWriter} gives a
 * {@link org.cbss.model.popolo.PopoloWriteResult}: the files, and each {@link org.cbss.model.popolo.PopoloLoss}, a value
 * that Popolo cannot say.
 */
@NullMarked
package org.cbss.model.popolo;

import org.jspecify.annotations.NullMarked;
