package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
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
import org.cbss.model.Party;
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

/** Values that Popolo cannot express are listed with their substitutes. */
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
  void writesNarrowestDatesOfSpan(String span, String read) {
    PopoloWriteResult written = writer.write(term(PersonnelTerm.builder()
        .id(Id.of("t"))
        .person(Id.of("a"))
        .post(Id.of("p"))
        .period(TimeSpan.parse(span))
        .build()));

    assertThat(new PopoloReader()
            .readJson(written.toString())
            .orElseThrow()
            .personnelTerms()
            .get(0)
            .period()
            .map(TimeSpan::toString))
        .isEqualTo(Optional.ofNullable(read));
    assertThat(written.losses())
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
  void writesActingTermOnBehalfOfCountry() {
    PersonnelTerm term = PersonnelTerm.builder()
        .id(Id.of("t"))
        .person(Id.of("a"))
        .post(Id.of("p"))
        .period(TimeSpan.parse("2014"))
        .acting(true)
        .onBehalfOf(CountryCode.of("NO"))
        .build();

    PopoloWriteResult written = writer.write(term(term));

    assertThat(written.losses()).isEmpty();
    assertThat(new PopoloReader().readJson(written.toString()).orElseThrow().personnelTerms())
        .containsExactly(term);
  }

  @Test
  void writesTextInLanguageOfDataSet() {
    Dataset dataset = Dataset.builder()
        .addOrganization(organization()
            .name(LocalizedText.of(
                Map.of(LanguageTag.of("da"), "Rådet", LanguageTag.of("en"), "Council")))
            .build())
        .build();

    PopoloWriteResult written = writer.write(dataset);

    assertThat(written.toString()).contains("\"name\": \"Council\"").doesNotContain("Rådet");
    assertThat(written.losses())
        .extracting(PopoloLoss::attribute, PopoloLoss::value, PopoloLoss::instead)
        .containsExactly(
            tuple("name", "{\"da\":\"Rådet\",\"en\":\"Council\"}", Optional.of("Council")));
  }

  @Test
  void listsRecordsWithRepeatedIdOrWithoutReference() {
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

  /** Returns a data set with a text in each attribute that Popolo has. */
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
            .holders(List.of(Party.of(CountryCode.of("DK"))))
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

  private void assertRoundTrip(Dataset dataset) {
    PopoloWriteResult written = writer.write(dataset);

    assertThat(PopoloSchemaChecker.problemsOf(written.toBytes())).isEmpty();
    assertThat(ExpectedRoundTrip.sorted(
            new PopoloReader().readJson(written.toString()).orElseThrow()))
        .isEqualTo(ExpectedRoundTrip.of(dataset, written.losses()));
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
  void listsSubstituteOfUnreadableText(String text) {
    assertRoundTrip(texts(text(text), text));
    if (text.codePoints().noneMatch(unit -> Character.getType(unit) == Character.SURROGATE)) {
      assertRoundTrip(texts(LocalizedText.of(LanguageTag.of("en"), text), text));
      assertRoundTrip(texts(
          LocalizedText.of(Map.of(LanguageTag.of("en"), text, LanguageTag.of("da"), "D")), text));
    }
  }

  @Test
  void keepsIdentifierThatEqualsId() {
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

    assertRoundTrip(dataset);
    assertThat(writer.write(dataset).losses())
        .extracting(PopoloLoss::toString)
        .singleElement()
        .asString()
        .startsWith("p identifiers/popolo ");
  }

  @Test
  void listsIdAsSubstituteOfBlankName() {
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

    assertRoundTrip(dataset);
    assertThat(writer.write(dataset).losses())
        .extracting(PopoloLoss::toString)
        .contains("a name \" \": blank text is not read; \"a\" is written");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ' '| blank text is not read
      'a\u0007'| control characters are not read
      'a\ud83d'| unpaired surrogates are not read
      '\ud83d'| unpaired surrogates are not read
      'a\ud83d\u0007'| control characters and unpaired surrogates are not read
      """)
  void givesReasonForChangedText(String escaped, String why) {
    String text = escaped.replace("\\u0007", "\u0007").replace("\\ud83d", "\uD83D");

    assertThat(writer.write(texts(text(text), text)).losses())
        .filteredOn(loss -> !loss.attribute().equals("id") && !loss.attribute().contains("/1"))
        .hasSize(12)
        .allSatisfy(loss -> assertThat(loss.reason()).isEqualTo(why));
  }

  @Test
  void refusesLossThatJsonCannotExpress() {
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
