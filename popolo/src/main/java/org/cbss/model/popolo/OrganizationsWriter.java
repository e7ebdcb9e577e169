package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Writes organizations, with the countries that are named, people, and posts. */
final class OrganizationsWriter {
  private static final Set<String> OF_AN_ORGANIZATION = Set.of(
      "id",
      "name",
      "otherNames",
      "kind",
      "partOf",
      "period",
      "members",
      "identifiers",
      "citations");
  private static final Set<String> OF_A_PERSON =
      Set.of("id", "name", "otherNames", "identifiers", "citations");
  private static final Set<String> OF_A_POST =
      Set.of("id", "title", "organization", "period", "identifiers", "citations");
  private static final String UNRESOLVED = "it is the id of no organization";

  /** A country, of which the code may have stood for another one at another time. */
  private record Country(CountryCode code, String name) {}

  private final ExportContext context;
  private final SourcesWriter sources;
  private final Parents parents = new Parents();
  private final Map<Country, String> countries = new LinkedHashMap<>();

  OrganizationsWriter(ExportContext context, SourcesWriter sources) {
    this.context = context;
    this.sources = sources;
  }

  /** The id that an organization is written under, or null where there is none of that id. */
  @Nullable
  String organization(Id<Organization> id) {
    return context.written(PopoloCollection.ORGANIZATIONS, id.value());
  }

  /** Returns the id of the organization that represents a country in a period; it is written with the others. */
  String country(CountryCode code, Optional<TimeSpan> period) {
    String name = period.map(span -> Countries.name(code, span)).orElse(Countries.name(code));
    return countries.computeIfAbsent(new Country(code, name), any -> {
      String id = "country:" + code;
      while (!context.isFree(PopoloCollection.ORGANIZATIONS, id) || countries.containsValue(id)) {
        id += "~";
      }
      return id;
    });
  }

  /** The country or organization that is a member or holds the chair, or null where there is no such one. */
  @Nullable
  JsonObjectBuilder member(
      Optional<CountryCode> country,
      Optional<Id<Organization>> organization,
      Optional<TimeSpan> period) {
    if (country.isPresent() == organization.isPresent()) {
      return null;
    }
    String id =
        country.isPresent() ? country(country.get(), period) : organization(organization.get());
    String classification = country.isPresent() ? "country" : "organization";
    return id == null
        ? null
        : new JsonObjectBuilder().put("id", id).put("classification", classification);
  }

  void writeOrganizations(List<Organization> organizations) {
    writeAll(
        PopoloCollection.ORGANIZATIONS,
        organizations.stream().filter(context::isFirst),
        this::write);
  }

  /** Gives all their ids before any is written, since they name each other. */
  private <E extends Entity> void writeAll(
      PopoloCollection collection, Stream<E> entities, BiConsumer<E, JsonObjectBuilder> write) {
    Map<E, JsonObjectBuilder> items = new LinkedHashMap<>();
    entities.forEach(entity -> items.put(entity, context.begin(collection, entity)));
    items.forEach(write);
    context.items(collection).addAll(items.values());
  }

  private void write(Organization organization, JsonObjectBuilder object) {
    String id = organization.id().value();
    context.name(object, "name", id, "name", organization.name());
    List<JsonObjectBuilder> names = new ArrayList<>();
    for (int i = 0; i < organization.otherNames().size(); i++) {
      names.add(
          context.otherName(id, "otherNames/" + i, organization.otherNames().get(i)));
    }
    names.removeIf(JsonObjectBuilder::isEmpty);
    object.put("other_names", names).put("classification", organization.kind().code());
    organization.partOf().ifPresent(whole -> whole(object, id, whole));
    context.span(object, "founding_date", "dissolution_date", id, organization.period());
    context.identifiers(object, organization);
    sources.cite(object, id, "", organization);
    context.losses().addUnsaid(organization, OF_AN_ORGANIZATION);
  }

  private void whole(JsonObjectBuilder object, String id, Id<Organization> whole) {
    String written = organization(whole);
    if (written == null) {
      context.losses().add(id, "partOf", whole.value(), UNRESOLVED, null);
    } else if (parents.accept(id, whole.value())) {
      object.put("parent_id", written);
    } else {
      context.losses().add(id, "partOf", whole.value(), "it would be part of itself", null);
    }
  }

  /** Writes the countries that were asked for. */
  void writeCountries() {
    countries.forEach((country, id) -> {
      JsonObjectBuilder identifier = new JsonObjectBuilder()
          .put("identifier", country.code().value())
          .put("scheme", "ISO 3166-1 alpha-2");
      context
          .items(PopoloCollection.ORGANIZATIONS)
          .add(new JsonObjectBuilder()
              .put("id", id)
              .put("name", country.name())
              .put("classification", "country")
              .put("identifiers", List.of(identifier)));
    });
  }

  void writePeople(List<Person> people) {
    writeAll(PopoloCollection.PERSONS, people.stream().filter(context::isFirst), this::write);
  }

  private void write(Person person, JsonObjectBuilder object) {
    String id = person.id().value();
    context.line(object, id, "name", person.name());
    List<JsonObjectBuilder> names = new ArrayList<>();
    for (int i = 0; i < person.otherNames().size(); i++) {
      names.add(context.otherLine(id, "otherNames/" + i, person.otherNames().get(i)));
    }
    names.removeIf(JsonObjectBuilder::isEmpty);
    object.put("other_names", names);
    context.identifiers(object, person);
    sources.cite(object, id, "", person);
    context.losses().addUnsaid(person, OF_A_PERSON);
  }

  void writePosts(List<Post> posts) {
    writeAll(
        PopoloCollection.POSTS,
        posts.stream().filter(context::isFirst).filter(this::hasOrganization),
        this::write);
  }

  private boolean hasOrganization(Post post) {
    boolean has = organization(post.organization()) != null;
    if (!has) {
      context.losses().add(post, UNRESOLVED);
    }
    return has;
  }

  private void write(Post post, JsonObjectBuilder object) {
    String id = post.id().value();
    context.name(object, "label", id, "title", post.title());
    object.put("organization_id", organization(post.organization()));
    context.span(object, "start_date", "end_date", id, post.period());
    context.loseIdentifiers(object, post);
    sources.cite(object, id, "", post);
    context.losses().addUnsaid(post, OF_A_POST);
  }
}
