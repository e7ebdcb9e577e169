package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cbss.model.CountryCode;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Suspension;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * The memberships of an organization on a day, by status. A disputed membership is uncertain at most.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class MembershipSnapshot {
  private final List<Dated> memberships;
  private final LocalDate day;
  private final AsOfCutoff cutoff;
  private final boolean complete;

  /** A membership with its effective period, and those of its suspensions. */
  record Dated(Membership membership, TimeSpan period, List<TimeSpan> suspended) {}

  MembershipSnapshot(List<Dated> memberships, LocalDate day, AsOfCutoff cutoff, boolean complete) {
    this.memberships = memberships;
    this.day = day;
    this.cutoff = cutoff;
    this.complete = complete;
  }

  /**
   * Returns the day.
   *
   * @return the day that was asked about
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the memberships of a country on the same day, without those of people who represent it.
   *
   * @param country the country
   * @return the memberships of that country
   */
  public MembershipSnapshot of(CountryCode country) {
    Predicate<Dated> own =
        dated -> dated.membership.country().filter(country::equals).isPresent();
    return new MembershipSnapshot(memberships.stream().filter(own).toList(), day, cutoff, complete);
  }

  /**
   * Returns the memberships of all roles, suspended or not.
   *
   * @return the memberships, by certainty
   */
  public Answer<Membership> all() {
    return ask(this::belongs);
  }

  /**
   * Returns the memberships of full members, which have the role {@link MemberRole#MEMBER} and are not suspended as a whole.
   *
   * @return the memberships, by certainty
   */
  public Answer<Membership> full() {
    return ask(dated -> Certainty.of(dated.membership.role() == MemberRole.MEMBER)
        .and(belongs(dated))
        .and(isSuspended(dated, suspension -> suspension.scope().isEmpty()).not()));
  }

  /**
   * Returns the memberships of a role, suspended or not.
   *
   * @param role the role
   * @return the memberships, by certainty
   */
  public Answer<Membership> withRole(MemberRole role) {
    return ask(dated -> Certainty.of(dated.membership.role() == role).and(belongs(dated)));
  }

  /**
   * Returns the memberships that were suspended, as a whole or in part.
   *
   * @return the memberships, by certainty
   */
  public Answer<Membership> suspended() {
    return ask(dated -> belongs(dated).and(isSuspended(dated, any -> true)));
  }

  private Answer<Membership> ask(Function<Dated, Certainty> question) {
    List<Membership> certain = new ArrayList<>();
    List<Membership> uncertain = new ArrayList<>();
    for (Dated dated : memberships) {
      switch (question.apply(dated)) {
        case CERTAIN -> certain.add(dated.membership);
        case UNCERTAIN -> uncertain.add(dated.membership);
        case IMPOSSIBLE -> {}
      }
    }
    return complete && certain.isEmpty() && uncertain.isEmpty()
        ? Answer.nobody()
        : Answer.of(List.copyOf(certain), List.copyOf(uncertain));
  }

  private Certainty belongs(Dated dated) {
    return cutoff.covers(dated.period, day).and(Disputes.limit(dated.membership));
  }

  private Certainty isSuspended(Dated dated, Predicate<Suspension> relevant) {
    Certainty answer = Certainty.IMPOSSIBLE;
    for (int i = 0; i < dated.suspended.size(); i++) {
      if (relevant.test(dated.membership.suspended().get(i))) {
        answer = answer.or(cutoff.covers(dated.suspended.get(i), day));
      }
    }
    return answer;
  }

  /**
   * Returns the day and the number of memberships, current or not.
   *
   * @return a text such as {@code 2020-01-31 of 11 memberships}
   */
  @Override
  public String toString() {
    return day + " of " + memberships.size() + " memberships";
  }
}
