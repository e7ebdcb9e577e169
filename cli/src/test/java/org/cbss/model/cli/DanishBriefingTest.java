package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the briefing of the Danish presidency 2019-2020 from the shipped record. */
class DanishBriefingTest {
  private static final String RECORD = "danish-presidency-2019-2020";
  private static final Run TEXT = Run.of("brief", RECORD);

  @Test
  void isTextByDefault() {
    assertThat(TEXT.err()).isEmpty();
    assertThat(TEXT.code()).isZero();
    assertThat(TEXT.out()).isEqualTo(Run.resource("danish-briefing.txt"));
  }

  @Test
  void isMarkdownIfAsked() {
    Run run = Run.of("brief", RECORD, "--format", "markdown");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Run.resource("danish-briefing.md"));
  }

  @Test
  void takesFirstPresidencyByDefault() {
    assertThat(Run.of("brief", "--presidency", "dk-2019", "--format", "TEXT", RECORD))
        .isEqualTo(TEXT);
    assertThat(Run.of("brief", "-p", "dk-2019", "--format=text", RECORD)).isEqualTo(TEXT);
  }

  @Test
  void takesPresidencyById() {
    assertThat(Run.of("brief", "-p", "lt-2020", RECORD).out())
        .contains("Presidency of Lithuania: Council of the Baltic Sea States")
        .contains("Predecessor: Denmark, from 1 July 2019 to 30 June 2020");
  }

  @Test
  void fitsATerminal() {
    assertThat(TEXT.out().lines().filter(line -> !line.contains("http")))
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(101));
  }

  /** Tests every fact of the page with its certainty. Lines are joined, because they break anywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // The presidencies and the priorities.
        "certain Denmark, from 1 July 2019 to 30 June 2020",
        "certain Successor: Lithuania, from 1 July 2020",
        "certain Adoption of the mandate and strategy (Children at Risk Expert Group)",
        "certain Prevention (Children at Risk Expert Group)",
        "certain Early intervention (Children at Risk Expert Group)",
        "certain The welfare of children in care (Children at Risk Expert Group)",
        "certain Child-friendly case handling (Children at Risk Expert Group)",
        // The organizations.
        "certain Council of the Baltic Sea States",
        "CBSS Secretariat, part of: Council of the Baltic Sea States",
        "Children at Risk Expert Group, part of: Council of the Baltic Sea States",
        "Children at Risk Unit, part of: CBSS Secretariat",
        "certain PROMISE Barnahus Network, began between 1 July 2019 and 30 June 2020",
        "The page says that it was launched during the Danish presidency",
        // The heads of the unit, with dates as imprecise as those of the page.
        "certain Olivia Lind Haldorsson, Head of the Children at Risk Unit, began between 1 July"
            + " 2019 and 30 June 2020, end not known",
        "uncertain Turid Heiberg, Head of the Children at Risk Unit, beginning not known, ended by 30"
            + " June 2020",
        // The mandate, its vision and its basis.
        "certain Children at Risk Mandate and Strategy 2020-2025, from 2020 to 2025, adopted under the"
            + " presidency",
        "vision: Children around the Baltic Sea enjoy, in full,",
        "based on: UN Convention on the Rights of the Child",
        // Three commitments.
        "commitment: Keep countries talking",
        "commitment: Form strategic partnerships",
        "commitment: Help to shape and carry out concrete projects",
        // Three areas.
        "certain Prevention and Early Intervention: Strengthening National Child Protection Systems",
        "certain Protection, Support and Justice: Promoting multidisciplinary and interagency services"
            + " for child victims and witnesses of violence (Barnahus)",
        "certain Partnerships for children’s rights and child protection: Promoting law, policy and"
            + " joint strategies",
        // Six measures.
        "measure: Prevent harm, step in early, and react fast",
        "measure: Response and support by several professions together",
        "measure: A favourable setting in justice, law and policy",
        "measure: Surroundings in which children are safe",
        "measure: Support for parents and other carers",
        "measure: Education and skills for life",
        // The meetings.
        "certain May 2020 meeting of the Children at Risk Expert Group, 6 May 2020, number 3, the last"
            + " under the presidency",
        "certain Roundtable on prevention and early intervention of the Children at Risk Expert Group,"
            + " under the presidency, day not known",
        // The decisions.
        "certain Adoption of the Children at Risk Mandate and Strategy 2020-2025, 6 May 2020 (Children"
            + " at Risk Expert Group) - at: May 2020 meeting of the Children at Risk Expert Group"
            + " - adopts: Children at Risk Mandate and Strategy 2020-2025",
        "certain Adoption of a new logo, day not known (Children at Risk Expert Group) - based on:"
            + " Non-violent Childhoods",
        // The one message, of the meeting in May, and the four others.
        "certain On COVID-19: COVID-19 makes life harder for children",
        "what has worked for each other. - at: May 2020 meeting of the Children at Risk Expert Group",
        "certain On Prevention and early intervention: Working together across borders",
        "certain On Prevention and early intervention: Stepping in early serves the child best",
        "certain On Prevention and early intervention: How well a family gets on",
        "certain On Prevention and early intervention: Leaving nobody out takes a balance",
        // The projects.
        "certain PROMISE, at a time that is not known - funded by: European Union",
        "certain PROMISE, third phase, part of PROMISE, phase 3, began between 1 July 2019 and 30"
            + " June 2020, end not known, launched under the presidency - funded by: European Union",
        "they promote Barnahus in Europe",
        "uncertain Non-violent Childhoods, at a time that is not known",
        // The notes contain what the model cannot express.
        "Denmark was thanked by the Expert Group",
        "It also welcomed the Lithuanian presidency",
        "The Expert Group welcomed her as the new head",
        "The subject is to be on the agenda of the next meeting",
        "in the colours of the CBSS",
        // The page is the source, by heading and paragraph.
        "[1] Danish Presidency 2019-2020, Council of the Baltic Sea States"
            + " https://childrenatrisk.cbss.org/?p=4234",
        "[1: under “Mandate and strategy 2020-2025”, first paragraph",
        "[1: under “Our vision and strategic objectives”, first list, item 3]",
        "[1: under “New logo adopted”, the only paragraph]",
        "[1: opening, second paragraph]",
        "[1: heading of the page says 2019/2020;"
      })
  void containsEveryFactOfThePage(String fact) {
    assertThat(TEXT.out().replaceAll("\\s+", " ")).contains(fact);
  }

  @Test
  void givesSourceForEverything() {
    assertThat(TEXT.out()).doesNotContain("(no source)");
  }
}
