package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.validation.Survey;

/** Finds the terms in which a person holds a post that the same person certainly holds on the same day by another term. */
final class SamePerson {
  private SamePerson() {}

  /** Gives each two such terms: the one that stands earlier in the document, and the other. */
  static void forEach(Survey survey, BiConsumer<Turn<PersonnelTerm>, Turn<PersonnelTerm>> action) {
    Lines.of(survey).terms().forEach((post, line) -> {
      if (!line.isApart() && survey.find(post, Post.class).isPresent()) {
        byPerson(survey, line)
            .forEach(turns ->
                AtOnce.forEach(turns, Turn::span, (one, other) -> report(one, other, action)));
      }
    });
  }

  private static Collection<List<Turn<PersonnelTerm>>> byPerson(
      Survey survey, Line<PersonnelTerm> line) {
    Map<Id<Person>, List<Turn<PersonnelTerm>>> byPerson = new LinkedHashMap<>();
    for (Turn<PersonnelTerm> turn : line.turns()) {
      if (turn.usable() && Holders.isKnown(survey, turn)) {
        byPerson
            .computeIfAbsent(turn.value().person(), any -> new ArrayList<>())
            .add(turn);
      }
    }
    return byPerson.values();
  }

  private static void report(
      Turn<PersonnelTerm> one,
      Turn<PersonnelTerm> other,
      BiConsumer<Turn<PersonnelTerm>, Turn<PersonnelTerm>> action) {
    boolean inOrder = one.item().place().index() < other.item().place().index();
    action.accept(inOrder ? one : other, inOrder ? other : one);
  }
}
