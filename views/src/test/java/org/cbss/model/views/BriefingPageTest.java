package org.cbss.model.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.query.Registry;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingPageTest {
  private static final String HOSTILE =
      "\u001b[31mred\u001b[0m \u202etxt \u2066x\u2069 \u0000 \u009b2J \u2028 two\nlines\r\n# heading\n- item";
  private static final String MARKUP =
      "**bold** _em_ `code` [link](javascript:alert(1)) <script>alert(1)</script> &amp; ~~no~~ |cell| \\ # {x}";

  private final DatasetBuilder dataset = Dataset.builder()
      .addOrganization(council("Council"))
      .addPresidency(Presidency.builder()
          .id(Id.of("dk"))
          .organization(Id.of("council"))
          .holders(List.of(Party.of(CountryCode.of("DK"))))
          .period(TimeSpan.parse("2019-07-01/2020-06-30"))
          .build());

  private static Organization council(String name) {
    return Organization.builder()
        .id(Id.of("council"))
        .name(text(name))
        .kind(OrganizationKind.OTHER)
        .period(TimeSpan.parse("1992/.."))
        .build();
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of(text);
  }

  private Page page() {
    Registry registry = Registry.of(dataset.build());
    return BriefingPage.of(registry, registry.briefing(registry.presidencies().get(Id.of("dk"))));
  }

  private String text() {
    return PageWriter.toText(page(), LanguageTag.ENGLISH);
  }

  private String markdown() {
    return PageWriter.toMarkdown(page(), LanguageTag.ENGLISH);
  }

  @Test
  void saysWhatIsDisputed() {
    dataset
        .addPresidency(Presidency.builder()
            .id(Id.of("se"))
            .organization(Id.of("council"))
            .holders(List.of(Party.of(CountryCode.of("SE"))))
            .period(TimeSpan.parse("2020-07-01/2021-06-30"))
            .disputed(true)
            .build())
        .addPerson(Person.builder().id(Id.of("ada")).name("Ada").build())
        .addPost(Post.builder()
            .id(Id.of("head"))
            .title(text("Head"))
            .organization(Id.of("council"))
            .build())
        .addPersonnelTerm(PersonnelTerm.builder()
            .id(Id.of("ada-1"))
            .person(Id.of("ada"))
            .post(Id.of("head"))
            .period(TimeSpan.parse("2020-01-01/2020-07-31"))
            .disputed(true)
            .build());
    Registry registry = Registry.of(dataset.build());
    Page disputed =
        BriefingPage.of(registry, registry.briefing(registry.presidencies().get(Id.of("se"))));

    assertThat(text()).contains("Ada (disputed), Head, from 1 January 2020 to 31 July 2020");
    assertThat(text()).doesNotContain("Successor");
    assertThat(PageWriter.toText(disputed, LanguageTag.ENGLISH))
        .contains("Sweden (disputed), from 1 July 2020 to 30 June 2021")
        .contains("Predecessor: Denmark, from 1 July 2019 to 30 June 2020");
  }

  @Test
  void marksUncertainAdoptionsAndLaunches() {
    dataset
        .addMandates(mandate("sure", "Sure mandate"), mandate("unsure", "Unsure mandate"))
        .addDecision(decision("a")
            .date(EdtfDate.parse("2020-05"))
            .addAdopted(Id.of("sure"))
            .build())
        .addDecision(decision("b")
            .date(EdtfDate.parse("2020"))
            .addAdopted(Id.of("unsure"))
            .build())
        .addProject(Project.builder()
            .id(Id.of("p"))
            .name(text("Project"))
            .period(TimeSpan.parse("2019/2025"))
            .build());

    assertThat(text())
        .contains("  certain    Sure mandate, from 2019 to 2025, adopted under the presidency\n")
        .contains(
            "  certain    Unsure mandate, from 2019 to 2025, perhaps adopted under the presidency\n")
        .contains(
            "  certain    Project, from 2019 to 2025, perhaps launched under the presidency\n");
  }

  @Test
  void listsPartsUnderTheirWhole() {
    dataset.addMandates(
        mandate("other", "Other"),
        mandate("detail", "Detail").toBuilder().partOf(Id.of("plan")).build(),
        mandate("whole", "Strategy").toBuilder().addPresidency(Id.of("dk")).build(),
        mandate("plan", "Plan").toBuilder().partOf(Id.of("whole")).build(),
        mandate("second", "Second").toBuilder().partOf(Id.of("whole")).build());

    assertThat(text())
        .contains("  certain    Other, from 2019 to 2025\n")
        .containsSubsequence(
            "  certain    Strategy, from 2019 to 2025, programme of the presidency\n",
            "  certain    Plan, part of: Strategy, from 2019 to 2025\n",
            "  certain    Detail, part of: Plan, from 2019 to 2025\n",
            "  certain    Second, part of: Strategy, from 2019 to 2025\n");
  }

  @Test
  void marksUnverifiedSources() {
    dataset
        .addSource(Source.builder()
            .id(Id.of("known"))
            .title(text("Knowledge of the secretariat"))
            .unverified(true)
            .build())
        .addDecision(decision("a")
            .date(EdtfDate.parse("2020-05"))
            .addCitation(Citation.builder().source(Id.of("known")).build())
            .build());

    assertThat(text()).contains("  [1]        Knowledge of the secretariat (unverified)\n");
  }

  @Test
  void listsMeetingsCalledOffApart() {
    dataset
        .addMeeting(Meeting.builder()
            .id(Id.of("spring"))
            .organization(Id.of("council"))
            .period(TimeSpan.parse("2020-03-18"))
            .status(MeetingStatus.CANCELLED)
            .build())
        .addDecision(decision("a").meeting(Id.of("spring")).build());

    assertThat(text())
        .contains("Meetings called off\n"
            + "  certain    Meeting of the Council (cancelled), 18 March 2020\n")
        .doesNotContain("\nMeetings\n")
        .contains("Decision a, day not known");
  }

  private static Mandate mandate(String id, String title) {
    return Mandate.builder()
        .id(Id.of(id))
        .title(text(title))
        .organization(Id.of("council"))
        .period(TimeSpan.parse("2019/2025"))
        .build();
  }

  private static DecisionBuilder decision(String id) {
    return Decision.builder()
        .id(Id.of(id))
        .title(text("Decision " + id))
        .organization(Id.of("council"));
  }

  @Test
  void showsDateOfMeetingForDecision() {
    dataset
        .addMeeting(Meeting.builder()
            .id(Id.of("m"))
            .organization(Id.of("council"))
            .period(TimeSpan.parse("2020-05-06"))
            .build())
        .addDecision(decision("a").meeting(Id.of("m")).build());

    assertThat(text())
        .contains("  certain    Decision a, 6 May 2020 (Council)\n")
        .contains("             - at: Meeting of the Council\n");
  }

  @Test
  void namesBasisOfDecision() {
    dataset
        .addSource(Source.builder().id(Id.of("s")).title(text("The source")).build())
        .addPerson(Person.builder().id(Id.of("ada")).name("Ada").build())
        .addPost(Post.builder()
            .id(Id.of("head"))
            .title(text("Head"))
            .organization(Id.of("council"))
            .build())
        .addMandate(Mandate.builder()
            .id(Id.of("mandate"))
            .title(text("The mandate"))
            .organization(Id.of("council"))
            .period(TimeSpan.parse("2020/2025"))
            .addArea(StrategicArea.builder()
                .id(Id.of("area"))
                .title(text("The area"))
                .build())
            .build())
        .addMeeting(Meeting.builder()
            .id(Id.of("m"))
            .organization(Id.of("council"))
            .title(text("Talk"))
            .build())
        .addDecision(decision("before").build())
        .addTakeHomeMessage(TakeHomeMessage.builder()
            .id(Id.of("message"))
            .text(text("Act early"))
            .organization(Id.of("council"))
            .build())
        .addProject(Project.builder().id(Id.of("p")).name(text("Project")).build())
        .addPersonnelTerm(PersonnelTerm.builder()
            .id(Id.of("term"))
            .person(Id.of("ada"))
            .post(Id.of("head"))
            .build())
        .addDecision(decision("a")
            .presidency(Id.of("dk"))
            .addBasedOn(Id.of("s"))
            .addBasedOn(Id.of("council"))
            .addBasedOn(Id.of("ada"))
            .addBasedOn(Id.of("head"))
            .addBasedOn(Id.of("dk"))
            .addBasedOn(Id.of("mandate"))
            .addBasedOn(Id.of("area"))
            .addBasedOn(Id.of("m"))
            .addBasedOn(Id.of("before"))
            .addBasedOn(Id.of("message"))
            .addBasedOn(Id.of("p"))
            .addBasedOn(Id.of("term"))
            .build());

    assertThat(text().replaceAll("\\s+", " "))
        .contains("based on: The source; Council; Ada; Head; Presidency of Denmark; The mandate;"
            + " The area; Talk of the Council; Decision before; Act early; Project; Ada, Head");
  }

  @Test
  void leavesOutEmptySections() {
    assertThat(text()).isEqualTo("""
            Presidency of Denmark: Council
            ==============================

            Presidency
              certain    Denmark, from 1 July 2019 to 30 June 2020
                         (no source)

            Organizations
              certain    Council, from 1992, without an end
                         (no source)
            """);
  }

  @Test
  void namesPeopleInOfficeThroughout() {
    dataset
        .asOf(LocalDate.of(2020, 1, 31))
        .addPost(Post.builder()
            .id(Id.of("head"))
            .title(text("Head"))
            .organization(Id.of("council"))
            .build())
        .addPersonnelTerm(term("a", "2018/2023-12-31"))
        .addPersonnelTerm(term("b", "2018/.."))
        .addPersonnelTerm(term("c", "2018/2020"))
        .addPersonnelTerm(term("d", "2018/2019"));
    for (String person : List.of("a", "b", "c", "d")) {
      dataset.addPerson(
          Person.builder().id(Id.of("p" + person)).name("Person " + person).build());
    }

    assertThat(text().replaceAll(" +\\(no source\\)\n", "")).contains("""

            In office throughout
              certain    Person a, Head, from 2018 to 31 December 2023
              uncertain  Person b, Head, from 2018, without an end
              uncertain  Person c, Head, from 2018 to 2020
            """);
  }

  private static PersonnelTerm term(String id, String period) {
    return PersonnelTerm.builder()
        .id(Id.of(id))
        .person(Id.of("p" + id))
        .post(Id.of("head"))
        .period(TimeSpan.parse(period))
        .build();
  }

  @Test
  void shortensLongNamesInReferences() {
    dataset
        .organizations(List.of(council("Long name ".repeat(100))))
        .addDecision(
            decision("a").presidency(Id.of("dk")).addBasedOn(Id.of("council")).build());

    assertThat(new Names(Registry.of(dataset.build())).of(Id.<Organization>of("council")))
        .startsWith("Long name Long")
        .endsWith("…")
        .hasSize(200);
  }

  @Test
  void shortensLongPlacesInCitations() {
    dataset
        .addSource(Source.builder().id(Id.of("s")).title(text("Source")).build())
        .addDecision(decision("a")
            .presidency(Id.of("dk"))
            .addCitation(Citation.builder()
                .source(Id.of("s"))
                .at("at".repeat(200))
                .about("title")
                .says("said".repeat(200))
                .build())
            .build());

    assertThat(text()).contains("at".repeat(99) + "a…").contains("said".repeat(49) + "sai…]");
  }

  @ParameterizedTest
  @ValueSource(strings = {HOSTILE, MARKUP})
  void escapesNamesForTerminal(String name) {
    fill(name);

    assertThat(text().codePoints())
        .noneMatch(character -> character != '\n' && Character.isISOControl(character))
        .noneMatch(character -> character >= 0x2028 && character <= 0x202e)
        .noneMatch(character -> character >= 0x2066 && character <= 0x2069);
    assertThat(text().lines()).noneMatch(line -> line.startsWith("#") || line.startsWith("- "));
  }

  @ParameterizedTest
  @ValueSource(strings = {HOSTILE, MARKUP})
  void escapesNamesForMarkdown(String name) {
    fill(name);
    String markdown = markdown();

    assertThat(markdown.codePoints())
        .noneMatch(character -> character != '\n' && Character.isISOControl(character))
        .noneMatch(character -> character >= 0x2028 && character <= 0x202e)
        .noneMatch(character -> character >= 0x2066 && character <= 0x2069);
    assertThat(markdown.lines().filter(line -> line.startsWith("#")))
        .allSatisfy(line -> assertThat(line).matches("# .*|## [A-Z][a-z -]+"));
    assertThat(markdown.lines().filter(line -> !line.isBlank()))
        .allSatisfy(line -> assertThat(line).matches("#.*|- .*|  - .*"));
    assertThat(unescaped(markdown))
        .doesNotContain("<script")
        .doesNotContain("](")
        .doesNotContain("`")
        .doesNotContain("~~")
        .doesNotContain("&amp;");
  }

  /** Returns Markdown without the escaped characters. */
  private static String unescaped(String markdown) {
    return markdown.replaceAll("\\\\[!-/:-@\\[-`{-~]", "");
  }

  private void fill(String name) {
    dataset
        .organizations(List.of(council(name)))
        .addSource(Source.builder()
            .id(Id.of("s"))
            .title(text(name))
            .publisher(name)
            .url(HttpUrl.of("https://example.org/a)('*_~"))
            .build())
        .addPerson(Person.builder().id(Id.of("ada")).name(name).build())
        .addPost(Post.builder()
            .id(Id.of("head"))
            .title(text(name))
            .organization(Id.of("council"))
            .build())
        .addMandate(mandate("mandate", name).toBuilder()
            .vision(text(name))
            .addCommitment(text(name))
            .addMeasure(text(name))
            .addArea(StrategicArea.builder()
                .id(Id.of("area"))
                .title(text(name))
                .focus(text(name))
                .note(text(name))
                .build())
            .build())
        .addMeeting(Meeting.builder()
            .id(Id.of("m"))
            .organization(Id.of("council"))
            .title(text(name))
            .place(text(name))
            .presidency(Id.of("dk"))
            .build())
        .addDecision(Decision.builder()
            .id(Id.of("d"))
            .title(text(name))
            .organization(Id.of("council"))
            .presidency(Id.of("dk"))
            .note(text(name))
            .addCitation(Citation.builder()
                .source(Id.of("s"))
                .about("date")
                .says(name)
                .at(name)
                .build())
            .build())
        .addTakeHomeMessage(TakeHomeMessage.builder()
            .id(Id.of("t"))
            .text(text(name))
            .topic(text(name))
            .organization(Id.of("council"))
            .presidency(Id.of("dk"))
            .build())
        .addProject(Project.builder().id(Id.of("p")).name(text(name)).build())
        .addPersonnelTerm(PersonnelTerm.builder()
            .id(Id.of("term"))
            .person(Id.of("ada"))
            .post(Id.of("head"))
            .period(TimeSpan.parse("2020/2021"))
            .build());
  }
}
