package org.cbss.model.popolo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads memberships of organizations and countries; those in the role of a presidency become presidencies. */
final class MembersReader {
  static final String MEMBER = "member";
  static final String PRESIDENCY = "presidency";

  private final ImportContext context;
  private final MembershipDates dates;
  private final ImportedRecords<Identified> records;
  private final Map<String, ImportedObject> byId = new HashMap<>();

  MembersReader(ImportContext context, MembershipDates dates, ImportedRecords<Identified> records) {
    this.context = context;
    this.dates = dates;
    this.records = records;
  }

  void read(
      ImportedObject object, @Nullable CountryCode country, @Nullable Id<Organization> member) {
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization == null) {
      if (!object.has("organization_id")) {
        object.report(
            PopoloCode.INCOMPLETE,
            object.object(),
            "the membership has no organization; it is left out");
      }
    } else if (PRESIDENCY.equals(object.peek("role"))) {
      readPresidency(object, country, member, organization);
    } else if (!isRepeated(object)) {
      readMembership(object, country, member, organization);
    }
  }

  /** Returns whether a membership with the same id and content was read; the id itself is not held. */
  private boolean isRepeated(ImportedObject object) {
    String id = object.peek("id");
    ImportedObject before = id == null ? null : byId.putIfAbsent(id, object);
    boolean again = before != null && object.object().saysSame(before.object());
    if (again) {
      object.report(
          PopoloCode.REPEATED,
          object.object(),
          "membership " + ValueQuoter.of(String.valueOf(id))
              + " occurs twice, with the same content");
    }
    return again;
  }

  private void readPresidency(
      ImportedObject object,
      @Nullable CountryCode country,
      @Nullable Id<Organization> holder,
      Id<Organization> organization) {
    object.take("role");
    Object subject = country == null ? holder : country;
    ImportedRecords.Entry<Identified> record =
        records.add(object, organization + "/" + PRESIDENCY + "/" + subject);
    if (record == null) {
      return;
    }
    TimeSpan period = dates(object, holder, organization).orElse(TimeSpan.unknown());
    context
        .presidencies()
        .add(Presidency.builder()
            .id(Id.of(record.id().value()))
            .organization(organization)
            .addHolder(Party.builder()
                .country(Optional.ofNullable(country))
                .organization(Optional.ofNullable(holder))
                .build())
            .title(Optional.ofNullable(object.prose("label")).map(LocalizedText::of))
            .period(period)
            .putAllIdentifiers(CommonProperties.identifiers(record))
            .addAllCitations(context.sources().citations(object))
            .build());
    object.finish();
  }

  private void readMembership(
      ImportedObject object,
      @Nullable CountryCode country,
      @Nullable Id<Organization> member,
      Id<Organization> organization) {
    Objects.requireNonNull(context.organizationBuilders().get(organization))
        .addMember(Membership.builder()
            .country(Optional.ofNullable(country))
            .organization(Optional.ofNullable(member))
            .role(role(object))
            .period(dates(object, member, organization))
            .addAllCitations(context.sources().citations(object))
            .build());
    object.finish();
  }

  private Optional<TimeSpan> dates(
      ImportedObject object, @Nullable Id<Organization> member, Id<Organization> organization) {
    EdtfDate dissolution = PopoloDates.earlier(
        context.dissolutions().get(organization),
        member == null ? null : context.dissolutions().get(member));
    MembershipDates.Result read = dates.read(object, null, dissolution);
    MembershipDates.report(object, read, "");
    return Optional.ofNullable(read.span());
  }

  private static MemberRole role(ImportedObject object) {
    String code = object.line("role");
    Optional<MemberRole> role = Arrays.stream(MemberRole.values())
        .filter(each -> each.code().equals(code))
        .findFirst();
    if (code != null && role.isEmpty()) {
      object.reportNotHeld(object.at("role"), "the role " + ValueQuoter.of(code));
    }
    return role.orElse(MemberRole.MEMBER);
  }
}
