package org.cbss.model.popolo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Person;
import org.jspecify.annotations.Nullable;

/** Reads the names of people, and nothing else. */
final class PersonsReader {
  private final Gathering gathering;
  private final List<Person> people;

  PersonsReader(Gathering gathering, List<Person> people) {
    this.gathering = gathering;
    this.people = people;
  }

  void read(List<Entry> entries) {
    entries.forEach(entry -> gathering.persons().enter(entry, OrganizationsReader.nameless(entry)));
    gathering.persons().entered().forEach(this::read);
  }

  private void read(Roll.Entered<Person> record) {
    Entry entry = record.entry();
    String name = name(record);
    people.add(Person.builder()
        .id(record.id())
        .name(name)
        .addAllOtherNames(Parts.otherLines(entry, name))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(gathering.sources().citations(entry))
        .build());
    entry.finish();
  }

  private static String name(Roll.Entered<Person> record) {
    Entry entry = record.entry();
    String name = entry.line("name");
    String made = name == null ? partsOfName(entry) : name;
    return made == null ? OrganizationsReader.idForName(record) : made;
  }

  /** The given and the family name as one, or null where there is neither. */
  private static @Nullable String partsOfName(Entry entry) {
    String joined = Stream.of(entry.line("given_name"), entry.line("family_name"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
    if (joined.isEmpty()) {
      return null;
    }
    entry.remark(
        PopoloCode.INCOMPLETE,
        entry.object(),
        "there is no name; the given and the family name stand for it");
    return joined;
  }
}
