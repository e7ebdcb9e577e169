package org.cbss.model.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.Bounds;
import org.cbss.model.validation.Survey;

/** The days on which certainly nobody held a post, between two who did. */
final class Vacancies {
  private final Map<Id<Post>, TreeMap<Long, Line.Gap<PersonnelTerm>>> byFirstDay =
      new LinkedHashMap<>();

  private Vacancies(Survey survey) {
    Lines.of(survey).terms().forEach((post, line) -> {
      if (survey.find(post, Post.class).isPresent()) {
        TreeMap<Long, Line.Gap<PersonnelTerm>> sorted = new TreeMap<>();
        line.certainGaps().forEach(gap -> sorted.put(gap.first(), gap));
        byFirstDay.put(post, sorted);
      }
    });
  }

  static Vacancies of(Survey survey) {
    return survey.once(Vacancies.class, Vacancies::new);
  }

  List<Line.Gap<PersonnelTerm>> all() {
    return byFirstDay.values().stream().flatMap(gaps -> gaps.values().stream()).toList();
  }

  /** The first vacancy of a post that is certainly after one term and before another. */
  Optional<Line.Gap<PersonnelTerm>> between(Id<Post> post, Bounds before, Bounds after) {
    TreeMap<Long, Line.Gap<PersonnelTerm>> sorted = byFirstDay.getOrDefault(post, new TreeMap<>());
    return Optional.ofNullable(sorted.higherEntry(before.latestEnd()))
        .map(Map.Entry::getValue)
        .filter(gap -> gap.last() < after.earliestStart());
  }
}
