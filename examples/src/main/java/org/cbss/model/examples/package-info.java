/**
 * Examples of the library, each a program of a few lines. Some are about {@link org.cbss.model.records.ShippedRecords}, such as
 * {@link org.cbss.model.examples.WhoPresided} and {@link org.cbss.model.examples.WhoBelonged}; the others are about records of
 * other organizations, such as {@link org.cbss.model.examples.WhoPresidedTogether} and {@link
 * org.cbss.model.examples.WhoChairedAPart}.
 */
@NullMarked
package org.cbss.model.examples;

import org.jspecify.annotations.NullMarked;
