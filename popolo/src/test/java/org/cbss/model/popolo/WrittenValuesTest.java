package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.HttpUrl;
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
import org.cbss.model.Presidency;
import org.cbss.model.Source;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    PopoloWriteResult writing = writer.write(term(PersonnelTerm.builder()
        .id(Id.of("t"))
        .person(Id.of("a"))
        .post(Id.of("p"))
        .period(TimeSpan.parse(span))
        .build()));

    assertThat(new PopoloReader()
            .readJson(writing.toString())
            .orElseThrow()
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

    PopoloWriteResult writing = writer.write(term(term));

    assertThat(writing.losses()).isEmpty();
    assertThat(new PopoloReader().readJson(writing.toString()).orElseThrow().personnelTerms())
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

    PopoloWriteResult writing = writer.write(dataset);

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

  private static LocalizedText text(String text) {
    return LocalizedText.of(text);
  }

  /** A data set with a text wherever Popolo has one. */
  private static Dataset texts(LocalizedText text, String line) {
    Id<Organization> organization = Id.of("o");
    return Dataset.builder()
        .addSource(Source.builder()
            .id(Id.of("s"))
            .title(text)
            .url(HttpUrl.of("https://cbss.example/s"))
            .build())
        .addOrganization(organization()
            .name(text)
            .addOtherName(text)
            .addOtherName(LocalizedText.of(LanguageTag.of("da"), " "))
            .addOtherName(text("Other"))
            .build())
        .addPerson(Person.builder()
            .id(Id.of("o/person"))
            .name(line)
            .addOtherName(line)
            .addOtherName("Other")
            .putIdentifier("scheme", line)
            .putIdentifier(line, "identifier")
            .addCitation(Citation.builder().source(Id.of("s")).build())
            .build())
        .addPost(
            Post.builder().id(Id.of("p")).title(text).organization(organization).build())
        .addPresidency(Presidency.builder()
            .id(Id.of("c"))
            .organization(organization)
            .country(CountryCode.of("DK"))
            .title(text)
            .period(TimeSpan.parse("2019"))
            .build())
        .addMeeting(Meeting.builder()
            .id(Id.of("m"))
            .organization(organization)
            .title(text)
            .place(text)
            .note(text)
            .period(TimeSpan.parse("2019"))
            .build())
        .addPersonnelTerm(PersonnelTerm.builder()
            .id(Id.of("t"))
            .person(Id.of("o/person"))
            .post(Id.of("p"))
            .period(TimeSpan.parse("2019"))
            .build())
        .build();
  }

  private void assertLaw(Dataset dataset) {
    PopoloWriteResult writing = writer.write(dataset);

    assertThat(PopoloExpectations.faultsOf(writing.toBytes())).isEmpty();
    assertThat(LessLosses.sorted(new PopoloReader().readJson(writing.toString()).orElseThrow()))
        .isEqualTo(LessLosses.of(dataset, writing.losses()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t",
        "\u2003\u3000",
        "\u0007",
        "\uD83D",
        " \u0007\uDE00",
        "A\u0007",
        "A\uD83D"
      })
  void ofTextThatIsNotReadWhatStandsForItIsListed(String text) {
    assertLaw(texts(text(text), text));
    if (text.codePoints().noneMatch(unit -> Character.getType(unit) == Character.SURROGATE)) {
      assertLaw(texts(LocalizedText.of(LanguageTag.of("en"), text), text));
      assertLaw(texts(
          LocalizedText.of(Map.of(LanguageTag.of("en"), text, LanguageTag.of("da"), "D")), text));
    }
  }

  @Test
  void anIdentifierThatIsTheIdAnywayIsKept() {
    Dataset dataset = Dataset.builder()
        .addOrganization(organization().putIdentifier("popolo", "o").build())
        .addPerson(Person.builder()
            .id(Id.of("a"))
            .name("A")
            .putIdentifier("popolo", "a")
            .build())
        .addPost(Post.builder()
            .id(Id.of("p"))
            .title(LocalizedText.of("P"))
            .organization(Id.of("o"))
            .putIdentifier("popolo", "p")
            .build())
        .build();

    assertLaw(dataset);
    assertThat(writer.write(dataset).losses())
        .extracting(PopoloLoss::toString)
        .singleElement()
        .asString()
        .startsWith("p identifiers/popolo ");
  }

  @Test
  void forABlankNameTheIdStandsThatIsRead() {
    Dataset dataset = Dataset.builder()
        .addOrganization(organization().build())
        .addPerson(Person.builder()
            .id(Id.of("x"))
            .name(" ")
            .putIdentifier("popolo", "o")
            .build())
        .addPerson(Person.builder()
            .id(Id.of("person/o"))
            .name(" ")
            .putIdentifier("popolo", "o")
            .build())
        .addPerson(Person.builder().id(Id.of("a")).name(" ").build())
        .build();

    assertLaw(dataset);
    assertThat(writer.write(dataset).losses())
        .extracting(PopoloLoss::toString)
        .contains("a name \" \": blank text is not read; \"a\" is written");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ' '| blank text is not read
      'a\u0007'| control characters are not read
      'a\ud83d'| halves of surrogate pairs are not read
      '\ud83d'| halves of surrogate pairs are not read
      'a\ud83d\u0007'| control characters and halves of surrogate pairs are not read
      """)
  void whyTextIsReadInAnotherFormIsSaid(String escaped, String why) {
    String text = escaped.replace("\\u0007", "\u0007").replace("\\ud83d", "\uD83D");

    assertThat(writer.write(texts(text(text), text)).losses())
        .filteredOn(loss -> !loss.attribute().equals("id") && !loss.attribute().contains("/1"))
        .hasSize(12)
        .allSatisfy(loss -> assertThat(loss.why()).isEqualTo(why));
  }

  @Test
  void whatIsListedAsJsonMustHaveAForm() {
    LocalizedText half =
        LocalizedText.of(Map.of(LanguageTag.of("en"), "A", LanguageTag.of("da"), "\uD83D"));
    Source source = Source.builder()
        .id(Id.of("s"))
        .title(text("S"))
        .putExtension("x-a", "{")
        .build();

    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(texts(half, "A")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.write(Dataset.builder().addSource(source).build()));
    assertThat(writer.write(Dataset.builder().putExtension("x-a", "{").build()).losses())
        .extracting(PopoloLoss::value)
        .containsExactly("{");
  }
}
