package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;

/** The lines of a data set: presidencies by body, terms by post, mandates by body. */
final class Lines {
  private final Map<Id<Organization>, Line<Presidency>> presidencies;
  private final Map<Id<Post>, Line<PersonnelTerm>> terms;
  private final Map<Id<Organization>, Line<Mandate>> mandates;

  private Lines(Survey survey) {
    List<Turn<Presidency>> turns = new ArrayList<>();
    List<Turn<Presidency>> astray = new ArrayList<>();
    for (Located<Presidency> each : originals(survey, Presidency.class)) {
      Presidency presidency = each.value();
      boolean placed =
          survey.find(presidency.organization(), Organization.class).isPresent();
      (placed ? turns : astray)
          .add(Turn.of(each, presidency.period(), presidency.ordinal(), presidency.shared()));
    }
    this.presidencies = Line.group(turns, Presidency::organization, Strays.of(astray));
    List<Turn<PersonnelTerm>> held = new ArrayList<>();
    for (Located<PersonnelTerm> each : originals(survey, PersonnelTerm.class)) {
      held.add(
          Turn.of(each, each.value().period().orElse(TimeSpan.unknown()), Optional.empty(), false));
    }
    Strays misplaced = Strays.of(held.stream()
        .filter(turn -> survey.find(turn.value().post(), Post.class).isEmpty())
        .toList());
    this.terms = Line.group(held, PersonnelTerm::post, misplaced);
    List<Turn<Mandate>> charged = new ArrayList<>();
    for (Located<Mandate> each : originals(survey, Mandate.class)) {
      charged.add(Turn.of(each, each.value().period(), Optional.empty(), false));
    }
    this.mandates = Line.group(charged, Mandate::body, Strays.of(List.of()));
  }

  /** The entities of a kind without those that repeat another one whole, its id included. */
  static <T extends Entity> List<Located<T>> originals(Survey survey, Class<T> type) {
    return StructureFaults.index(survey).repeats()
        ? survey.all(type).stream()
            .filter(each -> !isCopy(each, survey.find(each.value().id(), type)))
            .toList()
        : survey.all(type);
  }

  private static <T extends Entity> boolean isCopy(Located<T> one, Optional<Located<T>> first) {
    return first.isPresent()
        && !first.get().place().equals(one.place())
        && first.get().value().equals(one.value());
  }

  static Lines of(Survey survey) {
    return survey.once(Lines.class, Lines::new);
  }

  Map<Id<Organization>, Line<Presidency>> presidencies() {
    return presidencies;
  }

  Map<Id<Post>, Line<PersonnelTerm>> terms() {
    return terms;
  }

  Map<Id<Organization>, Line<Mandate>> mandates() {
    return mandates;
  }

  /** The posts that one person holds at a time, with their terms. */
  static List<Line<PersonnelTerm>> ofOneSeat(Survey survey) {
    List<Line<PersonnelTerm>> lines = new ArrayList<>();
    of(survey)
        .terms
        .forEach((post, line) -> survey
            .find(post, Post.class)
            .filter(found -> found.value().seats() == 1)
            .ifPresent(found -> lines.add(line)));
    return lines;
  }

  /**
   * The presidencies with an open end and a later one after it, each with the next such, if possible one whose span is not
   * qualified; by their places in the document.
   */
  static Map<Integer, Turn<Presidency>> openNotLast(Line<Presidency> line) {
    if (!line.hasOpenEnd()) {
      return Map.of();
    }
    Map<Integer, Turn<Presidency>> open = new HashMap<>();
    Later<Presidency> following = new Later<>(Turn::sharesWith);
    for (int i = line.turns().size() - 1; i >= 0; i--) {
      Turn<Presidency> turn = line.turns().get(i);
      if (turn.usable()) {
        Turn<Presidency> later = following.after(turn);
        if (turn.span().end().isOpen() && later != null) {
          open.put(turn.item().place().index(), later);
        }
        following.add(turn);
      }
    }
    return open;
  }
}
