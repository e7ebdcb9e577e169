package org.cbss.model;

/** The kind of an organization. */
public enum OrganizationKind implements Coded {
  /** An organization founded by states, which are its members. */
  INTERGOVERNMENTAL_ORGANIZATION("intergovernmental-organization"),
  /** The permanent staff of an organization. */
  SECRETARIAT("secretariat"),
  /** A part of a secretariat or of another organization. */
  UNIT("unit"),
  /** A group of experts whom the members send. */
  EXPERT_GROUP("expert-group"),
  /** A group with a task. */
  WORKING_GROUP("working-group"),
  /** A permanent group that prepares or takes decisions. */
  COMMITTEE("committee"),
  /** Independent organizations that work together. */
  NETWORK("network"),
  /** Any other organization. */
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
