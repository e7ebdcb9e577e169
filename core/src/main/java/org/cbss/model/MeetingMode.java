package org.cbss.model;

/** The way in which people attended a meeting. */
public enum MeetingMode implements Coded {
  /** Everybody attended at the place. */
  IN_PERSON("in-person"),
  /** Everybody attended remotely. */
  ONLINE("online"),
  /** Some attended at the place, and others remotely. */
  HYBRID("hybrid");

  private final String code;

  MeetingMode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
