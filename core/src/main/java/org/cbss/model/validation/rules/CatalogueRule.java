package org.cbss.model.validation.rules;

import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;

/** A rule of the catalogue. */
abstract class CatalogueRule implements Rule {
  private final String id;
  private final Severity severity;
  private final String sentence;

  CatalogueRule(String id, Severity severity, String sentence) {
    this.id = id;
    this.severity = severity;
    this.sentence = sentence;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String sentence() {
    return sentence;
  }

  @Override
  public final String toString() {
    return id;
  }
}
