package org.cbss.model.validation;

/** The severity of a finding, most severe first. */
public enum Severity {
  /** The record contradicts itself or cannot be read, so it is not valid. */
  ERROR("error"),
  /** A probable mistake in a record that is still valid. */
  WARNING("warning"),
  /** A remark that needs no action. */
  INFORMATION("info");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /**
   * Returns the word that reports use.
   *
   * @return {@code error}, {@code warning} or {@code info}
   */
  public String label() {
    return label;
  }
}
