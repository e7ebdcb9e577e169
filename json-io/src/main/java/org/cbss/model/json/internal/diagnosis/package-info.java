/**
 * Finds and words the problems of JSON files: why bytes are not JSON, the lines and columns of problems, and values as messages
 * quote them. It knows nothing of the model's records.
 */
@NullMarked
package org.cbss.model.json.internal.diagnosis;

import org.jspecify.annotations.NullMarked;
