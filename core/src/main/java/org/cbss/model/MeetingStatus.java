package org.cbss.model;

import org.cbss.model.time.Certainty;

/** The status of a meeting. */
public enum MeetingStatus implements Coded {
  /** The meeting is planned. */
  PLANNED("planned"),
  /** The meeting was held. */
  HELD("held"),
  /** The meeting was not held on these days, and is to be held later. */
  POSTPONED("postponed"),
  /** The meeting was not held. */
  CANCELLED("cancelled");

  private final String code;

  MeetingStatus(String code) {
    this.code = code;
  }

  Certainty tookPlace() {
    return switch (this) {
      case PLANNED -> Certainty.UNCERTAIN;
      case HELD -> Certainty.CERTAIN;
      case POSTPONED, CANCELLED -> Certainty.IMPOSSIBLE;
    };
  }

  @Override
  public String code() {
    return code;
  }
}
