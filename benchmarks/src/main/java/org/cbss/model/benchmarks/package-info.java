/**
 * What the library costs, measured with JMH beside its peers on the same work: {@link org.cbss.model.benchmarks.Work} makes
 * the data sets, {@link org.cbss.model.benchmarks.Plain} are the unchecked objects that the peers fill.
 */
@NullMarked
package org.cbss.model.benchmarks;

import org.jspecify.annotations.NullMarked;
