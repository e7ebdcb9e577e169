package org.cbss.model.validation.rules;

import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A rule of the catalogue that looks at one value at a time, so that one walk can serve all such rules. */
public abstract class ValueRule extends CatalogueRule {

  ValueRule(String id, Severity severity, String sentence) {
    super(id, severity, sentence);
  }

  /**
   * Which values it looks at.
   *
   * @param type the type of a value
   * @return true when it looks at those
   */
  public abstract boolean wants(ValueType<?> type);

  /**
   * What looks at the values of a data set.
   *
   * @param survey the data set
   * @param findings where to report
   * @return takes each value that it wants, in the order of the document
   */
  public abstract Walk.Visitor visitor(Survey survey, Findings findings);

  @Override
  public final void check(Survey survey, Findings findings) {
    Walk.to(this::wants).visit(survey.dataset(), visitor(survey, findings));
  }
}
