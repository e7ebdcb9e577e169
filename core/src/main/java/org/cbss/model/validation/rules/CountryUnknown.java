package org.cbss.model.validation.rules;

import org.cbss.model.CountryCode;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A country code is one that ISO 3166-1 does not assign and never has. */
final class CountryUnknown extends ValueRule {
  CountryUnknown() {
    super(
        "country-unknown",
        Severity.ERROR,
        "A country code is one that ISO 3166-1 does not assign and never has.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return type instanceof ValueType.Country;
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return (at, type, value) -> {
      if (value instanceof CountryCode code && !Countries.isKnown(code)) {
        Findings.Draft draft = findings.at(at.subject(), at.place());
        Countries.intended(code).ifPresent(meant -> draft.help("did you mean " + meant + "?"));
        draft.report(code + " is not, and never was, the code of a country in ISO 3166-1");
      }
    };
  }
}
