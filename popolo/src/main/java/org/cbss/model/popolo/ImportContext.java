package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** What is made of the records of all files, which refer to each other. */
final class ImportContext {
  private final CollectionReader collectionReader;
  private final IdAllocator ids = new IdAllocator();
  private final SourcesReader sources = new SourcesReader(ids);
  private final CountriesReader countries = new CountriesReader();
  private final ImportedRecords<Organization> organizations = roll(PopoloCollection.ORGANIZATIONS);
  private final ImportedRecords<Person> persons = roll(PopoloCollection.PERSONS);
  private final ImportedRecords<Post> posts = roll(PopoloCollection.POSTS);
  private final Map<Id<Organization>, OrganizationBuilder> organizationBuilders =
      new LinkedHashMap<>();
  private final Map<Id<Post>, ImportedPost> offices = new LinkedHashMap<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Presidency> presidencies = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<PersonnelTerm> terms = new ArrayList<>();

  ImportContext(CollectionReader collectionReader) {
    this.collectionReader = collectionReader;
  }

  private <T extends Identified> ImportedRecords<T> roll(PopoloCollection collection) {
    return new ImportedRecords<>(collection, ids);
  }

  IdAllocator ids() {
    return ids;
  }

  SourcesReader sources() {
    return sources;
  }

  CountriesReader countries() {
    return countries;
  }

  ImportedRecords<Organization> organizations() {
    return organizations;
  }

  ImportedRecords<Person> persons() {
    return persons;
  }

  Map<Id<Organization>, OrganizationBuilder> organizationBuilders() {
    return organizationBuilders;
  }

  Map<Id<Post>, ImportedPost> offices() {
    return offices;
  }

  ImportedRecords<Post> posts() {
    return posts;
  }

  List<Presidency> presidencies() {
    return presidencies;
  }

  List<PersonnelTerm> terms() {
    return terms;
  }

  /** The organization that a record names under a key, or null where it names none that there is, which is reported. */
  @Nullable
  Id<Organization> organization(ImportedObject object, String key) {
    return reference(object, key, organizations);
  }

  /** What a record names under a key, or null where it names nothing that there is, which is reported. */
  <T extends Identified> @Nullable Id<T> reference(
      ImportedObject object, String key, ImportedRecords<T> records) {
    String text = object.id(key);
    Id<T> id = text == null ? null : records.find(text);
    if (text != null && id == null) {
      unresolved(object, key, text);
    }
    return id;
  }

  static void unresolved(ImportedObject object, String key, String text) {
    String message =
        ValueQuoter.of(key) + " " + ValueQuoter.of(text) + " is the id of no such record";
    object.remark(PopoloCode.UNRESOLVED, object.at(key), message);
  }

  /** Reads everything, in the order in which the parts need each other. */
  Dataset read(LanguageTag language) {
    new AreasReader(this).read(collectionReader.entries(PopoloCollection.AREAS));
    new OrganizationsReader(this).read(collectionReader.entries(PopoloCollection.ORGANIZATIONS));
    new PersonsReader(this, people).read(collectionReader.entries(PopoloCollection.PERSONS));
    new PostsReader(this).read(collectionReader.entries(PopoloCollection.POSTS));
    EventsReader events = new EventsReader(this, meetings);
    events.enter(collectionReader.entries(PopoloCollection.EVENTS));
    new MembershipsReader(this, events.periods())
        .read(collectionReader.entries(PopoloCollection.MEMBERSHIPS));
    events.read();
    return dataset(language);
  }

  private Dataset dataset(LanguageTag language) {
    DatasetBuilder dataset = Dataset.builder().language(language);
    organizationBuilders
        .values()
        .forEach(organization -> dataset.addOrganization(organization.build()));
    offices.values().forEach(post -> dataset.addPost(post.build()));
    return dataset
        .addAllSources(sources.all())
        .addAllPeople(people)
        .addAllPresidencies(presidencies)
        .addAllMeetings(meetings)
        .addAllPersonnelTerms(terms)
        .build();
  }
}
