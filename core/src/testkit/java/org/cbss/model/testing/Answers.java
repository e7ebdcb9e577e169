package org.cbss.model.testing;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.chronology.SpanBound;
import org.cbss.model.query.Registry;

/** Answers of every type to questions about a registry. */
public final class Answers {
  private Answers() {}

  /** Returns answers about each organization, post and presidency, and about each of some days. */
  public static List<Object> of(Registry registry, LocalDate... days) {
    List<Object> answers = new ArrayList<>();
    for (Presidency each : registry.presidencies().toList()) {
      answers.add(registry.briefing(each));
    }
    for (Post each : registry.posts().toList()) {
      answers.add(registry.succession(each));
    }
    for (Organization each : registry.organizations().toList()) {
      answers.add(registry.rota(each));
      answers.addAll(registry.mentions(each));
      answers.addAll(registry.rota(each).transitions());
      for (LocalDate day : days) {
        answers.add(registry.chairOn(each, day));
        answers.add(registry.membershipsOn(each, day));
        answers.add(registry.mandatesInForce(each, day));
        answers.add(registry.troika(each, day));
      }
    }
    for (LocalDate day : days) {
      answers.add(registry.personnelTerms().on(day));
      answers.add(registry.meetings().during(Year.from(day)));
      answers.addAll(registry.changes(day, day.plusYears(1)));
    }
    answers.addAll(registry.search("a"));
    answers.addAll(registry.gaps());
    answers.addAll(chronology(registry, days));
    return answers;
  }

  private static List<Object> chronology(Registry registry, LocalDate... days) {
    Chronology chronology = registry.chronology();
    Stream<Object> known = Stream.of(
            chronology.inferences(), chronology.spans(), chronology.contradictions().stream())
        .flatMap(each -> each);
    List<Object> answers = new ArrayList<>(known.toList());
    for (Entity each : registry.presidencies().toList()) {
      for (LocalDate day : days) {
        answers.addAll(chronology.readings(each, day));
      }
      answers.addAll(chronology.explain(each, SpanBound.LATEST_START));
    }
    return answers;
  }
}
