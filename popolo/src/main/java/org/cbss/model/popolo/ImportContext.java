package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.cbss.model.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The records that are made from all files, which refer to each other. */
final class ImportContext {
  private final CollectionReader collections;
  private final IdAllocator ids = new IdAllocator();
  private final SourcesReader sources = new SourcesReader(ids);
  private final CountriesReader countries = new CountriesReader();
  private final ImportedRecords<Organization> organizations =
      new ImportedRecords<>(PopoloCollection.ORGANIZATIONS, ids);
  private final ImportedRecords<Person> persons =
      new ImportedRecords<>(PopoloCollection.PERSONS, ids);
  private final ImportedRecords<Post> posts = new ImportedRecords<>(PopoloCollection.POSTS, ids);
  private final Map<Id<Organization>, OrganizationBuilder> organizationBuilders =
      new LinkedHashMap<>();
  private final Map<Id<Organization>, EdtfDate> dissolutions = new HashMap<>();
  private final Map<Id<Person>, EdtfDate> deaths = new HashMap<>();
  private final Map<Id<Organization>, Integer> seats = new HashMap<>();
  private final Map<Id<Post>, ImportedPost> importedPosts = new LinkedHashMap<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Presidency> presidencies = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<PersonnelTerm> terms = new ArrayList<>();

  ImportContext(CollectionReader collections) {
    this.collections = collections;
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

  /** Returns the ends of the organizations that have one. */
  Map<Id<Organization>, EdtfDate> dissolutions() {
    return dissolutions;
  }

  /** Returns the dates of death that are known. */
  Map<Id<Person>, EdtfDate> deaths() {
    return deaths;
  }

  /** Returns the numbers of seats that organizations state. */
  Map<Id<Organization>, Integer> seats() {
    return seats;
  }

  Map<Id<Post>, ImportedPost> importedPosts() {
    return importedPosts;
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

  /** Returns the organization that a record names under a key, or null if there is none; an unknown id is reported. */
  @Nullable
  Id<Organization> organization(ImportedObject object, String key) {
    return reference(object, key, organizations);
  }

  /** Returns the record that a record names under a key, or null if there is none; an unknown id is reported. */
  <T extends Identified> @Nullable Id<T> reference(
      ImportedObject object, String key, ImportedRecords<T> records) {
    String text = object.id(key);
    Id<T> id = text == null ? null : records.find(text);
    if (text != null && id == null) {
      reportUnresolved(object, key, text);
    }
    return id;
  }

  static void reportUnresolved(ImportedObject object, String key, String text) {
    String message = "no record has the " + ValueQuoter.of(key) + " " + ValueQuoter.of(text);
    object.report(PopoloCode.UNRESOLVED, object.at(key), message);
  }

  /** Reads all collections, each after those that its records refer to. */
  Dataset read(LanguageTag language) {
    collections.addEmbedded();
    countries.readAreas(collections.records(PopoloCollection.AREAS));
    OrganizationsReader organizationsReader = new OrganizationsReader(this);
    organizationsReader.read(collections.records(PopoloCollection.ORGANIZATIONS));
    new PersonsReader(this, people).read(collections.records(PopoloCollection.PERSONS));
    new PostsReader(this).read(collections.records(PopoloCollection.POSTS));
    EventsReader events = new EventsReader(this, meetings);
    events.add(collections.records(PopoloCollection.EVENTS));
    new MembershipsReader(this, events.periods())
        .read(collections.records(PopoloCollection.MEMBERSHIPS));
    events.read();
    organizationsReader.reportUnusedSeats();
    return dataset(language);
  }

  private Dataset dataset(LanguageTag language) {
    DatasetBuilder dataset = Dataset.builder().language(language);
    organizationBuilders
        .values()
        .forEach(organization -> dataset.addOrganization(organization.build()));
    importedPosts.values().forEach(post -> dataset.addPost(post.build()));
    return dataset
        .addAllSources(sources.all())
        .addAllPeople(people)
        .addAllPresidencies(presidencies)
        .addAllMeetings(meetings)
        .addAllPersonnelTerms(terms)
        .build();
  }
}
