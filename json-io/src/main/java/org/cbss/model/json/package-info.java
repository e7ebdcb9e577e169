/**
 * Reads and writes data sets as JSON, in the format {@code cbss-model/1}.
 *
 * <p>A {@link org.cbss.model.json.DatasetReader} reads files within {@link org.cbss.model.json.ReadLimits} and returns a
 * {@link org.cbss.model.json.ReadResult}: the data set, or all problems of the files, each with its line and column. A {@link
 * org.cbss.model.json.DatasetWriter} writes a data set in a {@link org.cbss.model.json.Layout}, always as the same bytes, or only
 * what differs in a file. {@link org.cbss.model.json.JsonLinesReader}
 * and {@link org.cbss.model.json.JsonLinesWriter} do the same with one record per line. A {@link
 * org.cbss.model.json.ReportWriter} writes findings as JSON or SARIF for other programs, and a {@link
 * org.cbss.model.json.DiffWriter} the differences between two data sets, which a {@link org.cbss.model.json.DiffReader} reads.
 *
 * <p>No parameter or result is null unless it is marked as nullable.
 */
@NullMarked
package org.cbss.model.json;

import org.jspecify.annotations.NullMarked;
