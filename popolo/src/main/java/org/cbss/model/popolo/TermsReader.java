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
import org.cbss.model.json.internal.diagnosis.Quoted;
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

  private final Gathering gathering;
  private final MembershipDates dates;
  private final Roll<Identified> roll;
  private final Map<Role, Id<Post>> made = new HashMap<>();
  private final Set<Said> known = new HashSet<>();

  TermsReader(Gathering gathering, MembershipDates dates, Roll<Identified> roll) {
    this.gathering = gathering;
    this.dates = dates;
    this.roll = roll;
  }

  void read(Entry entry, String key) {
    Id<Person> person = gathering.reference(entry, key, gathering.persons());
    if (person != null) {
      readPerson(entry, person);
    }
  }

  void readPerson(Entry entry, Id<Person> person) {
    boolean names = entry.has("post_id") || entry.peek("post_id") != null;
    Id<Post> post = names ? namedPost(entry) : null;
    boolean named = post != null;
    Id<Post> held = named ? post : madePost(entry);
    if (held == null) {
      return;
    }
    MembershipDates.Read read = dates.read(entry);
    Said said = new Said(
        person,
        held,
        Optional.ofNullable(read.span()),
        Optional.ofNullable(country(entry)),
        named && isActing(entry, held));
    if (isToldAgain(entry, said, read)) {
      return;
    }
    MembershipDates.report(entry, read, "");
    add(entry, said);
  }

  private void add(Entry entry, Said said) {
    String start = said.period.map(TimeSpan::toString).orElse("");
    Roll.Entered<Identified> record =
        roll.enter(entry, said.person + "/" + said.post + "/" + start);
    if (record == null) {
      return;
    }
    office(said.post).heldBy(said.person);
    gathering
        .terms()
        .add(PersonnelTerm.builder()
            .id(Id.of(record.id().value()))
            .person(said.person)
            .post(said.post)
            .period(said.period)
            .acting(said.acting)
            .onBehalfOf(said.country)
            .putAllIdentifiers(Parts.identifiers(record))
            .addAllCitations(gathering.sources().citations(entry))
            .build());
    entry.finish();
  }

  private boolean isToldAgain(Entry entry, Said said, MembershipDates.Read read) {
    if (entry.has("id") || known.add(said)) {
      return false;
    }
    if (read.padded().isEmpty()) {
      entry.remark(
          PopoloCode.REPEATED,
          entry.object(),
          "of what is held, this membership says nothing that another does not; it is left out");
    } else {
      MembershipDates.report(entry, read, "; the membership is told again, and is left out");
    }
    return true;
  }

  private Office office(Id<Post> post) {
    return Objects.requireNonNull(gathering.offices().get(post));
  }

  private @Nullable Id<Post> namedPost(Entry entry) {
    Id<Post> post = gathering.reference(entry, "post_id", gathering.posts());
    if (post == null || entry.peek("organization_id") == null) {
      return post;
    }
    Id<Organization> organization = gathering.organization(entry, "organization_id");
    if (organization != null && !organization.equals(office(post).organization())) {
      entry.notHeld(
          entry.at("organization_id"), "an \"organization_id\" that is not that of the post");
    }
    return post;
  }

  private @Nullable Id<Post> madePost(Entry entry) {
    Id<Organization> organization = gathering.organization(entry, "organization_id");
    if (organization == null) {
      if (!entry.has("organization_id") && !entry.has("post_id")) {
        entry.remark(
            PopoloCode.INCOMPLETE, entry.object(), "a membership in nothing; it is left out");
      }
      return null;
    }
    String role = entry.prose("role");
    String title = role == null ? MembersReader.MEMBER : role;
    return made.computeIfAbsent(
        new Role(organization, title), any -> make(entry, organization, title));
  }

  private Id<Post> make(Entry entry, Id<Organization> organization, String title) {
    Id<Post> id = Id.of(gathering.ids().assign("post", organization + "/" + title));
    gathering
        .offices()
        .put(
            id,
            new Office(
                Post.builder().id(id).title(LocalizedText.of(title)).organization(organization),
                organization,
                title,
                true));
    entry.remark(
        PopoloCode.POST_MADE,
        entry.object(),
        "the role " + Quoted.of(title) + " in " + organization + " is held as a post");
    return id;
  }

  private boolean isActing(Entry entry, Id<Post> post) {
    String role = entry.prose("role");
    boolean acting = ACTING.equals(role);
    if (role != null && !acting && !role.equals(office(post).title())) {
      entry.notHeld(entry.at("role"), "the role " + Quoted.of(role));
    }
    return acting;
  }

  private @Nullable CountryCode country(Entry entry) {
    String area = entry.id("area_id");
    CountryCode ofArea = gathering.countries().area(area);
    String behalf = entry.id("on_behalf_of_id");
    CountryCode country = gathering.countries().organization(behalf);
    if (behalf != null && country == null) {
      notHeldOrUnresolved(entry, behalf);
    }
    if (area != null && (ofArea == null || country != null && !country.equals(ofArea))) {
      entry.notHeld(entry.at("area_id"), "\"area_id\"");
    }
    return country == null ? ofArea : country;
  }

  private void notHeldOrUnresolved(Entry entry, String behalf) {
    if (gathering.organizations().find(behalf) == null) {
      Gathering.unresolved(entry, "on_behalf_of_id", behalf);
    } else {
      entry.notHeld(entry.at("on_behalf_of_id"), "an \"on_behalf_of_id\" that is no country");
    }
  }
}
