package org.cbss.model.validation;

/**
 * Another location that a finding involves.
 *
 * @param message what it is, in a few words
 * @param location the location
 */
public record RelatedLocation(String message, Location location) {}
