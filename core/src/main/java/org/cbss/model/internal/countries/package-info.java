/** Codes and names of countries; for our own modules only. */
@NullMarked
package org.cbss.model.internal.countries;

import org.jspecify.annotations.NullMarked;
