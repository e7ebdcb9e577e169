package org.cbss.model.validation.rules;

import org.cbss.model.CountryCode;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A country code is one that ISO 3166-1 leaves to its users, such as XK. */
final class CountryUserAssigned extends ValueRule {
  CountryUserAssigned() {
    super(
        "country-user-assigned",
        Severity.WARNING,
        "A country code is one that ISO 3166-1 leaves to its users, such as XK.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return type instanceof ValueType.Country;
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return (at, type, value) -> {
      if (value instanceof CountryCode code && Countries.isUserAssigned(code)) {
        findings
            .at(at.subject(), at.place())
            .help("if its readers know the code, accept the warning with the meaning as the reason")
            .report(code + meaning(code) + " is a code that ISO 3166-1 assigns to no country");
      }
    };
  }

  private static String meaning(CountryCode code) {
    String name = Countries.name(code);
    return name.equals(code.value()) ? "" : " (commonly " + name + ")";
  }
}
