package org.cbss.model.validation.rules;

import java.util.List;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A rule of the catalogue that looks at one value at a time, so that one pass can serve all such rules. */
abstract class ValueRule extends CatalogueRule {

  ValueRule(String id, Severity severity, String sentence) {
    super(id, severity, sentence);
  }

  /** Whether it looks at the values of a type. */
  abstract boolean wants(ValueType<?> type);

  /** What takes each value that it looks at, in the order of the document. */
  abstract Walk.Visitor visitor(Survey survey, Findings findings);

  @Override
  public final void check(Survey survey, Findings findings) {
    new Pass(List.of(this)).run(survey, any -> findings);
  }
}
