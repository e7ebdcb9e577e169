/**
 * Reading and writing records as JSON, in the format {@code cbss-model/1}.
 *
 * <p>A {@link org.cbss.model.json.DatasetReader} reads files within {@link org.cbss.model.json.ReadLimits}, and gives a
 * {@link org.cbss.model.json.Reading}: the data set, or everything that is wrong with the files, each at its line and
 * column. A {@link
 * org.cbss.model.json.DatasetWriter} writes a data set, always as the same bytes, and a {@link
 * org.cbss.model.json.ReportWriter} writes what was found wrong, for programs.
 */
@NullMarked
package org.cbss.model.json;

import org.jspecify.annotations.NullMarked;
