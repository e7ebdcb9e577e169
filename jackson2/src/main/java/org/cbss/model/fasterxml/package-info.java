/**
 * Supports Jackson 2: {@link org.cbss.model.fasterxml.CbssModule} registers every type of the model, with the codecs that read
 * and write files.
 */
@NullMarked
package org.cbss.model.fasterxml;

import org.jspecify.annotations.NullMarked;
