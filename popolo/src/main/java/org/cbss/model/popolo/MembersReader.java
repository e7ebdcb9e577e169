package org.cbss.model.popolo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.json.internal.diagnosis.Quoted;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads memberships of organizations and countries; those in the role of a presidency are turns in the chair. */
final class MembersReader {
  static final String MEMBER = "member";
  static final String OBSERVER = "observer";
  static final String PRESIDENCY = "presidency";

  private final Gathering gathering;
  private final MembershipDates dates;
  private final Roll<Identified> roll;
  private final Map<String, Entry> told = new HashMap<>();

  MembersReader(Gathering gathering, MembershipDates dates, Roll<Identified> roll) {
    this.gathering = gathering;
    this.dates = dates;
    this.roll = roll;
  }

  void read(Entry entry, @Nullable CountryCode country, @Nullable Id<Organization> member) {
    Id<Organization> body = gathering.organization(entry, "organization_id");
    if (body == null) {
      if (!entry.has("organization_id")) {
        entry.remark(
            PopoloCode.INCOMPLETE, entry.object(), "a membership in nothing; it is left out");
      }
    } else if (PRESIDENCY.equals(entry.peek("role"))) {
      readPresidency(entry, country, member, body);
    } else if (!isToldAgain(entry)) {
      readMembership(entry, country, member, body);
    }
  }

  /** Whether the same words, with the same id, are there already; the id itself is not held. */
  private boolean isToldAgain(Entry entry) {
    String id = entry.peek("id");
    Entry before = id == null ? null : told.putIfAbsent(id, entry);
    boolean again = before != null && entry.object().saysSame(before.object());
    if (again) {
      entry.remark(
          PopoloCode.REPEATED,
          entry.object(),
          "membership " + Quoted.of(String.valueOf(id)) + " is told again in the same words");
    }
    return again;
  }

  private void readPresidency(
      Entry entry,
      @Nullable CountryCode country,
      @Nullable Id<Organization> holder,
      Id<Organization> body) {
    entry.take("role");
    Object who = country == null ? holder : country;
    Roll.Entered<Identified> record = roll.enter(entry, body + "/" + PRESIDENCY + "/" + who);
    if (record == null) {
      return;
    }
    TimeSpan period = dates(entry).orElse(TimeSpan.unknown());
    gathering
        .presidencies()
        .add(Presidency.builder()
            .id(Id.of(record.id().value()))
            .organization(body)
            .country(Optional.ofNullable(country))
            .holder(Optional.ofNullable(holder))
            .title(Optional.ofNullable(entry.prose("label")).map(LocalizedText::of))
            .period(period)
            .putAllIdentifiers(Parts.identifiers(record))
            .addAllCitations(gathering.sources().citations(entry))
            .build());
    entry.finish();
  }

  private void readMembership(
      Entry entry,
      @Nullable CountryCode country,
      @Nullable Id<Organization> member,
      Id<Organization> body) {
    Objects.requireNonNull(gathering.bodies().get(body))
        .addMember(Membership.builder()
            .country(Optional.ofNullable(country))
            .organization(Optional.ofNullable(member))
            .observer(isObserver(entry))
            .period(dates(entry))
            .addAllCitations(gathering.sources().citations(entry))
            .build());
    entry.finish();
  }

  private Optional<TimeSpan> dates(Entry entry) {
    MembershipDates.Read read = dates.read(entry);
    MembershipDates.report(entry, read, "");
    return Optional.ofNullable(read.span());
  }

  private static boolean isObserver(Entry entry) {
    String role = entry.line("role");
    if (role != null && !role.equals(MEMBER) && !role.equals(OBSERVER)) {
      entry.notHeld(entry.at("role"), "the role " + Quoted.of(role));
    }
    return OBSERVER.equals(role);
  }
}
