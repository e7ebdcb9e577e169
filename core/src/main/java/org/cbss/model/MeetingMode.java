package org.cbss.model;

/** How people attended a meeting. */
public enum MeetingMode implements Coded {
  /** All of them at the place. */
  IN_PERSON("in-person"),
  /** All of them from afar. */
  ONLINE("online"),
  /** Some at the place and some from afar. */
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
