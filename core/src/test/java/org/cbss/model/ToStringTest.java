package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cbss.model.testing.Everything;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of records in messages and debuggers: the id first, then the attributes that have a value, but no list. */
class ToStringTest {
  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of(
            Everything.presidency(),
            "Presidency{id=turn, organization=council, title=Danish turn,"
                + " period=2019-07-01/2020-06-30, ordinal=28}"),
        Arguments.of(
            Presidency.builder()
                .id(Id.of("lt-1998"))
                .organization(Id.of("cbss"))
                .period(TimeSpan.parse("1998"))
                .build(),
            "Presidency{id=lt-1998, organization=cbss, period=1998}"),
        Arguments.of(Everything.person(), "Person{id=ada, name=Ada Ås}"),
        Arguments.of(Everything.union(), "Organization{id=union, name=Union, kind=OTHER}"),
        Arguments.of(Everything.wholeProject(), "Project{id=promise, name=Promise}"),
        Arguments.of(Everything.report(), "Source{id=report, title=Report}"),
        Arguments.of(
            Everything.term("first"),
            "PersonnelTerm{id=first, person=ada, post=head, acting=false}"),
        Arguments.of(Everything.area(), "StrategicArea{id=area-1, title=Prevention}"),
        Arguments.of(
            Everything.citation(),
            "Citation{source=page, about=period, says=2019/2020, at=second paragraph}"),
        Arguments.of(
            Everything.dataset(),
            "Dataset{title={de=Alles, en=Everything}, language=de, asOf=2021-12-31}"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void showsTheIdAndAttributesWithValues(Object entity, String text) {
    assertThat(entity).hasToString(text);
  }

  @Test
  void isShortForEveryEntity() {
    assertThat(Everything.dataset().entities())
        .allSatisfy(entity -> assertThat(entity.toString())
            .hasSizeLessThan(200)
            .startsWith(entity.getClass().getInterfaces()[0].getSimpleName() + "{id=" + entity.id())
            .doesNotContain("[]", "{}", "Optional", "null"));
  }
}
