package org.cbss.model.validation.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.CountryCode;

/** The codes of ISO 3166-1 alpha-2: those that are assigned, and those of ISO 3166-3 that were, with the day they ceased. */
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

  private static final Map<String, LocalDate> WITHDRAWN = withdrawn(
      "AN 2010-12-15",
      "BU 1989-12-05",
      "CS 2006-09-26",
      "CT 1984-01-01",
      "DD 1990-10-30",
      "DY 1977-01-01",
      "FQ 1979-01-01",
      "FX 1997-07-14",
      "HV 1984-01-01",
      "JT 1986-01-01",
      "MI 1986-01-01",
      "NH 1980-01-01",
      "NQ 1983-01-01",
      "NT 1993-07-12",
      "PC 1986-01-01",
      "PU 1986-01-01",
      "PZ 1980-01-01",
      "RH 1980-01-01",
      "SU 1992-08-30",
      "TP 2002-05-20",
      "VD 1977-01-01",
      "WK 1986-01-01",
      "YD 1990-08-14",
      "YU 2003-07-23",
      "ZR 1997-07-14");

  private static final Map<String, String> MISTAKEN = Map.of("UK", "GB", "EL", "GR");

  private Countries() {}

  private static Map<String, LocalDate> withdrawn(String... entries) {
    Map<String, LocalDate> days = new HashMap<>();
    for (String entry : entries) {
      days.put(entry.substring(0, 2), LocalDate.parse(entry.substring(3)));
    }
    return Map.copyOf(days);
  }

  static boolean isKnown(CountryCode code) {
    return ASSIGNED.contains(code.value()) || WITHDRAWN.containsKey(code.value());
  }

  /** The day on which a code ceased that is not assigned today. */
  static Optional<LocalDate> withdrawn(CountryCode code) {
    return Optional.ofNullable(WITHDRAWN.get(code.value()));
  }

  /** The code that is meant by one that people often write for it. */
  static Optional<String> meant(CountryCode code) {
    return Optional.ofNullable(MISTAKEN.get(code.value()));
  }
}
