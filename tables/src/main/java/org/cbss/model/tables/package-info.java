/**
 * Data sets as tables. {@link org.cbss.model.tables.TableWriter} writes a folder of CSV files or a workbook, a sheet for each kind
 * of record and one for each kind of list inside records; {@link org.cbss.model.tables.TableReader} reads them, and the sheets that
 * people keep themselves, as a {@link org.cbss.model.tables.TableMap} describes them.
 *
 * <p>Columns follow from the schema of the model. Unless documented otherwise, no parameter and no result is null.
 */
@NullMarked
package org.cbss.model.tables;

import org.jspecify.annotations.NullMarked;
