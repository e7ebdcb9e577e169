package org.cbss.model.validation;

/** How grave a finding is, from the gravest to the least. */
public enum Severity {
  /** The record contradicts itself or cannot be read: it is not valid. */
  ERROR("error"),
  /** Most likely a mistake; the record is valid all the same. */
  WARNING("warning"),
  /** Worth knowing. */
  INFORMATION("info");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /**
   * The word for it in reports.
   *
   * @return {@code error}, {@code warning} or {@code info}
   */
  public String label() {
    return label;
  }
}
