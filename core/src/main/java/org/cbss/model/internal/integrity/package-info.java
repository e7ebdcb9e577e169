/**
 * The references between entities, for both rules and queries. An {@link org.cbss.model.internal.integrity.IdIndex} resolves
 * ids, {@link org.cbss.model.internal.integrity.ReferentialIntegrity} finds the {@link
 * org.cbss.model.internal.integrity.IntegrityProblem}s of a data set, and {@link
 * org.cbss.model.internal.integrity.RecordOrder} sorts records by time. This package is not public API and may change at any
 * time.
 */
@NullMarked
package org.cbss.model.internal.integrity;

import org.jspecify.annotations.NullMarked;
