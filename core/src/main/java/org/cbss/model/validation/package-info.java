/**
 * What is wrong with a record, and where.
 *
 * <p>A {@link org.cbss.model.validation.Validator} runs {@link org.cbss.model.validation.Rule}s over a data set, which each
 * rule sees as a {@link org.cbss.model.validation.Survey}, and gives a {@link org.cbss.model.validation.Report}. The report
 * holds every {@link org.cbss.model.validation.Finding}, with its {@link org.cbss.model.validation.Severity}, its {@link
 * org.cbss.model.validation.Location} and, where there is any, help and a {@link org.cbss.model.validation.Fix}. {@link
 * org.cbss.model.validation.TextReport} shows a report to people.
 */
@NullMarked
package org.cbss.model.validation;

import org.jspecify.annotations.NullMarked;
