package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.CountryCode;
import org.cbss.model.Membership;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.ValueType;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The rules on country codes: those that ISO 3166-1 alpha-2 assigns, and those of ISO 3166-3 that were withdrawn. */
final class CountryRules {
  static final StandardRule UNKNOWN = StandardRule.ofValues(
      "country-unknown",
      ERROR,
      "A country code is one that ISO 3166-1 does not assign and never has.",
      ValueType.Country.class::isInstance,
      (survey, findings) -> (at, type, value) -> checkUnknown(at, (CountryCode) value, findings));

  static final StandardRule WITHDRAWN = StandardRule.ofValues(
      "country-withdrawn",
      WARNING,
      "A country code ceased before the start of the period that it is used for.",
      ValueType.Country.class::isInstance,
      (survey, findings) -> (at, type, value) -> checkWithdrawn(at, (CountryCode) value, findings));

  private static final Set<String> ASSIGNED_CODES = Set.of(
      ("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY "
              + "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET "
              + "FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE "
              + "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV "
              + "LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
              + "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ "
              + "SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY "
              + "UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW")
          .split(" "));

  /** The day, month or year from ISO 3166-3 on which a code ceased, and the day on which it was assigned again. */
  private static final Map<String, List<Withdrawal>> WITHDRAWN_CODES = withdrawn(
      "AN 2010-12-15",
      "BU 1989-12-05",
      "CS 1993-06-15 2003-07-23",
      "CS 2006-09-26",
      "CT 1984",
      "DD 1990-10-30",
      "DY 1977",
      "FQ 1979",
      "FX 1997-07-14",
      "HV 1984",
      "JT 1986",
      "MI 1986",
      "NH 1980",
      "NQ 1983",
      "NT 1993-07-12",
      "PC 1986",
      "PU 1986",
      "PZ 1980",
      "RH 1980",
      "SU 1992-08-30",
      "TP 2002-05-20",
      "VD 1977",
      "WK 1986",
      "YD 1990-08-14",
      "YU 2003-07-23",
      "ZR 1997-07-14");

  private static final Map<String, String> MISTAKEN = Map.of("UK", "GB", "EL", "GR");

  private CountryRules() {}

  /** The end of a code, which may have been assigned again to another country. */
  private record Withdrawal(EdtfDate ceased, Optional<LocalDate> again) {
    static Withdrawal of(String... words) {
      return new Withdrawal(
          EdtfDate.parse(words[1]),
          Arrays.stream(words).skip(2).map(LocalDate::parse).findFirst());
    }

    boolean isBefore(TimeSpan span) {
      boolean inTime =
          again.isEmpty() || span.latestStart().filter(again.get()::isAfter).isPresent();
      return inTime
          && span.earliestStart()
              .filter(first -> ceased.latest().filter(first::isAfter).isPresent())
              .isPresent();
    }
  }

  private static Map<String, List<Withdrawal>> withdrawn(String... entries) {
    return Arrays.stream(entries)
        .map(entry -> entry.split(" "))
        .collect(Collectors.groupingBy(
            words -> words[0], Collectors.mapping(Withdrawal::of, Collectors.toList())));
  }

  /** Returns whether a code is or was assigned. */
  static boolean isKnown(CountryCode code) {
    return ASSIGNED_CODES.contains(code.value()) || WITHDRAWN_CODES.containsKey(code.value());
  }

  private static void checkUnknown(Cursor at, CountryCode code, Findings findings) {
    if (!isKnown(code)) {
      Findings.Draft draft = findings.at(at.subject(), at.place());
      Optional.ofNullable(MISTAKEN.get(code.value()))
          .ifPresent(meant -> draft.help("did you mean " + meant + "?"));
      draft.report(code + " is not, and never was, the code of a country in ISO 3166-1");
    }
  }

  private static void checkWithdrawn(Cursor at, CountryCode code, Findings findings) {
    List<Withdrawal> withdrawals = WITHDRAWN_CODES.getOrDefault(code.value(), List.of());
    if (!withdrawals.isEmpty()) {
      ReliableSpans.of(period(at.owner()))
          .ifPresent(span -> withdrawals.stream()
              .filter(withdrawal -> withdrawal.isBefore(span))
              .findFirst()
              .ifPresent(withdrawal -> report(at, code, withdrawal.ceased, span, findings)));
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
