package org.cbss.model;

/** A value of a closed list, each with a code that the format writes. */
public sealed interface Coded
    permits ConventionSubject, Handover, OrganizationKind, MeetingMode, MeetingStatus, MemberRole {

  /**
   * Returns the code of this value.
   *
   * @return the code, such as {@code expert-group}
   */
  String code();
}
