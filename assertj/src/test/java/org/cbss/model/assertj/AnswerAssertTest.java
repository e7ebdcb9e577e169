package org.cbss.model.assertj;

import static org.assertj.core.api.Assertions.*;
import static org.cbss.model.assertj.ModelAssertions.*;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.term;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

class AnswerAssertTest {
  private static final Organization COUNCIL = organization("cbss")
      .addMember(Membership.builder().country(CountryCode.of("SE")).build())
      .addMember(Membership.builder().country(CountryCode.of("DK")).build())
      .addMember(Membership.builder().organization(Id.of("other")).build())
      .addMember(Membership.builder().build())
      .build();
  private static final Presidency DENMARK =
      presidency("dk", "cbss", "2019-07-01/2020-06").build();
  private static final Presidency LITHUANIA =
      presidency("lt", "cbss", "2020-06/2021-06-30").build();
  private static final Registry REGISTRY =
      Data.registry(COUNCIL, organization("other").build(), DENMARK, LITHUANIA);

  private static Answer<Presidency> on(String day) {
    return REGISTRY.presidencies().of(COUNCIL).on(LocalDate.parse(day));
  }

  @Test
  void acceptsOnlyCertainRecord() {
    assertThat(on("2020-01-01")).isCertainlyOnly("dk").isCertainlyOnly(DENMARK);
    Failing.message(() -> assertThat(on("2020-01-01")).isCertainlyOnly("lt"));
    Failing.message(() -> assertThat(on("2020-01-01")).isCertainlyOnly(LITHUANIA));
    Failing.message(() -> assertThat(on("2020-06-02")).isCertainlyOnly("dk", "lt"));
  }

  @Test
  void listsRecordsByCertainty() {
    assertThat(Failing.message(() -> assertThat(on("2020-06-02")).isCertainlyOnly("lt")))
        .containsExactly(
            "Expecting certainly only [lt]",
            "but the answer is:",
            "  certain []",
            "  uncertain [dk, lt]",
            "  someone UNCERTAIN");
  }

  @Test
  void acceptsCertainAmongOthers() {
    assertThat(on("2020-01-01")).certainlyIncludes("dk").hasCertain("dk").hasUncertain();
    Failing.message(() -> assertThat(on("2020-06-02")).certainlyIncludes("dk"));
    Failing.message(() -> assertThat(on("2020-01-01")).hasCertain("dk", "lt"));
  }

  @Test
  void acceptsUncertainAmongOthers() {
    assertThat(on("2020-06-02")).perhapsIncludes("lt").hasUncertain("lt", "dk").hasCertain();
    Failing.message(() -> assertThat(on("2020-01-01")).perhapsIncludes("dk"));
    Failing.message(() -> assertThat(on("2020-06-02")).hasUncertain("lt"));
  }

  @Test
  void acceptsRecordsThatAreNoCandidates() {
    assertThat(on("2020-01-01")).certainlyExcludes("lt", "unheard");
    Failing.message(() -> assertThat(on("2020-01-01")).certainlyExcludes("dk"));
    Failing.message(() -> assertThat(on("2020-06-02")).certainlyExcludes("dk"));
  }

  @Test
  void distinguishesNobodyFromNobodyRecorded() {
    Answer<Presidency> silent = on("1990-01-01");
    Answer<Presidency> nobody = REGISTRY
        .presidencies()
        .of(COUNCIL)
        .heldBy(CountryCode.of("SE"))
        .on(LocalDate.of(2020, 1, 1));

    assertThat(silent).hasNobodyRecorded();
    assertThat(nobody).hasCertainlyNobody();
    Failing.message(() -> assertThat(silent).hasCertainlyNobody());
    Failing.message(() -> assertThat(nobody).hasNobodyRecorded());
    Failing.message(() -> assertThat(on("2020-06-02")).hasNobodyRecorded());
  }

  @Test
  void acceptsSomeoneWithoutName() {
    Registry registry = Data.registry(
        organization("unit").build(),
        person("ada"),
        person("bo"),
        post("head", "unit"),
        term("one", "ada", "head").period(TimeSpan.parse("2019/2020-06")).build(),
        term("two", "bo", "head")
            .period(TimeSpan.parse("2020-06/2021"))
            .follows(Id.of("one"))
            .build());
    Answer<PersonnelTerm> answer = registry.personnelTerms().on(LocalDate.of(2020, 6, 15));

    assertThat(answer).hasCertainlySomeone();
    Failing.message(() -> assertThat(on("2020-06-02")).hasCertainlySomeone());
  }

  @Test
  void namesMembershipsByMember() {
    assertThat(REGISTRY.membershipsOn(COUNCIL, LocalDate.of(2020, 1, 1)).all())
        .hasUncertain("DK", "SE", "other", "membership without a member");
  }

  @Test
  void boundsMessage() {
    Registry many = Data.registry(IntStream.range(0, 5_000)
        .mapToObj(i -> Data.project("p" + i + "-" + "x".repeat(110))
            .period(TimeSpan.parse("2020/2021"))
            .build())
        .toArray(Entity[]::new));

    assertThat(Failing.message(
            () -> assertThat(many.projects().on(LocalDate.of(2020, 3, 1))).isCertainlyOnly("a")))
        .anyMatch(line -> line.endsWith("… and 4990 more]"));
  }

  @Test
  void failsForNull() {
    Answer<Presidency> none = null;

    assertThat(Failing.message(() -> assertThat(none).isCertainlyOnly("dk")))
        .contains("Expecting actual not to be null");
  }

  @Test
  void collectsFailuresSoftly() {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> assertThat(on("2020-01-01")).as("January").isCertainlyOnly("lt"));
    softly.check(() -> assertThat(on("2020-01-01")).isCertainlyOnly("dk"));

    assertThat(softly.errorsCollected())
        .singleElement()
        .satisfies(error ->
            assertThat(error).hasMessageStartingWith("[January] Expecting certainly only [lt]"));
  }
}
