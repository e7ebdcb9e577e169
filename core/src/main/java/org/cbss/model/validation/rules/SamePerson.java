package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
        byPerson(survey, line).forEach(turns -> compare(turns, action));
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

  /** Compares each term with the one that lasts longest of those that had certainly begun before it ended. */
  private static void compare(
      List<Turn<PersonnelTerm>> turns,
      BiConsumer<Turn<PersonnelTerm>, Turn<PersonnelTerm>> action) {
    turns.sort(Comparator.comparingLong(turn -> turn.bounds().latestStart()));
    long[] starts = new long[turns.size()];
    int[] longest = new int[turns.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = turns.get(i).bounds().latestStart();
      int begun = begunBy(turns.get(i).bounds().earliestEnd(), starts, i);
      if (begun > 0) {
        Turn<PersonnelTerm> before = turns.get(longest[begun - 1]);
        if (before.bounds().certainlyShared(turns.get(i).bounds()) > 0) {
          report(before, turns.get(i), action);
        }
      }
      boolean lastsLongest = i == 0
          || turns.get(i).bounds().earliestEnd()
              > turns.get(longest[i - 1]).bounds().earliestEnd();
      longest[i] = lastsLongest ? i : longest[i - 1];
    }
  }

  /** How many of the first starts, which are in order, are not after a day. */
  private static int begunBy(long day, long[] starts, int count) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) / 2;
      if (starts[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void report(
      Turn<PersonnelTerm> one,
      Turn<PersonnelTerm> other,
      BiConsumer<Turn<PersonnelTerm>, Turn<PersonnelTerm>> action) {
    boolean inOrder = one.item().place().index() < other.item().place().index();
    action.accept(inOrder ? one : other, inOrder ? other : one);
  }
}
