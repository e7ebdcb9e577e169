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

/** Writes members, presidencies and terms as memberships. */
final class MembershipsWriter {
  private static final String START = "start_date";
  private static final String END = "end_date";
  private static final Set<String> MEMBER_ATTRIBUTES =
      Set.of("country", "organization", "role", "period", "citations");
  private static final Set<String> PRESIDENCY_ATTRIBUTES = Set.of(
      "id",
      "organization",
      "country",
      "holder",
      "holders",
      "title",
      "period",
      "identifiers",
      "citations");
  private static final Set<String> TERM_ATTRIBUTES =
      Set.of("id", "person", "post", "period", "acting", "onBehalfOf", "identifiers", "citations");
  private static final String PERSON =
      "the membership of a person would be read back as a term in a post";
  private static final String ONE_MEMBER = "a membership of Popolo has one member";
  private static final String UNRESOLVED =
      "it refers to a record that does not exist or is not written";

  /** A written membership and the span that its dates were made from; reading may find padded years. */
  private record Dated(
      JsonObjectBuilder item,
      String id,
      String attribute,
      Optional<TimeSpan> span,
      boolean required,
      @Nullable EdtfDate limit) {}

  private final ExportContext context;
  private final SourcesWriter sources;
  private final OrganizationsWriter organizations;
  private final List<Dated> dated = new ArrayList<>();
  private final Map<Id<Post>, Post> posts = new HashMap<>();
  private final Map<Id<Post>, Optional<String>> roles = new HashMap<>();

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
    EdtfDate limit = PopoloDates.earlier(
        organizations.dissolution(object.text("organization_id")),
        organizations.dissolution(object.text("member")));
    ExportContext.dates(object, START, END, span);
    dated.add(new Dated(object, id, attribute, span, required, limit));
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
      String reason = membership.person().isPresent() ? PERSON : UNRESOLVED;
      context.losses().add(id, path, LossCollector.text(membership), reason, null);
      return;
    }
    JsonObjectBuilder object = new JsonObjectBuilder()
        .put("role", membership.role().code())
        .put("member", member)
        .put("organization_id", organization);
    add(object, id, path + "/period", membership.period(), false);
    sources.cite(object, id, path + "/", membership);
    context
        .losses()
        .addUnwritten(id, path + "/", membership, ModelSchema.membership(), MEMBER_ATTRIBUTES);
  }

  void writePresidencies(List<Presidency> presidencies) {
    for (Presidency each : presidencies) {
      if (!context.isFirst(each)) {
        continue;
      }
      String organization = organizations.organization(each.organization());
      JsonObjectBuilder member = each.holders().stream()
          .findFirst()
          .map(holder -> organizations.member(
              holder.country(), holder.organization(), Optional.of(each.period())))
          .orElse(null);
      if (organization == null || member == null) {
        context.losses().add(each, UNRESOLVED);
      } else {
        write(each, organization, member);
        for (int i = 1; i < each.holders().size(); i++) {
          String id = each.id().value();
          String holder = LossCollector.text(each.holders().get(i));
          context.losses().add(id, "holders/" + i, holder, ONE_MEMBER, null);
        }
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
    finish(object, id, presidency, PRESIDENCY_ATTRIBUTES);
  }

  private void finish(JsonObjectBuilder object, String id, Entity entity, Set<String> written) {
    context.addLostIdentifiers(object, entity);
    sources.cite(object, id, "", entity);
    context.losses().addUnwritten(entity, written);
  }

  void writeTerms(List<PersonnelTerm> terms) {
    for (PersonnelTerm each : terms) {
      if (!context.isFirst(each)) {
        continue;
      }
      String person = context.written(PopoloCollection.PERSONS, each.person().value());
      String post = context.written(PopoloCollection.POSTS, each.post().value());
      if (person == null || post == null) {
        context.losses().add(each, UNRESOLVED);
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
        .put("role", term.acting() ? TermsReader.ACTING : role(held).orElse(null))
        .put("person_id", person)
        .put("organization_id", organizations.organization(held.organization()))
        .put("post_id", post)
        .put(
            "on_behalf_of_id",
            term.onBehalfOf()
                .map(code -> organizations.country(code, term.period()))
                .orElse(null));
    add(object, id, "period", term.period(), false);
    finish(object, id, term, TERM_ATTRIBUTES);
  }

  /** Returns the title of a post as the role in it, or empty if reading would take that as acting, or it is long. */
  private Optional<String> role(Post post) {
    return roles.computeIfAbsent(
        post.id(),
        any -> Optional.of(post.title())
            .filter(title -> !context.isLong(title))
            .map(context::writable)
            .filter(title -> !title.equals(TermsReader.ACTING)));
  }

  /** Collects the losses of all spans, after all memberships are written, since reading compares their dates. */
  void compareSpans() {
    PopoloDates.PaddedYears padded = new PopoloDates.PaddedYears();
    dated.forEach(each -> padded.add(each.item::text));
    for (Dated each : dated) {
      EdtfDate start = read(each.item, START, padded);
      EdtfDate end = read(each.item, END, padded);
      TimeSpan read = PopoloDates.span(start, end, start == null ? null : each.limit);
      boolean blank = read == null && each.required;
      context.compare(each.id, each.attribute, each.span, blank ? TimeSpan.unknown() : read);
    }
  }

  private static @Nullable EdtfDate read(
      JsonObjectBuilder object, String key, PopoloDates.PaddedYears padded) {
    String text = object.text(key);
    String year = text == null ? null : padded.year(object::text, text);
    return year == null ? ExportContext.date(object, key) : PopoloDates.parse(year);
  }
}
