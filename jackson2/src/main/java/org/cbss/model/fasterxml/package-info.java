/**
 * The model for Jackson 2: {@link org.cbss.model.fasterxml.CbssModule} registers every type, over the same tables that files
 * are read and written by.
 */
@NullMarked
package org.cbss.model.fasterxml;

import org.jspecify.annotations.NullMarked;
