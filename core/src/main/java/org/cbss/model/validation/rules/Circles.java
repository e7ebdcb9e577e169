package org.cbss.model.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.cbss.model.meta.Place;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;

/** The entities whose references come back to themselves: what refers to what means nothing among them. */
final class Circles {
  private final Set<Place> places = new HashSet<>();

  private Circles(Survey survey) {
    StructureFaults.cycles(survey).forEach(cycle -> {
      places.add(cycle.place().entity());
      cycle.related().forEach(other -> places.add(other.place().entity()));
    });
  }

  static Circles of(Survey survey) {
    return survey.once(Circles.class, Circles::new);
  }

  /** Whether both are in a circle, so that a reference from one to the other is reported already. */
  boolean hold(Located<?> one, Located<?> other) {
    return places.contains(one.place()) && places.contains(other.place());
  }
}
