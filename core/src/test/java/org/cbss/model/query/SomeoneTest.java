package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.term;
import static org.cbss.model.time.Certainty.CERTAIN;
import static org.cbss.model.time.Certainty.UNCERTAIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The certainty that anybody held a post, if the holder is unknown. */
class SomeoneTest {
  /** Returns terms t0, t1 and so on, of p0, p1 and so on, each of which follows the previous one. */
  private static List<PersonnelTermBuilder> chain(String... periods) {
    List<PersonnelTermBuilder> terms = new ArrayList<>();
    for (int i = 0; i < periods.length; i++) {
      PersonnelTermBuilder term = term("t" + i, "p" + i, "head").period(TimeSpan.parse(periods[i]));
      terms.add(i == 0 ? term : term.follows(Id.of("t" + (i - 1))));
    }
    return terms;
  }

  private static PersonnelTerms heads(List<PersonnelTermBuilder> terms) {
    List<Entity> all = new ArrayList<>(List.of(organization("unit").build(), post("head", "unit")));
    for (int i = 0; i < terms.size(); i++) {
      all.add(person("p" + i));
      all.add(terms.get(i).build());
    }
    return registry(all.toArray(Entity[]::new)).personnelTerms();
  }

  private static Certainty someone(PersonnelTerms terms, String day) {
    return terms.on(LocalDate.parse(day)).any();
  }

  @Test
  void isCertainBetweenTwoTermsWithoutAVacancy() {
    PersonnelTerms heads = heads(chain("2013/2020", "2018/[2023-05-24..]"));
    Answer<?> answer = heads.on(LocalDate.parse("2019-12-01"));

    assertThat(answer.any()).isEqualTo(CERTAIN);
    assertThat(someone(heads, "2013-01-01")).isEqualTo(UNCERTAIN);
    assertThat(someone(heads, "2013-12-31")).isEqualTo(CERTAIN);
    assertThat(someone(heads, "2023-05-24")).isEqualTo(CERTAIN);
    assertThat(someone(heads, "2023-05-25")).isEqualTo(UNCERTAIN);
    assertThat(someone(heads, "2012-12-31")).isEqualTo(UNCERTAIN);
  }

