package org.cbss.model.validation;

/**
 * Something else that a finding involves.
 *
 * @param message what it is, in a few words
 * @param location where it is
 */
public record Related(String message, Location location) {}
