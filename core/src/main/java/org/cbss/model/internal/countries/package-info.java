/** Codes and names of countries. This package is not public API and may change at any time. */
@NullMarked
package org.cbss.model.internal.countries;

import org.jspecify.annotations.NullMarked;