  @Test
  void isCertainOfAnyAlone() {
    Answer<?> answer =
        heads(chain("2013/2020", "2018/[2023-05-24..]")).on(LocalDate.parse("2020-06-01"));

    assertThat(answer.certain()).hasSize(1);
    Answer<?> between =
        heads(chain("2013/[..2020]", "[2018..2020]/2024")).on(LocalDate.parse("2019-12-01"));

    assertThat(between.certain()).isEmpty();
    assertThat(between.uncertain()).hasSize(2);
    assertThat(between.single()).isEmpty();
    assertThat(between.any()).isEqualTo(CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-01-01", "2015-06-01", "2017-12-31", "2020-02-29", "2023-05-24"})
  void isCertainAlongChainsOfThreeAndFive(String day) {
    assertThat(someone(heads(chain("2013/", "/", "/[2023-05-24..]")), day)).isEqualTo(CERTAIN);
    assertThat(someone(heads(chain("2013/", "/", "/", "/", "/[2023-05-24..]")), day))
        .isEqualTo(CERTAIN);
    assertThat(someone(heads(chain("2013/2014", "2014/2016", "2016/2018", "/", "/2024")), day))
        .isEqualTo(CERTAIN);
  }

  @Test
  void isUncertainIfALinkIsMissing() {
    List<PersonnelTermBuilder> terms = chain("2013/", "/", "/[2023-05-24..]");
    terms.set(2, terms.get(2).follows(Optional.empty()));

    assertThat(someone(heads(terms), "2018-01-01")).isEqualTo(UNCERTAIN);
    assertThat(someone(heads(terms), "2023-05-24")).isEqualTo(UNCERTAIN);
  }

  @Test
  void isUncertainIfOneOnlyReplacesTheOther() {
    List<PersonnelTermBuilder> terms = chain("2013/", "/", "/[2023-05-24..]");
    terms.set(1, terms.get(1).follows(Optional.empty()).replaces(Id.of("t0")));

    assertThat(someone(heads(terms), "2018-01-01")).isEqualTo(UNCERTAIN);
  }

  @Test
  void isUncertainIfAFilterExcludesALink() {
    PersonnelTerms heads = heads(chain("2013/", "/", "/[2023-05-24..]"));

    assertThat(someone(heads.of(Id.of("head")), "2018-01-01")).isEqualTo(CERTAIN);
    assertThat(someone(heads.heldBy(Id.of("p2")), "2018-01-01")).isEqualTo(UNCERTAIN);
    assertThat(someone(heads.heldBy(Id.of("p0")), "2018-01-01")).isEqualTo(UNCERTAIN);
    assertThat(someone(heads.heldBy(Id.of("p0")), "2013-12-31")).isEqualTo(UNCERTAIN);
  }

  @Test
  void followsAllTermsOfOnePerson() {
    List<PersonnelTermBuilder> terms = chain("2013/", "/[2023-05-24..]");
    terms.set(1, terms.get(1).person(Id.of("p0")));

    assertThat(someone(heads(terms).heldBy(Id.of("p0")), "2018-01-01")).isEqualTo(CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    // Neither the start of the first nor the end of the last may be uncertain.
    "/2014,               /[2023..], 2012-06-01, UNCERTAIN",
    "/,                   /,         2012-06-01, UNCERTAIN",
    "../,                 /..,       2012-06-01, CERTAIN",
    "../,                 /,         2012-06-01, UNCERTAIN",
    "2013/,               /..,       2090-06-01, CERTAIN",
    "2013/,               /,         2090-06-01, UNCERTAIN",
    // The first ends no earlier than the day before the start of the second, whatever its own end
    // is.
    "2013/,               2016/,     2015-12-31, CERTAIN",
    "2013/,               2016/,     2016-01-01, CERTAIN",
    "2013/,               2016/,     2016-12-31, UNCERTAIN",
    // A record that is certain needs no other.
    "2013/2014,           2016/2018, 2016-12-31, CERTAIN",
    // Nobody is recorded before the first or after the last.
    "2013/[2014..],       /2018,     2012-12-31, UNCERTAIN",
    "2013-01-01/[2014..], 2013/2018, 2012-12-31, UNCERTAIN",
    "2013/[2014..2015],   2014/2018, 2019-01-01, UNCERTAIN",
  })
  void dependsOnTheFirstStartAndLastEnd(
      String first, String second, String day, Certainty expected) {
    assertThat(someone(heads(chain(first, second)), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-01/2015-06-30, CERTAIN",
    "2015-06,               CERTAIN",
    "2012-01-01/2013-12-31, CERTAIN",
    "2012-01-01/2013-12-30, UNCERTAIN",
    "2012,                  UNCERTAIN",
    "2023-05-24/2023-12-31, CERTAIN",
    "2023-05-25/2023-12-31, UNCERTAIN",
    "2012/2014,             CERTAIN",
    "2012/2013,             UNCERTAIN",
    "2015/..,               CERTAIN",
    "2015/,                 CERTAIN",
    "2024/..,               UNCERTAIN",
    "../2015,               CERTAIN",
    "/2015,                 CERTAIN",
    "/2013,                 UNCERTAIN",
    "../..,                 CERTAIN",
    "/,                     UNCERTAIN",
    "2020/2019,             IMPOSSIBLE",
  })
  void isAskedDuringASpanToo(String span, Certainty expected) {
    PersonnelTerms heads = heads(chain("2013/", "/", "/[2023-05-24..]"));

    assertThat(heads.during(TimeSpan.parse(span)).any()).isEqualTo(expected);
  }

  /** One of the two presided on each day of 2020, but it is unknown which. */
  @Test
  void isCertainIfTwoCoverEveryDay() {
    Registry rota = registry(
        organization("council").build(),
        presidency("dk", "council", "2019-07-01/2020-06-30").build(),
        presidency("lt", "council", "2020-07-01/2021-06-30")
            .holders(List.of(Party.of(CountryCode.of("LT"))))
            .build());
    Answer<?> answer = rota.presidencies().during(TimeSpan.parse("2020"));

    assertThat(answer.uncertain()).hasSize(2);
    assertThat(answer.any()).isEqualTo(CERTAIN);
    assertThat(rota.presidencies()
            .during(TimeSpan.parse("[2019-06-30..2020-12-31]"))
            .any())
        .isEqualTo(UNCERTAIN);
    assertThat(rota.presidencies()
            .during(TimeSpan.parse("[2019-07-01..2021-06-30]"))
            .any())
        .isEqualTo(CERTAIN);
    assertThat(rota.presidencies()
            .during(TimeSpan.parse("[2019-07-01..2021-07-01]"))
            .any())
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void isUncertainIfADayIsMissing() {
    Registry rota = registry(
        organization("council").build(),
        presidency("dk", "council", "2019-07-01/2020-06-29").build(),
        presidency("lt", "council", "2020-07-01/2021-06-30").build());

    assertThat(rota.presidencies().during(TimeSpan.parse("2020")).any()).isEqualTo(UNCERTAIN);
    assertThat(ids(rota.presidencies().during(TimeSpan.parse("2020-07")))).isEqualTo("lt|");
  }

  @Test
  void isCertainThroughAChainOfThousands() {
    String[] periods = new String[2_000];
    Arrays.fill(periods, "/");
    periods[0] = "1000/";
    periods[periods.length - 1] = "/[2023..]";

    assertThat(someone(heads(chain(periods)), "1500-01-01")).isEqualTo(CERTAIN);
  }
}
