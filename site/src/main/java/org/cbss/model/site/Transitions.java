package org.cbss.model.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.query.Succession.Transition;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.views.SpanWords;

/** The gaps, handovers and overlaps of a succession as rows of a table. */
final class Transitions {
  private Transitions() {}

  static List<String> columns(Words words) {
    return List.of(
        words.get("column.between"), words.get("column.transition"), words.get("column.days"));
  }

  static <T extends Entity> List<Block.Row> rows(
      SiteText text, List<Transition<T>> transitions, Function<Entity, Run> name) {
    List<Block.Row> rows = new ArrayList<>();
    for (Transition<T> each : transitions) {
      Value between = Value.of(
          name.apply(each.before()), text.words("transition.between"), name.apply(each.after()));
      rows.add(new Block.Row(
          "transition-" + (rows.size() + 1), List.of(between, kind(text, each), days(text, each))));
    }
    return rows;
  }

  private static Value kind(SiteText text, Transition<?> transition) {
    String key = transition.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text.certainty(Value.of(text.words("transition." + key)), transition.certainty());
  }

  private static Value days(SiteText text, Transition<?> transition) {
    return transition
        .days()
        .map(days -> Value.of(text.english(SpanWords.of(days))))
        .orElseGet(Value::of);
  }
}
