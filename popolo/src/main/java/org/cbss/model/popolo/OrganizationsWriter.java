package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.FormerName;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Writes organizations and the countries that are referred to, people, and posts. */
final class OrganizationsWriter {
  private static final Set<String> ORGANIZATION_ATTRIBUTES = Set.of(
      "id",
      "name",
      "otherNames",
      "formerNames",
      "kind",
      "partOf",
      "period",
      "members",
      "identifiers",
      "citations");
  private static final Set<String> PERSON_ATTRIBUTES =
      Set.of("id", "name", "otherNames", "identifiers", "citations");
  private static final Set<String> POST_ATTRIBUTES =
      Set.of("id", "title", "organization", "period", "identifiers", "citations");
  private static final String NOT_EXACT = "it would be read back as another name or period";
  private static final String ONE_PARENT = "Popolo has one parent, without a period";
  private static final String UNRESOLVED = "no written organization has this id";

  /** A country; its code may have had another name in another period. */
  private record Country(CountryCode code, String name) {}

  private final ExportContext context;
  private final SourcesWriter sources;

  private record Item<E extends Entity>(E entity, JsonObjectBuilder object) {}

  private final OrganizationHierarchy hierarchy = new OrganizationHierarchy();
  private final Map<Country, String> countries = new LinkedHashMap<>();
  private final Set<String> countryIds = new HashSet<>();
  private final Map<String, EdtfDate> dissolutions = new HashMap<>();

  OrganizationsWriter(ExportContext context, SourcesWriter sources) {
    this.context = context;
    this.sources = sources;
  }

  /** Returns the id that an organization is written under, or null if it is not written. */
  @Nullable
  String organization(Id<Organization> id) {
    return context.written(PopoloCollection.ORGANIZATIONS, id.value());
  }

  /** Returns the dissolution of an organization as it is read back, by its written id, or null if there is none. */
  @Nullable
  EdtfDate dissolution(@Nullable String id) {
    return dissolutions.get(id);
  }

  /** Returns the id of the organization that represents a country in a period; it is written with the others. */
  String country(CountryCode code, Optional<TimeSpan> period) {
    String name = period.map(span -> Countries.name(code, span)).orElse(Countries.name(code));
    return countries.computeIfAbsent(new Country(code, name), any -> {
      String id = "country:" + code;
      while (!context.isFree(PopoloCollection.ORGANIZATIONS, id) || !countryIds.add(id)) {
        id += "~";
      }
      return id;
    });
  }

  /** Returns the reference to a member or holder, or null if there is none or it is not written. */
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

  /** Writes entities, after the ids of all of them are allocated, since they refer to each other. */
  private <E extends Entity> void writeAll(
      PopoloCollection collection, Stream<E> entities, BiConsumer<E, JsonObjectBuilder> write) {
    List<Item<E>> items = entities
        .map(entity -> new Item<>(entity, context.begin(collection, entity)))
        .toList();
    items.forEach(item -> {
      write.accept(item.entity, item.object);
      context.items(collection).add(item.object);
    });
  }

  private void write(Organization organization, JsonObjectBuilder object) {
    String id = organization.id().value();
    context.name(object, "name", id, "name", organization.name());
    List<JsonObjectBuilder> names = new ArrayList<>();
    for (int i = 0; i < organization.otherNames().size(); i++) {
      names.add(
          context.otherName(id, "otherNames/" + i, organization.otherNames().get(i)));
    }
    for (int i = 0; i < organization.formerNames().size(); i++) {
      names.add(formerName(id, "formerNames/" + i, organization.formerNames().get(i)));
    }
    names.removeIf(JsonObjectBuilder::isEmpty);
    object.put("other_names", names).put("classification", organization.kind().code());
    wholes(object, id, organization.partOf());
    context.period(object, "founding_date", "dissolution_date", id, organization.period(), null);
    EdtfDate dissolution = ExportContext.date(object, "dissolution_date");
    if (dissolution != null
        && PopoloDates.span(ExportContext.date(object, "founding_date"), dissolution) != null) {
      dissolutions.put(Objects.requireNonNull(object.text("id")), dissolution);
    }
    context.identifiers(object, organization);
    sources.cite(object, id, "", organization);
    context.losses().addUnwritten(organization, ORGANIZATION_ATTRIBUTES);
  }

  /** Returns a former name, or an empty object if it would not be read back as it is. */
  private JsonObjectBuilder formerName(String id, String path, FormerName former) {
    JsonObjectBuilder object = new JsonObjectBuilder();
    LocalizedText name = former.name();
    String text = name.plain().orElseGet(() -> name.in(name.translations().firstKey()));
    ExportContext.dates(object, "start_date", "end_date", Optional.of(former.period()));
    TimeSpan read = PopoloDates.span(
        ExportContext.date(object, "start_date"), ExportContext.date(object, "end_date"));
    boolean exact = name.translations().size() < 2
        && text.equals(ExportContext.writable(text, true))
        && former.period().equals(read)
        && !former.period().equals(TimeSpan.unknown());
    if (!exact) {
      context.losses().add(id, path, LossCollector.text(former), NOT_EXACT, null);
      return new JsonObjectBuilder();
    }
    context.losses().addExtensions(id, path + "/", former.extensions());
    if (name.plain().isEmpty()) {
      object.put("lang", name.translations().firstKey().value());
    }
    return object.put("name", text);
  }

  /** Writes the last of the organizations that one was a part of, because Popolo has one parent, without a period. */
  private void wholes(JsonObjectBuilder object, String id, List<Parent> parents) {
    int last = parents.size() - 1;
    for (int i = 0; i < last; i++) {
      context.losses().add(id, "partOf/" + i, LossCollector.text(parents.get(i)), ONE_PARENT, null);
    }
    if (last >= 0) {
      whole(object, id, "partOf/" + last, parents.get(last));
    }
  }

  private void whole(JsonObjectBuilder object, String id, String path, Parent parent) {
    Id<Organization> whole = parent.organization();
    String written = organization(whole);
    boolean fits = written != null && hierarchy.add(id, whole.value());
    if (!fits) {
      String reason = written == null ? UNRESOLVED : "the organization would be part of itself";
      context.losses().add(id, path, LossCollector.text(parent), reason, null);
      return;
    }
    object.put("parent_id", written);
    context.losses().addExtensions(id, path + "/", parent.extensions());
    parent
        .period()
        .ifPresent(period ->
            context.losses().add(id, path + "/period", period.toString(), ONE_PARENT, null));
  }

  /** Writes the countries that the other records refer to. */
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
    context.losses().addUnwritten(person, PERSON_ATTRIBUTES);
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
    context.period(
        object,
        "start_date",
        "end_date",
        id,
        post.period(),
        dissolution(organization(post.organization())));
    context.addLostIdentifiers(object, post);
    sources.cite(object, id, "", post);
    context.losses().addUnwritten(post, POST_ATTRIBUTES);
  }
}
