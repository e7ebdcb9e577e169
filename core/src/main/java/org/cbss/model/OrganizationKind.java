package org.cbss.model;

/** What kind of body an organization is. */
public enum OrganizationKind implements Coded {
  /** Founded by states, and made up of them. */
  INTERGOVERNMENTAL_ORGANIZATION("intergovernmental-organization"),
  /** The permanent staff of a body. */
  SECRETARIAT("secretariat"),
  /** A part of a secretariat or the like. */
  UNIT("unit"),
  /** Experts whom the members send. */
  EXPERT_GROUP("expert-group"),
  /** A group charged with a task. */
  WORKING_GROUP("working-group"),
  /** A standing group that prepares or takes decisions. */
  COMMITTEE("committee"),
  /** Bodies that work together and remain themselves. */
  NETWORK("network"),
  /** Any other. */
  OTHER("other");

  private final String code;

  OrganizationKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
