package org.cbss.model.validation.rules;

import java.util.List;
import org.cbss.model.Entity;
import org.cbss.model.meta.Kind;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/**
 * A rule of the catalogue that looks at one record at a time, so that one pass can serve all such rules.
 *
 * @param <T> what records it looks at
 */
abstract class RecordRule<T extends Entity> extends CatalogueRule {
  private final Class<T> type;

  RecordRule(Class<T> type, String id, Severity severity, String sentence) {
    super(id, severity, sentence);
    this.type = type;
  }

  /** Whether it looks at the records of a kind. */
  boolean wants(Kind kind) {
    return type.isAssignableFrom(kind.type());
  }

  /** Checks a record of a kind that it wants. */
  abstract void check(Located<T> each, Survey survey, Findings findings);

  @Override
  public final void check(Survey survey, Findings findings) {
    new Pass(List.of(this)).run(survey, any -> findings);
  }
}
