package org.cbss.model.popolo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads memberships of people as terms in a post; where none is named, it is made of the organization and the role. */
final class TermsReader {
  static final String ACTING = "acting";

  private record Role(Id<Organization> organization, String title) {}

  /** What a membership without an id of its own says: said again, it is the same one. */
  private record Said(
      Id<Person> person,
      Id<Post> post,
      Optional<TimeSpan> period,
      Optional<CountryCode> country,
      boolean acting) {}

  private final ImportContext context;
  private final MembershipDates dates;
  private final ImportedRecords<Identified> records;
  private final Map<Role, Id<Post>> made = new HashMap<>();
  private final Set<Said> known = new HashSet<>();

  TermsReader(ImportContext context, MembershipDates dates, ImportedRecords<Identified> records) {
    this.context = context;
    this.dates = dates;
    this.records = records;
  }

  void read(ImportedObject object, String key) {
    Id<Person> person = context.reference(object, key, context.persons());
    if (person != null) {
      readPerson(object, person);
    }
  }

  void readPerson(ImportedObject object, Id<Person> person) {
    boolean names = object.has("post_id") || object.peek("post_id") != null;
    Id<Post> post = names ? namedPost(object) : null;
    boolean named = post != null;
    Id<Post> held = named ? post : madePost(object);
    if (held == null) {
      return;
    }
    MembershipDates.Read read = dates.read(object);
    Said said = new Said(
        person,
        held,
        Optional.ofNullable(read.span()),
        Optional.ofNullable(country(object)),
        named && isActing(object, held));
    if (isToldAgain(object, said, read)) {
      return;
    }
    MembershipDates.report(object, read, "");
    add(object, said);
  }

  private void add(ImportedObject object, Said said) {
    String start = said.period.map(TimeSpan::toString).orElse("");
    ImportedRecords.Entered<Identified> record =
        records.enter(object, said.person + "/" + said.post + "/" + start);
    if (record == null) {
      return;
    }
    office(said.post).heldBy(said.person);
    context
        .terms()
        .add(PersonnelTerm.builder()
            .id(Id.of(record.id().value()))
            .person(said.person)
            .post(said.post)
            .period(said.period)
            .acting(said.acting)
            .onBehalfOf(said.country)
            .putAllIdentifiers(Parts.identifiers(record))
            .addAllCitations(context.sources().citations(object))
            .build());
    object.finish();
  }

  private boolean isToldAgain(ImportedObject object, Said said, MembershipDates.Read read) {
    if (object.has("id") || known.add(said)) {
      return false;
    }
    if (read.padded().isEmpty()) {
      object.remark(
          PopoloCode.REPEATED,
          object.object(),
          "of what is held, this membership says nothing that another does not; it is left out");
    } else {
      MembershipDates.report(object, read, "; the membership is told again, and is left out");
    }
    return true;
  }

  private ImportedPost office(Id<Post> post) {
    return Objects.requireNonNull(context.offices().get(post));
  }

  private @Nullable Id<Post> namedPost(ImportedObject object) {
    Id<Post> post = context.reference(object, "post_id", context.posts());
    if (post == null || object.peek("organization_id") == null) {
      return post;
    }
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization != null && !organization.equals(office(post).organization())) {
      object.notHeld(
          object.at("organization_id"), "an \"organization_id\" that is not that of the post");
    }
    return post;
  }

  private @Nullable Id<Post> madePost(ImportedObject object) {
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization == null) {
      if (!object.has("organization_id") && !object.has("post_id")) {
        object.remark(
            PopoloCode.INCOMPLETE, object.object(), "a membership in nothing; it is left out");
      }
      return null;
    }
    String role = object.prose("role");
    String title = role == null ? MembersReader.MEMBER : role;
    return made.computeIfAbsent(
        new Role(organization, title), any -> make(object, organization, title));
  }

  private Id<Post> make(ImportedObject object, Id<Organization> organization, String title) {
    Id<Post> id = Id.of(context.ids().assign("post", organization + "/" + title));
    context
        .offices()
        .put(
            id,
            new ImportedPost(
                Post.builder().id(id).title(LocalizedText.of(title)).organization(organization),
                organization,
                title,
                true));
    object.remark(
        PopoloCode.POST_MADE,
        object.object(),
        "the role " + ValueQuoter.of(title) + " in " + organization + " is held as a post");
    return id;
  }

  private boolean isActing(ImportedObject object, Id<Post> post) {
    String role = object.prose("role");
    boolean acting = ACTING.equals(role);
    if (role != null && !acting && !role.equals(office(post).title())) {
      object.notHeld(object.at("role"), "the role " + ValueQuoter.of(role));
    }
    return acting;
  }

  private @Nullable CountryCode country(ImportedObject object) {
    String area = object.id("area_id");
    CountryCode ofArea = context.countries().area(area);
    String behalf = object.id("on_behalf_of_id");
    CountryCode country = context.countries().organization(behalf);
    if (behalf != null && country == null) {
      notHeldOrUnresolved(object, behalf);
    }
    if (area != null && (ofArea == null || country != null && !country.equals(ofArea))) {
      object.notHeld(object.at("area_id"), "\"area_id\"");
    }
    return country == null ? ofArea : country;
  }

  private void notHeldOrUnresolved(ImportedObject object, String behalf) {
    if (context.organizations().find(behalf) == null) {
      ImportContext.unresolved(object, "on_behalf_of_id", behalf);
    } else {
      object.notHeld(object.at("on_behalf_of_id"), "an \"on_behalf_of_id\" that is no country");
    }
  }
}
