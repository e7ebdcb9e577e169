package org.cbss.model.popolo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Person;
import org.jspecify.annotations.Nullable;

/** Reads the names of people, and nothing else. */
final class PersonsReader {
  private final ImportContext context;
  private final List<Person> people;

  PersonsReader(ImportContext context, List<Person> people) {
    this.context = context;
    this.people = people;
  }

  void read(List<ImportedObject> entries) {
    entries.forEach(
        object -> context.persons().enter(object, OrganizationsReader.nameless(object)));
    context.persons().entered().forEach(this::read);
  }

  private void read(ImportedRecords.Entered<Person> record) {
    ImportedObject object = record.entry();
    String name = name(record);
    people.add(Person.builder()
        .id(record.id())
        .name(name)
        .addAllOtherNames(Parts.otherLines(object, name))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(context.sources().citations(object))
        .build());
    object.finish();
  }

  private static String name(ImportedRecords.Entered<Person> record) {
    ImportedObject object = record.entry();
    String name = object.line("name");
    String made = name == null ? partsOfName(object) : name;
    return made == null ? OrganizationsReader.idForName(record) : made;
  }

  /** The given and the family name as one, or null where there is neither. */
  private static @Nullable String partsOfName(ImportedObject object) {
    String joined = Stream.of(object.line("given_name"), object.line("family_name"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
    if (joined.isEmpty()) {
      return null;
    }
    object.remark(
        PopoloCode.INCOMPLETE,
        object.object(),
        "there is no name; the given and the family name stand for it");
    return joined;
  }
}
