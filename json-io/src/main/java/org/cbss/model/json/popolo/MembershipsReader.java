package org.cbss.model.json.popolo;

import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.json.codec.JsonValue;

/** Reads memberships: of people, which are terms in a post, and of organizations and countries. */
final class MembershipsReader {
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
    boolean organization = member.member("classification") != null;
    Id<Person> person = organization ? null : gathering.persons().find(text);
    if (person != null) {
      entry.take("member");
      terms.readPerson(entry, person);
      return;
    }
    CountryCode country = gathering.countries().organization(text);
    Id<Organization> found = gathering.organizations().find(text);
    if (country == null && found == null) {
      Gathering.unresolved(entry, "member", text);
    } else {
      entry.take("member");
      members.read(entry, country, country == null ? found : null);
    }
  }
}
