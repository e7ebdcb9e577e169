package org.cbss.model.validation;

import java.util.Objects;

/** A rule that is made of its parts. */
record SimpleRule(String id, Severity severity, String sentence, Check work) implements Rule {

  SimpleRule {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(work, "check");
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "the id of a rule is words with hyphens between, such as my-own-rule");
    }
  }

  @Override
  public void check(Survey survey, Findings findings) {
    work.check(survey, findings);
  }

  @Override
  public String toString() {
    return id;
  }
}
