package org.cbss.model.validation.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.validation.Survey;
import org.jspecify.annotations.Nullable;

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
    Next sure = new Next();
    Next any = new Next();
    for (int i = line.turns().size() - 1; i >= 0; i--) {
      Turn<PersonnelTerm> turn = line.turns().get(i);
      if (turn.usable() && isKnown(survey, turn)) {
        Turn<PersonnelTerm> later = sure.after(turn);
        later = later == null ? any.after(turn) : later;
        if (turn.span().end().isOpen() && later != null) {
          open.put(turn, later);
        }
        if (!turn.value().acting()) {
          any.add(turn);
          if (!turn.span().isQualified()) {
            sure.add(turn);
          }
        }
      }
    }
    return open;
  }

  /** The next holder, and the next who is another person than that one. */
  private static final class Next {
    private @Nullable Turn<PersonnelTerm> first;
    private @Nullable Turn<PersonnelTerm> other;

    void add(Turn<PersonnelTerm> turn) {
      if (first != null && !isSame(first, turn)) {
        other = first;
      }
      first = turn;
    }

    @Nullable
    Turn<PersonnelTerm> after(Turn<PersonnelTerm> turn) {
      return first != null && isSame(first, turn) ? other : first;
    }
  }
}
