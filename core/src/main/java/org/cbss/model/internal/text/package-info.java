/** Properties of characters, for all modules of this library. This package is not public API and may change at any time. */
@NullMarked
package org.cbss.model.internal.text;

import org.jspecify.annotations.NullMarked;
