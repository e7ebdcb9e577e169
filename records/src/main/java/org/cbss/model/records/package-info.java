/**
 * The records that ship with the library: {@link org.cbss.model.records.ShippedRecords} finds them by name. No parameter or result
 * is null.
 */
@NullMarked
package org.cbss.model.records;

import org.jspecify.annotations.NullMarked;
