package org.cbss.model;

/** The list that a convention is about. */
public enum ConventionSubject implements Coded {
  /** The presidencies of an organization. */
  PRESIDENCIES("presidencies"),
  /** The memberships of an organization. */
  MEMBERS("members"),
  /** The mandates of an organization. */
  MANDATES("mandates"),
  /** The meetings of an organization. */
  MEETINGS("meetings");

  private final String code;

  ConventionSubject(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
