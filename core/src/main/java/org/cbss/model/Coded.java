package org.cbss.model;

/** One of a closed list of values, each with a word that the format writes. */
public sealed interface Coded permits OrganizationKind, MeetingMode {

  /**
   * The word for it.
   *
   * @return such as {@code expert-group}
   */
  String code();
}
