package org.cbss.model.popolo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** Reads memberships: of people, which are terms in a post, and of organizations and countries. */
final class MembershipsReader {
  private static final String PERSON = "person";
  private static final String ORGANIZATION = "organization";
  private static final String HELP_AMBIGUOUS =
      "write \"person_id\", or a \"member\" with the \"@type\" organization";

  private final ImportContext context;
  private final MembershipDates dates;
  private final TermsReader terms;
  private final MembersReader members;

  MembershipsReader(ImportContext context, LegislativePeriods periods) {
    this.context = context;
    this.dates = new MembershipDates(periods);
    ImportedRecords<Identified> records =
        new ImportedRecords<>(PopoloCollection.MEMBERSHIPS, context.ids());
    this.terms = new TermsReader(context, dates, records);
    this.members = new MembersReader(context, dates, records);
  }

  void read(List<ImportedObject> objects) {
    objects.forEach(dates::note);
    objects.forEach(this::read);
  }

  private void read(ImportedObject object) {
    if (object.peek("person_id") != null || object.has("person_id")) {
      terms.read(object, "person_id");
    } else if (object.has("member")) {
      readMember(object);
    } else {
      object.report(
          PopoloCode.INCOMPLETE, object.object(), "the membership has no member; it is left out");
    }
  }

  private void readMember(ImportedObject object) {
    PositionedNode member = object.at("member");
    String text = object.peek("member");
    if (text == null) {
      object.reportWrongType(member, "a record with an id");
      return;
    }
    String type = type(member);
    Id<Person> person = type.equals(ORGANIZATION) ? null : context.persons().find(text);
    boolean mayBeOrganization = !type.equals(PERSON);
    CountryCode country = mayBeOrganization ? context.countries().organization(text) : null;
    Id<Organization> organization =
        mayBeOrganization && country == null ? context.organizations().find(text) : null;
    boolean isOrganization = country != null || organization != null;
    if (person == null && !isOrganization) {
      ImportContext.reportUnresolved(object, "member", text);
      return;
    }
    if (person != null && isOrganization) {
      String message =
          ValueQuoter.of(text) + " is a person and an organization; the person is used";
      object.diagnostics().add(PopoloCode.AMBIGUOUS, member, message, HELP_AMBIGUOUS);
    }
    object.take("member");
    if (person != null) {
      terms.readPerson(object, person);
    } else {
      members.read(object, country, organization);
    }
  }

  /** Returns the stated type of a member, or the empty text if there is none, or another. */
  private static String type(PositionedNode member) {
    if (member.type() == PositionedNode.Type.ARRAY) {
      return type(member.children().get(0));
    }
    PositionedNode type = member.member("@type");
    if (type != null) {
      return Stream.of(PERSON, ORGANIZATION)
          .filter(type.text()::equalsIgnoreCase)
          .findFirst()
          .orElse("");
    }
    return member.member("classification") == null ? "" : ORGANIZATION;
  }

  /** Returns the collection that an embedded member belongs to, or null if nothing in it tells. */
  static @Nullable PopoloCollection memberCollection(PositionedNode member) {
    return switch (type(member)) {
      case ORGANIZATION -> PopoloCollection.ORGANIZATIONS;
      case PERSON -> PopoloCollection.PERSONS;
      default -> {
        PopoloCollection collection = PopoloCollection.ofDistinctiveKey(List.of(member));
        boolean possible = collection != null
            && Set.of(PopoloCollection.PERSONS, PopoloCollection.ORGANIZATIONS)
                .contains(collection);
        yield possible ? collection : null;
      }
    };
  }
}
