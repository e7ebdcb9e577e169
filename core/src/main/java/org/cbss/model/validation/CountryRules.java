package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Membership;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.ValueType;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The rules on country codes: those that ISO 3166-1 does not assign, leaves to its users, or has withdrawn. */
final class CountryRules {
  static final StandardRule UNKNOWN = StandardRule.ofValues(
      "country-unknown",
      ERROR,
      "A country code is one that ISO 3166-1 does not assign and never has.",
      ValueType.Country.class::isInstance,
      (survey, findings) -> (at, type, value) -> checkUnknown(at, (CountryCode) value, findings));

  static final StandardRule USER_ASSIGNED = StandardRule.ofValues(
      "country-user-assigned",
      WARNING,
      "A country code is one that ISO 3166-1 leaves to its users, such as XK.",
      ValueType.Country.class::isInstance,
      (survey, findings) ->
          (at, type, value) -> checkUserAssigned(at, (CountryCode) value, findings));

  static final StandardRule WITHDRAWN = StandardRule.ofValues(
      "country-withdrawn",
      WARNING,
      "A country code ceased before the start of the period that it is used for.",
      ValueType.Country.class::isInstance,
      (survey, findings) -> (at, type, value) -> checkWithdrawn(at, (CountryCode) value, findings));

  private CountryRules() {}

  private static void checkUnknown(Cursor at, CountryCode code, Findings findings) {
    if (!Countries.isKnown(code)) {
      Findings.Draft draft = findings.at(at.subject(), at.place());
      Countries.intended(code).ifPresent(intended -> draft.help("did you mean " + intended + "?"));
      draft.report(code + " is not, and never was, the code of a country in ISO 3166-1");
    }
  }

  private static void checkUserAssigned(Cursor at, CountryCode code, Findings findings) {
    if (Countries.isUserAssigned(code)) {
      findings
          .at(at.subject(), at.place())
          .help("if its readers know the code, accept the warning with the meaning as the reason")
          .report(code + commonMeaning(code) + " is a code that ISO 3166-1 assigns to no country");
    }
  }

  private static String commonMeaning(CountryCode code) {
    String name = Countries.name(code);
    return name.equals(code.value()) ? "" : " (commonly " + name + ")";
  }

  private static void checkWithdrawn(Cursor at, CountryCode code, Findings findings) {
    if (Countries.isWithdrawn(code)) {
      ReliableSpans.of(period(at.owner()))
          .ifPresent(span -> Countries.ceasedBefore(code, span)
              .ifPresent(ceased -> report(at, code, ceased, span, findings)));
    }
  }

  private static void report(
      Cursor at, CountryCode code, EdtfDate ceased, TimeSpan span, Findings findings) {
    findings
        .at(at.subject(), at.place())
        .restingOn(span)
        .help("write the code of the country that it was by then")
        .report(code + " ceased to be a country code " + DatePhrases.in(ceased)
            + ", before the period " + span + " began");
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
