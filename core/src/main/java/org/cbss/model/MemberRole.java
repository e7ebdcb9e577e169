package org.cbss.model;

/** The role of a member in an organization. Only a {@link #MEMBER} can preside. */
public enum MemberRole implements Coded {
  /** A full member. */
  MEMBER("member"),
  /** A member that attends without the rights of a full member. */
  OBSERVER("observer"),
  /** A member with some of the rights of a full member. */
  ASSOCIATE("associate"),
  /** A member that takes part in its own right, such as a Permanent Participant of the Arctic Council. */
  PARTICIPANT("participant");

  private final String code;

  MemberRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
