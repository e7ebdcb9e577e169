package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Membership;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The rules on country codes: those that ISO 3166-1 does not assign, leaves to its users, or has withdrawn. */
final class CountryRules {
  static final StandardRule UNKNOWN = StandardRule.ofValues(
      "country-unknown",
      ERROR,
      "A country code is one that ISO 3166-1 does not assign and never has.",
      ValueType.Country.class::isInstance,
      (context, reporter) -> (at, type, value) -> checkUnknown(at, (CountryCode) value, reporter));

  static final StandardRule USER_ASSIGNED = StandardRule.ofValues(
      "country-user-assigned",
      WARNING,
      "A country code is one that ISO 3166-1 leaves to its users, such as XK.",
      ValueType.Country.class::isInstance,
      (context, reporter) ->
          (at, type, value) -> checkUserAssigned(at, (CountryCode) value, reporter));

  static final StandardRule WITHDRAWN = StandardRule.ofValues(
      "country-withdrawn",
      WARNING,
      "A country code ceased before the start of the period that it is used for.",
      ValueType.Country.class::isInstance,
      (context, reporter) ->
          (at, type, value) -> checkWithdrawn(at, (CountryCode) value, reporter));

  private CountryRules() {}

  private static void checkUnknown(VisitContext at, CountryCode code, FindingReporter reporter) {
    if (!Countries.isKnown(code)) {
      FindingReporter.FindingBuilder findingBuilder = reporter.at(at.entityId(), at.path());
      Countries.intended(code)
          .ifPresent(intended -> findingBuilder.help("did you mean " + intended + "?"));
      findingBuilder.report(code + " is not, and never was, the code of a country in ISO 3166-1");
    }
  }

  private static void checkUserAssigned(
      VisitContext at, CountryCode code, FindingReporter reporter) {
    if (Countries.isUserAssigned(code)) {
      reporter
          .at(at.entityId(), at.path())
          .help("if its readers know the code, accept the warning with the meaning as the reason")
          .report(code + commonMeaning(code) + " is a code that ISO 3166-1 assigns to no country");
    }
  }

  private static String commonMeaning(CountryCode code) {
    String name = Countries.name(code);
    return name.equals(code.value()) ? "" : " (commonly " + name + ")";
  }

  private static void checkWithdrawn(VisitContext at, CountryCode code, FindingReporter reporter) {
    if (Countries.isWithdrawn(code)) {
      ReliableSpans.of(period(at))
          .ifPresent(span -> Countries.ceasedBefore(code, span)
              .ifPresent(ceased -> report(at, code, ceased, span, reporter)));
    }
  }

  private static void report(
      VisitContext at, CountryCode code, EdtfDate ceased, TimeSpan span, FindingReporter reporter) {
    reporter
        .at(at.entityId(), at.path())
        .comparing(span)
        .help("write the code of the country that it was by then")
        .report(code + " ceased to be a country code " + DatePhrases.in(ceased)
            + ", before the period " + span + " began");
  }

  private static Optional<TimeSpan> period(VisitContext at) {
    if (at.owner() instanceof Membership membership) {
      return membership.period();
    }
    Entity entity = at.entity().orElse(null);
    if (entity instanceof Presidency presidency) {
      return Optional.of(presidency.period());
    }
    if (entity instanceof Project project) {
      return project.period();
    }
    return entity instanceof PersonnelTerm term ? term.period() : Optional.empty();
  }
}
