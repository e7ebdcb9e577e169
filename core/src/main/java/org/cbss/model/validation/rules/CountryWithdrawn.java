package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Membership;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A country code ceased before the period that it is used for began. */
final class CountryWithdrawn extends ValueRule {
  CountryWithdrawn() {
    super(
        "country-withdrawn",
        Severity.WARNING,
        "A country code ceased before the period that it is used for began.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return type instanceof ValueType.Country;
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return (at, type, value) -> {
      CountryCode code = (CountryCode) value;
      if (Countries.isWithdrawn(code)) {
        Usable.of(period(at.owner())).ifPresent(span -> check(at, code, span, findings));
      }
    };
  }

  private static void check(Cursor at, CountryCode code, TimeSpan span, Findings findings) {
    Countries.ceasedBefore(code, span)
        .ifPresent(ceased -> findings
            .at(at.subject(), at.place())
            .restingOn(span)
            .help("write the code of the country that it was by then")
            .report(code + " ceased to be a country code " + When.in(ceased)
                + ", before the period " + span + " began"));
  }

  private static Optional<TimeSpan> period(Object owner) {
    if (owner instanceof Presidency presidency) {
      return Optional.of(presidency.period());
    }
    if (owner instanceof Membership membership) {
      return membership.period();
    }
    return owner instanceof PersonnelTerm term ? term.period() : Optional.empty();
  }
}
