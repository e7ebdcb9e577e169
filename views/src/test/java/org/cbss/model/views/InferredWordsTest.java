package org.cbss.model.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that periods in words have the inferred days after the recorded ones. */
class InferredWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1998/1999 | 1998-06-23/1999 | inferred: began on 23 June 1998",
        "2003/2007 | 2003/2007-12-31 | inferred: ended on 31 December 2007",
        "2003/2004 | 2003-07-01/2004-06-30 | inferred: began on 1 July 2003, ended on 30 June 2004",
        "1994/1995 | [1994-05-25..1994-12-31]/1995 | inferred: began between 25 May 1994 and 31 December 1994",
        "1995/1996 | 1995/[1996-01-01..1996-07-03] | inferred: ended between 1 January 1996 and 3 July 1996"
      })
  void saysWhatIsInferredToWithinAYear(String recorded, String inferred, String words) {
    assertThat(SpanWords.inferred(TimeSpan.parse(recorded), TimeSpan.parse(inferred)))
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1998/1999, 1998/1999",
    "/, [1992-03-01..2020-06-30]/",
    "/, /[1992-03-01..2020-06-30]",
    "/, [..2019-07-01]/",
    "/, /[2019-07-01..]",
    "2019/.., 2019/..",
    "/, /"
  })
  void leavesOutWhatIsRecordedOrFarFromKnown(String recorded, String inferred) {
    assertThat(SpanWords.inferred(TimeSpan.parse(recorded), TimeSpan.parse(inferred)))
        .isEmpty();
  }

  @Test
  void tellsThePeriodOfARecordWithWhatIsInferred() {
    PersonnelTerm first =
        Data.term("t1", "ada", "head").period(TimeSpan.parse("2003/2007")).build();
    PersonnelTerm second = Data.term("t2", "ada", "head")
        .period(TimeSpan.parse("2008/2012"))
        .follows(Optional.of(Id.<PersonnelTerm>of("t1")))
        .build();
    Registry registry = Data.registry(
        Data.organization("unit").build(),
        Data.person("ada"),
        Data.post("head", "unit"),
        first,
        second);
    Names names = new Names(registry);

    assertThat(names.time(first))
        .isEqualTo("from 2003 to 2007 (inferred: ended on 31 December 2007)");
    assertThat(names.time(second)).startsWith("from 2008 to 2012 (inferred: began on ");
    assertThat(new Names(Registry.withoutInference(registry.dataset())).time(first))
        .isEqualTo("from 2003 to 2007");
  }
}
