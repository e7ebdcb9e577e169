/**
 * Benchmarks of the library beside its peers on the same work: {@link org.cbss.model.benchmarks.Work} generates the data sets,
 * {@link org.cbss.model.benchmarks.Plain} has the unchecked objects that the peers fill.
 */
@NullMarked
package org.cbss.model.benchmarks;

import org.jspecify.annotations.NullMarked;
