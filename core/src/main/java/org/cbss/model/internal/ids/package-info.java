/**
 * What an id keeps for the indexes of ids. This package may change at any time.
 *
 * <p>No value is null unless it is marked so.
 */
@NullMarked
package org.cbss.model.internal.ids;

import org.jspecify.annotations.NullMarked;
