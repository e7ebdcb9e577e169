package org.cbss.model.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.validation.Survey;

/** The terms in which a person holds a post that the same person certainly holds on the same day by another term. */
final class SamePerson {
  private final Map<Turn<PersonnelTerm>, Turn<PersonnelTerm>> byLater = new LinkedHashMap<>();
  private final Set<Id<PersonnelTerm>> later = new HashSet<>();

  private SamePerson(Survey survey) {
    Lines.of(survey).terms().values().forEach(this::add);
  }

  static SamePerson of(Survey survey) {
    return survey.once(SamePerson.class, SamePerson::new);
  }

  private void add(Line<PersonnelTerm> line) {
    Map<Id<Person>, Turn<PersonnelTerm>> lasting = new HashMap<>();
    for (Turn<PersonnelTerm> turn : line.turns()) {
      if (!turn.usable()) {
        continue;
      }
      Id<Person> person = turn.value().person();
      Turn<PersonnelTerm> before = lasting.get(person);
      if (before != null && before.bounds().certainlyShared(turn.bounds()) > 0) {
        boolean inOrder = before.item().place().index() < turn.item().place().index();
        byLater.put(inOrder ? turn : before, inOrder ? before : turn);
        later.add((inOrder ? turn : before).value().id());
      }
      if (before == null || before.bounds().earliestEnd() < turn.bounds().earliestEnd()) {
        lasting.put(person, turn);
      }
    }
  }

  void forEach(BiConsumer<Turn<PersonnelTerm>, Turn<PersonnelTerm>> action) {
    byLater.forEach(action);
  }

  boolean isReported(PersonnelTerm term) {
    return later.contains(term.id());
  }
}
