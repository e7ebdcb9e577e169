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
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads memberships of people as terms in a post; without a post, one is made from the organization and the role. */
final class TermsReader {
  static final String ACTING = "acting";

  /** The content of a membership; two memberships without an id and with the same content are one. */
  private record Content(
      Id<Person> person,
      Id<Post> post,
      Optional<TimeSpan> period,
      Optional<CountryCode> country,
      boolean acting) {

    // a text, since hash tables stay fast with texts of the same hash code, and not with such
    // records
    String key() {
      return person + " " + post + " " + period.map(TimeSpan::toString).orElse("") + " "
          + country.map(CountryCode::value).orElse("") + " " + acting;
    }
  }

  private final ImportContext context;
  private final MembershipDates dates;
  private final ImportedRecords<Identified> records;
  private final Map<String, Id<Post>> madePosts = new HashMap<>();
  private final Set<Id<Post>> reportedPosts = new HashSet<>();
  private final Set<String> known = new HashSet<>();

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
    boolean namesPost = object.has("post_id") || object.peek("post_id") != null;
    Id<Post> named = namesPost ? namedPost(object) : null;
    Id<Post> post = named == null ? madePost(object) : named;
    if (post == null) {
      return;
    }
    MembershipDates.Result read = dates.read(
        object,
        context.deaths().get(person),
        context.dissolutions().get(post(post).organization()));
    Content content = new Content(
        person,
        post,
        Optional.ofNullable(read.span()),
        Optional.ofNullable(country(object)),
        named != null && isActing(object, post));
    if (isRepeated(object, content, read)) {
      return;
    }
    MembershipDates.report(object, read, "");
    add(object, content);
  }

  private void add(ImportedObject object, Content content) {
    String start = content.period.map(TimeSpan::toString).orElse("");
    ImportedRecords.Entry<Identified> record =
        records.add(object, content.person + "/" + content.post + "/" + start);
    if (record == null) {
      return;
    }
    post(content.post).addHolder(content.person, content.period);
    context
        .terms()
        .add(PersonnelTerm.builder()
            .id(Id.of(record.id().value()))
            .person(content.person)
            .post(content.post)
            .period(content.period)
            .acting(content.acting)
            .onBehalfOf(content.country)
            .putAllIdentifiers(CommonProperties.identifiers(record))
            .addAllCitations(context.sources().citations(object))
            .build());
    object.finish();
  }

  private boolean isRepeated(ImportedObject object, Content content, MembershipDates.Result read) {
    if (object.has("id") || known.add(content.key())) {
      return false;
    }
    if (read.padded().isEmpty()) {
      object.report(
          PopoloCode.REPEATED,
          object.object(),
          "another membership has the same content, as far as it is held; this one is left out");
    } else {
      MembershipDates.report(object, read, "; the membership is repeated, and is left out");
    }
    return true;
  }

  private ImportedPost post(Id<Post> post) {
    return Objects.requireNonNull(context.importedPosts().get(post));
  }

  private @Nullable Id<Post> namedPost(ImportedObject object) {
    Id<Post> post = context.reference(object, "post_id", context.posts());
    if (post == null || object.peek("organization_id") == null) {
      return post;
    }
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization != null && !organization.equals(post(post).organization())) {
      object.reportNotHeld(
          object.at("organization_id"), "an \"organization_id\" that is not that of the post");
    }
    return post;
  }

  private @Nullable Id<Post> madePost(ImportedObject object) {
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization == null) {
      if (!object.has("organization_id") && !object.has("post_id")) {
        object.report(
            PopoloCode.INCOMPLETE,
            object.object(),
            "the membership has no organization; it is left out");
      }
      return null;
    }
    String role = object.prose("role");
    String title = role == null ? MembersReader.MEMBER : role;
    Id<Post> post =
        madePosts.computeIfAbsent(organization + " " + title, any -> makePost(organization, title));
    if (role == null) {
      reportMissingRole(object, organization);
    } else if (reportedPosts.add(post)) {
      object.report(
          PopoloCode.POST_MADE,
          object.object(),
          "the role " + ValueQuoter.of(title) + " in " + organization + " is held as a post");
    }
    return post;
  }

  private Id<Post> makePost(Id<Organization> organization, String title) {
    Id<Post> id = Id.of(context.ids().assign("post", organization + "/" + title));
    ImportedPost post = ImportedPost.derived(
        Post.builder().id(id).title(LocalizedText.of(title)).organization(organization),
        organization,
        title);
    context.importedPosts().put(id, post);
    Integer seats =
        title.equalsIgnoreCase(MembersReader.MEMBER) ? context.seats().remove(organization) : null;
    if (seats != null) {
      post.seats(seats);
    }
    return id;
  }

  private static void reportMissingRole(ImportedObject object, Id<Organization> organization) {
    PositionedNode at = object.at("role");
    String problem = object.has("role") ? "the role is invalid" : "the role is missing";
    object
        .diagnostics()
        .tally(
            PopoloCode.ROLE_MISSING,
            at,
            organization + " " + problem,
            count -> problem + "; " + ValueQuoter.of(MembersReader.MEMBER) + " in " + organization
                + " is used instead, and held as a post: " + ImportedObject.times(count));
  }

  private boolean isActing(ImportedObject object, Id<Post> post) {
    String role = object.prose("role");
    boolean acting = ACTING.equals(role);
    if (role != null && !acting && !role.equals(post(post).title())) {
      object.reportNotHeld(object.at("role"), "the role " + ValueQuoter.of(role));
    }
    return acting;
  }

  private @Nullable CountryCode country(ImportedObject object) {
    String area = object.id("area_id");
    CountryCode ofArea = context.countries().area(area);
    String represented = object.id("on_behalf_of_id");
    CountryCode country = context.countries().organization(represented);
    if (represented != null && country == null) {
      reportNotCountry(object, represented);
    }
    if (area != null && (ofArea == null || country != null && !country.equals(ofArea))) {
      object.reportNotHeld(object.at("area_id"), "\"area_id\"");
    }
    return country == null ? ofArea : country;
  }

  private void reportNotCountry(ImportedObject object, String represented) {
    if (context.organizations().find(represented) == null) {
      ImportContext.reportUnresolved(object, "on_behalf_of_id", represented);
    } else {
      object.reportNotHeld(
          object.at("on_behalf_of_id"), "an \"on_behalf_of_id\" that is not a country");
    }
  }
}
