/**
 * Assertions on the results of the library. {@link org.cbss.model.assertj.ModelAssertions} has an {@code assertThat} for each
 * type, next to those of AssertJ.
 *
 * <p>A message lists at most ten records or findings, in a fixed order, one line each, so that it fits a screen whatever the data.
 * Assertions follow the conventions of AssertJ: they return themselves, honour {@code as} and {@code SoftAssertions.check}, fail
 * for a null value, and are not thread-safe.
 */
@NullMarked
package org.cbss.model.assertj;

import org.jspecify.annotations.NullMarked;
