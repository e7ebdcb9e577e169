package org.cbss.model.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.CountryCode;
import org.cbss.model.Membership;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/** Who belonged to a body on a day, and in what standing. */
public final class Members {
  private final List<Membership> memberships;
  private final LocalDate day;
  private final Horizon horizon;

  Members(List<Membership> memberships, LocalDate day, Horizon horizon) {
    this.memberships = memberships;
    this.day = day;
    this.horizon = horizon;
  }

  /**
   * Those of one country.
   *
   * @param country the country
   * @return the same question, of its memberships alone
   */
  public Members of(CountryCode country) {
    Predicate<Membership> own =
        membership -> membership.country().filter(country::equals).isPresent();
    return new Members(memberships.stream().filter(own).toList(), day, horizon);
  }

  /**
   * All who belonged: full members, observers, and those that were suspended.
   *
   * @return the memberships that were so on the day, by how surely
   */
  public Answer<Membership> all() {
    return Answer.ask(memberships, this::belongs);
  }

  /**
   * Those who belonged in full: neither observers nor suspended.
   *
   * @return the memberships, by how surely
   */
  public Answer<Membership> full() {
    return Answer.ask(
        memberships,
        membership -> Certainty.of(!membership.observer())
            .and(belongs(membership))
            .and(isSuspended(membership).not()));
  }

  /**
   * Those who observed, suspended or not.
   *
   * @return the memberships, by how surely
   */
  public Answer<Membership> observers() {
    return Answer.ask(
        memberships, membership -> Certainty.of(membership.observer()).and(belongs(membership)));
  }

  /**
   * Those whose membership was suspended.
   *
   * @return the memberships, by how surely
   */
  public Answer<Membership> suspended() {
    return Answer.ask(memberships, membership -> belongs(membership).and(isSuspended(membership)));
  }

  private Certainty belongs(Membership membership) {
    return horizon.covers(membership.period().orElse(TimeSpan.unknown()), day);
  }

  private Certainty isSuspended(Membership membership) {
    return membership.suspended().stream()
        .map(span -> horizon.covers(span, day))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }
}
