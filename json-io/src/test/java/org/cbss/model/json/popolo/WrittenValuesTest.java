package org.cbss.model.json.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingMode;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans, texts and references are written as far as they go, and what is read in their place is listed. */
class WrittenValuesTest {
  private final PopoloWriter writer = new PopoloWriter();

  @ParameterizedTest
  @CsvSource({
    "2014/2015, 2014/2015",
    "2014/2014, 2014",
    "2014, 2014",
    "2014/.., 2014/",
    "../2014, /2014",
    "2014-XX/2015-03-XX, 2014/2015-03",
    "[2014-03..2014-05]/, 2014/",
    "[2014-03-01..2014-03-05]/, 2014-03/",
    "2014-03?/2016, 2014/2016",
    "2014?/2016, /2016",
    "201X/2020, /2020",
    "[..2013]/2014, /2014",
    "2015/2014, ",
    "/, ",
    "2014/2014-01-01, 2014",
  })
  void aSpanIsWrittenAsFarAsPopolosDatesGo(String span, String read) {
    PopoloWriting writing = writer.write(term(PersonnelTerm.builder()
        .id(Id.of("t"))
        .person(Id.of("a"))
        .post(Id.of("p"))
        .period(TimeSpan.parse(span))
        .build()));

    assertThat(new PopoloReader()
            .read(writing.toString())
            .orThrow()
            .personnelTerms()
            .get(0)
            .period()
            .map(TimeSpan::toString))
        .isEqualTo(Optional.ofNullable(read));
    assertThat(writing.losses())
        .hasSize(span.equals(read) ? 0 : 1)
        .allSatisfy(loss -> assertThat(loss.instead()).isEqualTo(Optional.ofNullable(read)));
  }

  private static Dataset term(PersonnelTerm term) {
    return Dataset.builder()
        .addOrganization(organization().build())
        .addPerson(Person.builder().id(Id.of("a")).name("A").build())
        .addPost(Post.builder()
            .id(Id.of("p"))
            .title(LocalizedText.of("P"))
            .organization(Id.of("o"))
            .build())
        .addPersonnelTerm(term)
        .build();
  }

  private static org.cbss.model.OrganizationBuilder organization() {
    return Organization.builder()
        .id(Id.of("o"))
        .name(LocalizedText.of("O"))
        .kind(OrganizationKind.OTHER);
  }

  @Test
  void aTermOnBehalfOfACountryAndForTheTimeBeing() {
    PersonnelTerm term = PersonnelTerm.builder()
        .id(Id.of("t"))
        .person(Id.of("a"))
        .post(Id.of("p"))
        .period(TimeSpan.parse("2014"))
        .acting(true)
        .onBehalfOf(CountryCode.of("NO"))
        .build();

    PopoloWriting writing = writer.write(term(term));

    assertThat(writing.losses()).isEmpty();
    assertThat(new PopoloReader().read(writing.toString()).orThrow().personnelTerms())
        .containsExactly(term);
  }

  @Test
  void textIsWrittenInTheLanguageOfTheDataSet() {
    Dataset dataset = Dataset.builder()
        .addOrganization(organization()
            .name(LocalizedText.of(
                Map.of(LanguageTag.of("da"), "Rådet", LanguageTag.of("en"), "Council")))
            .build())
        .build();

    PopoloWriting writing = writer.write(dataset);

    assertThat(writing.toString()).contains("\"name\": \"Council\"").doesNotContain("Rådet");
    assertThat(writing.losses())
        .extracting(PopoloLoss::attribute, PopoloLoss::value, PopoloLoss::instead)
        .containsExactly(
            tuple("name", "{\"da\":\"Rådet\",\"en\":\"Council\"}", Optional.of("Council")));
  }

  @Test
  void recordsOfWhichTwoHaveOneIdOrThatNameNobodyAreListed() {
    Dataset dataset = Dataset.builder()
        .addOrganization(organization().build())
        .addPerson(Person.builder().id(Id.of("o")).name("O").build())
        .addMeeting(Meeting.builder()
            .id(Id.of("m"))
            .project(Id.of("x"))
            .mode(MeetingMode.ONLINE)
            .build())
        .build();

    assertThat(writer.write(dataset).losses())
        .extracting(PopoloLoss::id, PopoloLoss::attribute)
        .containsExactly(tuple("o", ""), tuple("m", ""));
  }
}
