/**
 * Finds and describes the problems of JSON files: why bytes are not JSON, the lines and columns of problems, and the quoted
 * values of messages. It does not depend on the records of the model.
 */
@NullMarked
package org.cbss.model.json.internal.diagnosis;

import org.jspecify.annotations.NullMarked;
