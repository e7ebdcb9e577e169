package org.cbss.model.popolo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Person;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads the names of people; of other properties, only the date of death is used, for missing ends of memberships. */
final class PersonsReader {
  private static final String DEATH = "death_date";

  private final ImportContext context;
  private final List<Person> people;

  PersonsReader(ImportContext context, List<Person> people) {
    this.context = context;
    this.people = people;
  }

  void read(List<ImportedObject> records) {
    records.forEach(
        object -> context.persons().add(object, CommonProperties.nameForId(object, "name")));
    context.persons().entries().forEach(this::read);
  }

  private void read(ImportedRecords.Entry<Person> record) {
    ImportedObject object = record.object();
    String name = name(record);
    people.add(Person.builder()
        .id(record.id())
        .name(name)
        .addAllOtherNames(CommonProperties.otherLines(object, name))
        .putAllIdentifiers(CommonProperties.identifiers(record))
        .addAllCitations(context.sources().citations(object))
        .build());
    EdtfDate death = object.date(DEATH);
    if (death != null) {
      context.deaths().put(record.id(), death);
      object.reportNotHeld(object.at(DEATH), ValueQuoter.of(DEATH));
    }
    object.finish();
  }

  private static String name(ImportedRecords.Entry<Person> record) {
    ImportedObject object = record.object();
    String name = object.line("name");
    String joined = name == null ? joinedName(object) : name;
    return joined == null ? CommonProperties.idAsName(record) : joined;
  }

  /** Returns the given and family name, or null if there is neither. */
  private static @Nullable String joinedName(ImportedObject object) {
    String joined = Stream.of(object.line("given_name"), object.line("family_name"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
    if (joined.isEmpty()) {
      return null;
    }
    object.report(
        PopoloCode.INCOMPLETE,
        object.object(),
        "the name is missing; the given and family name are used instead");
    return joined;
  }
}
