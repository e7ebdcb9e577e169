package org.cbss.model.popolo;

import java.util.List;
import java.util.Locale;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.json.internal.codec.JsonValue;
import org.cbss.model.json.internal.diagnosis.Quoted;

/** Reads memberships: of people, which are terms in a post, and of organizations and countries. */
final class MembershipsReader {
  private static final String PERSON = "person";
  private static final String ORGANIZATION = "organization";
  private static final String SAY_WHICH =
      "write \"person_id\", or a \"member\" with the \"@type\" organization";

  private final Gathering gathering;
  private final MembershipDates dates;
  private final TermsReader terms;
  private final MembersReader members;

  MembershipsReader(Gathering gathering, Periods periods) {
    this.gathering = gathering;
    this.dates = new MembershipDates(periods);
    Roll<Identified> roll = new Roll<>(PopoloCollection.MEMBERSHIPS, gathering.ids());
    this.terms = new TermsReader(gathering, dates, roll);
    this.members = new MembersReader(gathering, dates, roll);
  }

  void read(List<Entry> entries) {
    entries.forEach(dates::note);
    entries.forEach(this::read);
  }

  private void read(Entry entry) {
    if (entry.peek("person_id") != null || entry.has("person_id")) {
      terms.read(entry, "person_id");
    } else if (entry.has("member")) {
      readMember(entry);
    } else {
      entry.remark(PopoloCode.INCOMPLETE, entry.object(), "a membership of nobody; it is left out");
    }
  }

  private void readMember(Entry entry) {
    JsonValue member = entry.at("member");
    String text = entry.peek("member");
    if (text == null) {
      entry.wrongType(member, "a record with an id");
      return;
    }
    String type = type(member);
    Id<Person> person = type.equals(ORGANIZATION) ? null : gathering.persons().find(text);
    boolean mayBeBody = !type.equals(PERSON);
    CountryCode country = mayBeBody ? gathering.countries().organization(text) : null;
    Id<Organization> organization =
        mayBeBody && country == null ? gathering.organizations().find(text) : null;
    boolean isBody = country != null || organization != null;
    if (person == null && !isBody) {
      Gathering.unresolved(entry, "member", text);
      return;
    }
    if (person != null && isBody) {
      String message = Quoted.of(text) + " is a person and an organization; the person is taken";
      entry.remarks().add(PopoloCode.AMBIGUOUS, member, message, SAY_WHICH);
    }
    entry.take("member");
    if (person != null) {
      terms.readPerson(entry, person);
    } else {
      members.read(entry, country, organization);
    }
  }

  /** What a member says that it is; an empty text where it does not. */
  private static String type(JsonValue member) {
    if (member.type() == JsonValue.Type.ARRAY) {
      return type(member.children().get(0));
    }
    JsonValue type = member.member("@type");
    if (type != null) {
      return type.text().toLowerCase(Locale.ROOT);
    }
    return member.member("classification") == null ? "" : ORGANIZATION;
  }
}
