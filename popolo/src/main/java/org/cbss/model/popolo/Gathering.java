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
import org.cbss.model.json.internal.diagnosis.Quoted;
import org.jspecify.annotations.Nullable;

/** What is made of the records of all files, which refer to each other. */
final class Gathering {
  private final Intake intake;
  private final IdPool ids = new IdPool();
  private final ReadSources sources = new ReadSources(ids);
  private final ReadCountries countries = new ReadCountries();
  private final Roll<Organization> organizations = roll(PopoloCollection.ORGANIZATIONS);
  private final Roll<Person> persons = roll(PopoloCollection.PERSONS);
  private final Roll<Post> posts = roll(PopoloCollection.POSTS);
  private final Map<Id<Organization>, OrganizationBuilder> bodies = new LinkedHashMap<>();
  private final Map<Id<Post>, Office> offices = new LinkedHashMap<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Presidency> presidencies = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<PersonnelTerm> terms = new ArrayList<>();

  Gathering(Intake intake) {
    this.intake = intake;
  }

  private <T extends Identified> Roll<T> roll(PopoloCollection collection) {
    return new Roll<>(collection, ids);
  }

  IdPool ids() {
    return ids;
  }

  ReadSources sources() {
    return sources;
  }

  ReadCountries countries() {
    return countries;
  }

  Roll<Organization> organizations() {
    return organizations;
  }

  Roll<Person> persons() {
    return persons;
  }

  Map<Id<Organization>, OrganizationBuilder> bodies() {
    return bodies;
  }

  Map<Id<Post>, Office> offices() {
    return offices;
  }

  Roll<Post> posts() {
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
  Id<Organization> organization(Entry entry, String key) {
    return reference(entry, key, organizations);
  }

  /** What a record names under a key, or null where it names nothing that there is, which is reported. */
  <T extends Identified> @Nullable Id<T> reference(Entry entry, String key, Roll<T> roll) {
    String text = entry.id(key);
    Id<T> id = text == null ? null : roll.find(text);
    if (text != null && id == null) {
      unresolved(entry, key, text);
    }
    return id;
  }

  static void unresolved(Entry entry, String key, String text) {
    String message = Quoted.of(key) + " " + Quoted.of(text) + " is the id of no such record";
    entry.remark(PopoloCode.UNRESOLVED, entry.at(key), message);
  }

  /** Reads everything, in the order in which the parts need each other. */
  Dataset read(LanguageTag language) {
    new AreasReader(this).read(intake.entries(PopoloCollection.AREAS));
    new OrganizationsReader(this).read(intake.entries(PopoloCollection.ORGANIZATIONS));
    new PersonsReader(this, people).read(intake.entries(PopoloCollection.PERSONS));
    new PostsReader(this).read(intake.entries(PopoloCollection.POSTS));
    EventsReader events = new EventsReader(this, meetings);
    events.enter(intake.entries(PopoloCollection.EVENTS));
    new MembershipsReader(this, events.periods())
        .read(intake.entries(PopoloCollection.MEMBERSHIPS));
    events.read();
    return dataset(language);
  }

  private Dataset dataset(LanguageTag language) {
    DatasetBuilder dataset = Dataset.builder().language(language);
    bodies.values().forEach(body -> dataset.addOrganization(body.build()));
    offices.values().forEach(office -> dataset.addPost(office.build()));
    return dataset
        .addAllSources(sources.all())
        .addAllPeople(people)
        .addAllPresidencies(presidencies)
        .addAllMeetings(meetings)
        .addAllPersonnelTerms(terms)
        .build();
  }
}
