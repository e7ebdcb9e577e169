package org.cbss.model.chronology;

import java.util.Locale;
import java.util.Optional;
import org.cbss.model.Handover;

/**
 * The kinds of relations between timed records that bind their days. Each has a rule of severity error that reports when the
 * dates of two records break it.
 */
enum Relation {
  FOLLOWS("follows", "%s follows %s without a vacancy"),
  REPLACES("replaces", "%s replaces %s"),
  IN_POST("post", "%s is a term in %s"),
  IN_ORGANIZATION("organization", "%s belongs to %s"),
  IN_PARENT("partOf", "%s is a part of %s"),
  IN_PRESIDENCY("presidency", "%s belongs to the presidency %s"),
  IN_MEETING("meeting", "%s was taken at %s"),
  SUSPENDS("period", "%s is part of %s"),
  PART_FOR_A_TIME("organization", "%s shares a day with %s"),
  MET_DURING("presidency", "%s was held during the presidency %s"),
  OF_ORGANIZATION("organization", "%s belongs to %s"),
  OF_PROJECT("project", "%s belongs to %s"),
  SERVES("areas", "%s serves an area of %s"),
  ESTABLISHES("establishes", "%s establishes %s"),
  SUPERSEDES("supersedes", "%s supersedes %s"),
  ORDINAL("ordinal", "%s comes after %s by its ordinal"),
  PHASE("phase", "%s comes after %s by its phase"),
  LAST("last", "%s is called the last, and %s is not later"),
  /** Two holders of one chair or post, or two memberships of one member, in the only order that their dates allow. */
  ORDER_OF_DATES("period", "%s comes after %s: their dates exclude the other order"),
  UNBROKEN("unbroken", "%s begins when %s ends or the day after, by convention"),
  /** The same, where the convention says only how the chair or post passes. */
  UNBROKEN_BY_HANDOVER("handover", "%s begins when %s ends or the day after, by convention"),
  SAME_DAY("handover", "%s begins on the last day of %s, by convention"),
  NEXT_DAY("handover", "%s begins on the day after the last day of %s, by convention"),
  STARTS_ON("startsOn", "%s begins on a day of the year or month that a convention names");

  private final String attribute;
  private final String words;

  Relation(String attribute, String words) {
    this.attribute = attribute;
    this.words = words;
  }

  /** Returns the attribute that states the relation. */
  String attribute() {
    return attribute;
  }

  /** Returns whether the relation compares that attribute of both records. */
  boolean comparesValues() {
    return this == ORDINAL || this == PHASE || this == ORDER_OF_DATES;
  }

  /** Returns whether a convention states the relation. */
  boolean isConvention() {
    return compareTo(UNBROKEN) >= 0;
  }

  /** Returns how a chair or post passes, or empty if the relation does not say so. */
  Optional<Handover> handover() {
    return switch (this) {
      case SAME_DAY -> Optional.of(Handover.SAME_DAY);
      case NEXT_DAY -> Optional.of(Handover.NEXT_DAY);
      default -> Optional.empty();
    };
  }

  /** Returns the relation in words, the record that states it first. */
  String inWords(String subject, String object) {
    return String.format(Locale.ROOT, words, subject, object);
  }
}
