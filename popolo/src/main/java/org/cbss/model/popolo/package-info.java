/**
 * Reading and writing <a href="http://www.popoloproject.com">Popolo</a>, the standard of legislative open data: people, the
 * organizations that they belong to, and their posts.
 *
 * <p>A {@link org.cbss.model.popolo.PopoloReader} returns a {@link org.cbss.model.json.ReadResult}: the data set, and a report
 * of the values that were changed or left out. A {@link org.cbss.model.popolo.PopoloWriter} returns a {@link
 * org.cbss.model.popolo.PopoloWriteResult}: the files, and a {@link org.cbss.model.popolo.PopoloLoss} for each value that Popolo
 * cannot express.
 *
 * <p>No method accepts or returns null.
 */
@NullMarked
package org.cbss.model.popolo;

import org.jspecify.annotations.NullMarked;
