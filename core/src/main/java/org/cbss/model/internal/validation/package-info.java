/**
 * What the modules of this library do with reports beyond the public API. This package may change at any time.
 *
 * <p>No value is null unless it is marked so.
 */
@NullMarked
package org.cbss.model.internal.validation;

import org.jspecify.annotations.NullMarked;
