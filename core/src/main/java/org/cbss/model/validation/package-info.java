/**
 * Rules, and reports of what they find in a data set.
 *
 * <p>A {@link org.cbss.model.validation.Validator} runs {@link org.cbss.model.validation.Rule}s on a data set and returns a
 * {@link org.cbss.model.validation.Report}. A rule reads the data set through a {@link
 * org.cbss.model.validation.ValidationContext} and reports to a {@link org.cbss.model.validation.FindingReporter}. Each {@link
 * org.cbss.model.validation.Finding} of the report has a {@link org.cbss.model.validation.Severity}, a {@link
 * org.cbss.model.validation.Location} and, if possible, help and a {@link org.cbss.model.validation.Fix}. {@link
 * org.cbss.model.validation.TextReport} renders a report as text.
 *
 * <p>The rules of the library are in package-private classes, one for each family, such as {@code PresidencyRules}; {@code
 * StandardRules} lists them. Users refer to them by their ids.
 *
 * <p>No parameter, return value or record component is null unless it is marked so.
 */
@NullMarked
package org.cbss.model.validation;

import org.jspecify.annotations.NullMarked;
