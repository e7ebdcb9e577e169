package org.cbss.model.internal.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  private static final List<String> WITHDRAWN = List.of(
      "AN", "BU", "CS", "CT", "DD", "DY", "FQ", "FX", "HV", "JT", "MI", "NH", "NQ", "NT", "PC",
      "PU", "PZ", "RH", "SU", "TP", "VD", "WK", "YD", "YU", "ZR");

  /** Names that older JDKs have for what is renamed since. */
  private static final Map<String, String> OLDER = Map.of("TR", "Turkey");

  @Test
  void assignsTheCodesOfIso() {
    assertThat(codes().filter(Countries::isAssigned).map(CountryCode::value))
        .containsExactlyInAnyOrder(Locale.getISOCountries());
  }

  @Test
  void namesEveryAssignedCodeAsTheJdkDoes() {
    for (String code : Locale.getISOCountries()) {
      String name = Countries.name(CountryCode.of(code));
      assertThat(jdkName(code)).isIn(name, OLDER.getOrDefault(code, name));
    }
  }

  @Test
  void findsEveryAssignedCodeByItsName() {
    for (String code : Locale.getISOCountries()) {
      CountryCode expected = CountryCode.of(code);
      assertThat(Countries.byName(Countries.name(expected))).contains(expected);
      assertThat(Countries.byName(new Locale("", code).getISO3Country())).contains(expected);
      assertThat(Countries.byName(jdkName(code).toUpperCase(Locale.ROOT))).contains(expected);
    }
  }

  @Test
  void withdrawsTheCodesThatAreNotAssignedAgain() {
    assertThat(codes().filter(Countries::isWithdrawn).map(CountryCode::value))
        .containsExactlyElementsOf(WITHDRAWN);
  }

  @Test
  void namesEveryWithdrawnCodeAndFindsTheCountry() {
    for (String code : WITHDRAWN) {
      String name = Countries.name(CountryCode.of(code));
      assertThat(name).isNotEqualTo(code);
      assertThat(Countries.byName(name)).isPresent();
    }
  }

  @Test
  void leavesToUsersWhatIsoLeavesToThem() {
    assertThat(codes().filter(Countries::isUserAssigned).map(CountryCode::value))
        .hasSize(1 + 14 + 26 + 1)
        .allMatch(code -> code.matches("AA|Q[M-Z]|X[A-Z]|ZZ"));
  }

  @Test
  void putsNoCodeIntoTwoGroups() {
    assertThat(codes())
        .allMatch(code -> Stream.of(
                    Countries.isAssigned(code),
                    Countries.isWithdrawn(code),
                    Countries.isUserAssigned(code))
                .filter(is -> is)
                .count()
            <= 1);
    assertThat(codes().filter(Countries::isKnown)).hasSize(249 + 25 + 42);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CS | 1980/1983             | Czechoslovakia",
        "CS | 1992                  | Czechoslovakia",
        "CS | ../1990               | Czechoslovakia",
        "CS | /1990                 | Czechoslovakia",
        "CS | 2004/2005             | Serbia and Montenegro",
        "CS | 2003-07-23            | Serbia and Montenegro",
        "CS | 1990/2004             | Serbia and Montenegro",
        "CS | 1998                  | Serbia and Montenegro",
        "CS | 2010/2008             | Serbia and Montenegro",
        "CS | /                     | Serbia and Montenegro",
        "SU | 1984/1986             | Soviet Union",
        "SU | 2004                  | Soviet Union",
        "DD | 1975                  | East Germany",
        "YU | 1995                  | Yugoslavia",
        "AI | 1975                  | French Afars and Issas",
        "AI | 1990                  | Anguilla",
        "BQ | 1975                  | British Antarctic Territory",
        "BQ | 2020                  | Caribbean Netherlands",
        "BY | 1985                  | Byelorussia",
        "BY | 1991-09-18            | Byelorussia",
        "BY | 1991-09-19            | Belarus",
        "BY | 1985/..               | Belarus",
        "GE | 1978                  | Gilbert and Ellice Islands",
        "GE | 1985                  | Georgia",
        "GE | 1995                  | Georgia",
        "MK | 2005                  | Macedonia",
        "MK | 2019-02-12            | North Macedonia",
        "SK | 1974                  | Sikkim",
        "SK | 1980                  | Slovakia",
        "SK | 1993/..               | Slovakia",
        "SZ | 2018-04-18            | Swaziland",
        "SZ | 2018-04               | Eswatini",
        "WS | 1990                  | Western Samoa",
        "TR | 2002                  | Türkiye",
        "CZ | 1993                  | Czechia",
        "XK | 2010                  | Kosovo",
        "XX | 2010                  | XX",
        "EU | 2010                  | European Union",
        "UK | 2010                  | United Kingdom",
        "ZB | 2010                  | ZB"
      })
  void namesACountryByThePeriod(String code, String span, String name) {
    assertThat(Countries.name(CountryCode.of(code), TimeSpan.parse(span))).isEqualTo(name);
  }

  @Test
  void namesACountryOnADay() {
    CountryCode code = CountryCode.of("CS");
    assertThat(Countries.name(code, LocalDate.of(1980, 5, 6))).isEqualTo("Czechoslovakia");
    assertThat(Countries.name(code, LocalDate.of(2005, 5, 6))).isEqualTo("Serbia and Montenegro");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lithuania                              | LT",
        "LITHUANIA                              | LT",
        " lithuania.                            | LT",
        "Republic of Lithuania                  | LT",
        "LTU                                    | LT",
        "lt                                     | LT",
        "uk                                     | GB",
        "el                                     | GR",
        "Türkiye                                | TR",
        "Turkiye                                | TR",
        "Turkey                                 | TR",
        "Czech Republic                         | CZ",
        "The Czech Republic                     | CZ",
        "Great Britain                          | GB",
        "U.K.                                   | GB",
        "U.S.A.                                 | US",
        "United States of America               | US",
        "Russian Federation                     | RU",
        "Holland                                | NL",
        "The Netherlands                        | NL",
        "Kingdom of the Netherlands             | NL",
        "Côte d'Ivoire                          | CI",
        "Cote d’Ivoire                          | CI",
        "Ivory Coast                            | CI",
        "Bosnia and Herzegovina                 | BA",
        "Bosnia & Herzegovina                   | BA",
        "Bosnia-Herzegovina                     | BA",
        "Saint Lucia                            | LC",
        "St Lucia                               | LC",
        "Moldova, Republic of                   | MD",
        "Iran (Islamic Republic of)             | IR",
        "Myanmar (Burma)                        | MM",
        "Burma                                  | MM",
        "Republic of Korea                      | KR",
        "Korea, Republic of                     | KR",
        "Democratic People's Republic of Korea  | KP",
        "Democratic Republic of the Congo       | CD",
        "Republic of the Congo                  | CG",
        "People's Republic of China             | CN",
        "Republic of China                      | TW",
        "Federal Republic of Germany            | DE",
        "German Democratic Republic             | DD",
        "East Timor                             | TL",
        "Western Samoa                          | WS",
        "Czechoslovakia                         | CS",
        "Serbia and Montenegro                  | CS",
        "USSR                                   | SU",
        "Kosovo                                 | XK",
        "Guinea                                 | GN",
        "Guinea-Bissau                          | GW",
        "Åland                                  | AX",
        "Vatican                                | VA",
        "European Union                         |",
        "Sikkim                                 |",
        "Korea                                  |",
        "of                                     |",
        "Republic of                            |",
        "Lithuanian                             |",
        "''                                     |",
        "(,                                     |",
        "XX                                     |"
      })
  void findsACountryByAnyUsualName(String name, @Nullable String code) {
    assertThat(Countries.byName(name).map(CountryCode::value).orElse(null)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {81, 1_000_000})
  void looksForNoNameThatIsTooLong(int length) {
    assertThat(Countries.byName("a".repeat(length))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SU, 1993,            1992-08-30",
    "SU, 1992,            ",
    "CT, 1985,            1984",
    "CS, 1994/2004,       1993-06-15",
    "CS, 2003-07-23/2005, ",
    "CS, 2008,            2006-09-26",
    "BY, 1995,            ",
    "DE, 2020,            ",
    "XK, 2020,            "
  })
  void tellsWhichCodesHadCeased(String code, String span, @Nullable String ceased) {
    assertThat(Countries.ceasedBefore(CountryCode.of(code), TimeSpan.parse(span)))
        .isEqualTo(Optional.ofNullable(ceased).map(EdtfDate::parse));
  }

  private static String jdkName(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }

  private static Stream<CountryCode> codes() {
    return letters().flatMap(one -> letters().map(other -> CountryCode.of(one + other)));
  }

  private static Stream<String> letters() {
    return Arrays.stream("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));
  }
}
