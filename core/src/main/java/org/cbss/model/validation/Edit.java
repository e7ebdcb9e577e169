package org.cbss.model.validation;

import java.util.Optional;
import org.cbss.model.DataPath;

/**
 * A change to one value of a record.
 *
 * @param path the path to the value
 * @param replacement the new text, or empty if the key or element is to be removed
 */
public record Edit(DataPath path, Optional<String> replacement) {}
