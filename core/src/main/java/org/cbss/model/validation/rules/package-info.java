/**
 * The rules of the catalogue, one class each, and what they share. Not for users: they know a rule by its id.
 */
@NullMarked
package org.cbss.model.validation.rules;

import org.jspecify.annotations.NullMarked;
