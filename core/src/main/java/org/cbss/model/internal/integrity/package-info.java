/**
 * The references between entities, for both rules and queries: the index of ids, the checks of referential integrity, and
 * the order of records in time. This package is not public API and may change at any time.
 */
@NullMarked
package org.cbss.model.internal.integrity;

import org.jspecify.annotations.NullMarked;
