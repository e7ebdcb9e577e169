package org.cbss.model.validation.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.validation.Survey;

/** Who holds a post, and who after them. */
final class Holders {
  private Holders() {}

  /** Whether the person of a term is in the record. */
  static boolean isKnown(Survey survey, Turn<PersonnelTerm> turn) {
    return survey.find(turn.value().person(), Person.class).isPresent();
  }

  static boolean isSame(Turn<PersonnelTerm> one, Turn<PersonnelTerm> other) {
    return one.value().person().equals(other.value().person());
  }

  /**
   * The terms with an open end and a later holder, another person and not acting; each with the next such holder, if possible
   * one whose span is not qualified.
   */
  static Map<Turn<PersonnelTerm>, Turn<PersonnelTerm>> openNotLast(
      Survey survey, Line<PersonnelTerm> line) {
    if (!line.hasOpenEnd()) {
      return Map.of();
    }
    Map<Turn<PersonnelTerm>, Turn<PersonnelTerm>> open = new IdentityHashMap<>();
    Later<PersonnelTerm> following = new Later<>(Holders::isSame);
    for (int i = line.turns().size() - 1; i >= 0; i--) {
      Turn<PersonnelTerm> turn = line.turns().get(i);
      if (turn.usable() && isKnown(survey, turn)) {
        Turn<PersonnelTerm> later = following.after(turn);
        if (turn.span().end().isOpen() && later != null) {
          open.put(turn, later);
        }
        if (!turn.value().acting()) {
          following.add(turn);
        }
      }
    }
    return open;
  }
}
