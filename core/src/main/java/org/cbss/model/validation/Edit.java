package org.cbss.model.validation;

import java.util.Optional;
import org.cbss.model.meta.Place;

/**
 * One change to a record.
 *
 * @param place the value to change
 * @param replacement the text to put in its place, or nothing to leave the key or the element out
 */
public record Edit(Place place, Optional<String> replacement) {}
