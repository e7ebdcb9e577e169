package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Writes members, presidencies and terms, which all are memberships. */
final class MembershipsWriter {
  private static final String START = "start_date";
  private static final String END = "end_date";
  private static final Set<String> OF_A_MEMBER =
      Set.of("country", "organization", "observer", "period", "citations");
  private static final Set<String> OF_A_PRESIDENCY = Set.of(
      "id", "organization", "country", "holder", "title", "period", "identifiers", "citations");
  private static final Set<String> OF_A_TERM =
      Set.of("id", "person", "post", "period", "acting", "onBehalfOf", "identifiers", "citations");
  private static final String NAMES_NONE = "it names a record that is not there, or not written";

  /** A membership that is written, and the span that its dates were made from; reading may find them padded. */
  private record Dated(
      JsonObjectBuilder item,
      String id,
      String attribute,
      Optional<TimeSpan> span,
      boolean required) {}

  private final ExportContext context;
  private final SourcesWriter sources;
  private final OrganizationsWriter organizations;
  private final List<Dated> dated = new ArrayList<>();
  private final Map<Id<Post>, Post> posts = new HashMap<>();

  MembershipsWriter(
      ExportContext context,
      SourcesWriter sources,
      OrganizationsWriter organizations,
      List<Post> posts) {
    this.context = context;
    this.sources = sources;
    this.organizations = organizations;
    posts.forEach(post -> this.posts.putIfAbsent(post.id(), post));
  }

  private void add(
      JsonObjectBuilder object,
      String id,
      String attribute,
      Optional<TimeSpan> span,
      boolean required) {
    ExportContext.dates(object, START, END, span);
    dated.add(new Dated(object, id, attribute, span, required));
    context.items(PopoloCollection.MEMBERSHIPS).add(object);
  }

  void writeMembers(List<Organization> wholes) {
    for (Organization each : wholes) {
      String organization = organizations.organization(each.id());
      for (int i = 0; organization != null && i < each.members().size(); i++) {
        write(each.id().value(), organization, "members/" + i, each.members().get(i));
      }
    }
  }

  private void write(String id, String organization, String path, Membership membership) {
    JsonObjectBuilder member =
        organizations.member(membership.country(), membership.organization(), membership.period());
    if (member == null) {
      context.losses().add(id, path, Losses.text(membership), NAMES_NONE, null);
      return;
    }
    JsonObjectBuilder object = new JsonObjectBuilder()
        .put("role", membership.observer() ? MembersReader.OBSERVER : MembersReader.MEMBER)
        .put("member", member)
        .put("organization_id", organization);
    add(object, id, path + "/period", membership.period(), false);
    sources.cite(object, id, path + "/", membership);
    context.losses().addUnsaid(id, path + "/", membership, ModelSchema.membership(), OF_A_MEMBER);
  }

  void writePresidencies(List<Presidency> presidencies) {
    for (Presidency each : presidencies) {
      if (!context.isFirst(each)) {
        continue;
      }
      String organization = organizations.organization(each.organization());
      JsonObjectBuilder member =
          organizations.member(each.country(), each.holder(), Optional.of(each.period()));
      if (organization == null || member == null) {
        context.losses().add(each, NAMES_NONE);
      } else {
        write(each, organization, member);
      }
    }
  }

  private void write(Presidency presidency, String organization, JsonObjectBuilder member) {
    String id = presidency.id().value();
    JsonObjectBuilder object = context.begin(PopoloCollection.MEMBERSHIPS, presidency);
    context.text(object, "label", id, "title", presidency.title());
    object
        .put("role", MembersReader.PRESIDENCY)
        .put("member", member)
        .put("organization_id", organization);
    add(object, id, "period", Optional.of(presidency.period()), true);
    finish(object, id, presidency, OF_A_PRESIDENCY);
  }

  private void finish(JsonObjectBuilder object, String id, Entity entity, Set<String> said) {
    context.loseIdentifiers(object, entity);
    sources.cite(object, id, "", entity);
    context.losses().addUnsaid(entity, said);
  }

  void writeTerms(List<PersonnelTerm> terms) {
    for (PersonnelTerm each : terms) {
      if (!context.isFirst(each)) {
        continue;
      }
      String person = context.written(PopoloCollection.PERSONS, each.person().value());
      String post = context.written(PopoloCollection.POSTS, each.post().value());
      if (person == null || post == null) {
        context.losses().add(each, NAMES_NONE);
      } else {
        write(each, person, post);
      }
    }
  }

  private void write(PersonnelTerm term, String person, String post) {
    String id = term.id().value();
    Post held = Objects.requireNonNull(posts.get(term.post()));
    JsonObjectBuilder object = context
        .begin(PopoloCollection.MEMBERSHIPS, term)
        .put("role", term.acting() ? TermsReader.ACTING : role(held))
        .put("person_id", person)
        .put("organization_id", organizations.organization(held.organization()))
        .put("post_id", post)
        .put(
            "on_behalf_of_id",
            term.onBehalfOf()
                .map(code -> organizations.country(code, term.period()))
                .orElse(null));
    add(object, id, "period", term.period(), false);
    finish(object, id, term, OF_A_TERM);
  }

  /** The title of a post as the role in it, unless that would say that it is held for the time being. */
  private @Nullable String role(Post post) {
    String title = context.said(post.title());
    return TermsReader.ACTING.equals(title) ? null : title;
  }

  /** Lists what is lost of the spans of all of them, which reading compares with each other. */
  void compareSpans() {
    Padding padding = new Padding();
    dated.forEach(each -> padding.note(each.item::text));
    for (Dated each : dated) {
      TimeSpan read = Dates.span(read(each.item, START, padding), read(each.item, END, padding));
      boolean blank = read == null && each.required;
      context.compare(each.id, each.attribute, each.span, blank ? TimeSpan.unknown() : read);
    }
  }

  private static @Nullable EdtfDate read(JsonObjectBuilder object, String key, Padding padding) {
    String text = object.text(key);
    String year = text == null ? null : padding.year(object::text, text);
    return year == null ? ExportContext.date(object, key) : Dates.parse(year);
  }
}
