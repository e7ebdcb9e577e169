package org.cbss.model.validation.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.CountryCode;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The codes of ISO 3166-1 alpha-2: those that are assigned, and those of ISO 3166-3 that were, with when they ceased. */
final class Countries {
  private static final Set<String> ASSIGNED = Set.of(
      ("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY "
              + "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET "
              + "FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE "
              + "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV "
              + "LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
              + "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ "
              + "SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY "
              + "UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW")
          .split(" "));

  /** What is withdrawn, as precisely as ISO 3166-3 has it, and where it was assigned once more, when. */
  private static final Map<String, List<Withdrawal>> WITHDRAWN = withdrawn(
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

  private Countries() {}

  /** That a code ceased; it may have been assigned to another country later. */
  private record Withdrawal(EdtfDate ceased, Optional<LocalDate> again) {
    boolean isBefore(LocalDate first, Optional<LocalDate> last) {
      boolean inTime = again.isEmpty() || last.filter(again.get()::isAfter).isPresent();
      return inTime && ceased.latest().filter(first::isAfter).isPresent();
    }
  }

  private static Map<String, List<Withdrawal>> withdrawn(String... entries) {
    return Arrays.stream(entries)
        .map(entry -> entry.split(" "))
        .collect(Collectors.groupingBy(
            words -> words[0], Collectors.mapping(Countries::withdrawal, Collectors.toList())));
  }

  private static Withdrawal withdrawal(String... words) {
    return new Withdrawal(
        EdtfDate.parse(words[1]),
        Arrays.stream(words).skip(2).map(LocalDate::parse).findFirst());
  }

  static boolean isKnown(CountryCode code) {
    return ASSIGNED.contains(code.value()) || WITHDRAWN.containsKey(code.value());
  }

  /** Whether a code is not assigned today, but was. */
  static boolean isWithdrawn(CountryCode code) {
    return WITHDRAWN.containsKey(code.value());
  }

  /** When a code that is not assigned today certainly had ceased before a span began. */
  static Optional<EdtfDate> ceasedBefore(TimeSpan span, CountryCode code) {
    return WITHDRAWN.getOrDefault(code.value(), List.of()).stream()
        .filter(withdrawal -> span.earliestStart()
            .filter(first -> withdrawal.isBefore(first, span.latestStart()))
            .isPresent())
        .map(Withdrawal::ceased)
        .findFirst();
  }

  /** The code that is meant by one that people often write for it. */
  static Optional<String> meant(CountryCode code) {
    return Optional.ofNullable(MISTAKEN.get(code.value()));
  }
}
