/**
 * What is wrong with a record, and where.
 *
 * <p>A {@link org.cbss.model.validation.Finding} says one thing that is wrong, with its {@link
 * org.cbss.model.validation.Severity}, its {@link org.cbss.model.validation.Location} and, where there is any, help. A
 * {@link org.cbss.model.validation.Report} holds all findings of a run, and {@link
 * org.cbss.model.validation.TextReport} shows them to people.
 */
@NullMarked
package org.cbss.model.validation;

import org.jspecify.annotations.NullMarked;
