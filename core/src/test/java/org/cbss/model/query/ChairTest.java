package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;
import static org.cbss.model.testing.Data.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cbss.model.Chair;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Parent;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chair of a part, whose presidency it belongs to until 2009-11-30 and whose post holder has it from then on. */
class ChairTest {
  private static final Id<Organization> WHOLE = Id.of("whole");

  private static Chair rotating(String period) {
    return Chair.builder().presidencyOf(WHOLE).period(TimeSpan.parse(period)).build();
  }

  private static Chair holder(String period) {
    return Chair.builder().post(Id.of("post")).period(TimeSpan.parse(period)).build();
  }

  private static Entity[] records(Chair... chairs) {
    OrganizationBuilder part = organization("part", "whole");
    for (Chair chair : chairs) {
      part.addChair(chair);
    }
    return new Entity[] {
      organization("whole").build(),
      part.build(),
      person("ada"),
      post("post", "whole"),
      presidency("cz", "whole", "2009-01-01/2009-06-30").build(),
      presidency("se", "whole", "2009-07-01/2009-12-31").build(),
      term("ada-1", "ada", "post").period(TimeSpan.parse("2009-12-01/..")).build()
    };
  }

  private static Answer<Entity> on(String day, Registry registry) {
    return registry.chairOn(registry.organizations().get(Id.of("part")), LocalDate.parse(day));
  }

  private static Answer<Entity> during(String span, Registry registry) {
    return registry.chairDuring(registry.organizations().get(Id.of("part")), TimeSpan.parse(span));
  }

  @ParameterizedTest
  @CsvSource({
    "2009-06-30, cz|",
    "2009-11-30, se|",
    "2009-12-01, ada-1|",
    "2010-06-01, ada-1|",
    "2008-12-31, |"
  })
  void changesWithTheRules(String day, String expected) {
    assertThat(ids(on(day, registry(records(rotating("../2009-11-30"), holder("2009-12-01/.."))))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-01-01/2009-12-31, cz se ada-1|",
    "2009-12-01/2009-12-31, ada-1|",
    "2009-11-30/2009-12-01, se ada-1|",
    "2009-11/2009-12, se ada-1|",
    "2009-12/2009-12, ada-1|",
    "2010-02-01/2009-01-01, |"
  })
  void namesEachForTheTimeOfItsRule(String span, String expected) {
    Registry registry = registry(records(rotating("../2009-11-30"), holder("2009-12-01/..")));

    assertThat(ids(during(span, registry))).isEqualTo(expected);
  }

  @Test
  void isUncertainWhileRulesAreVague() {
    Registry registry = registry(records(rotating("/2009"), holder("2009/..")));

    Answer<Entity> answer = on("2009-12-15", registry);

    assertThat(ids(answer)).isEqualTo("|se ada-1");
    assertThat(ids(on("2010-01-01", registry))).isEqualTo("ada-1|");
  }

  @Test
  void leavesOutReversedRules() {
    assertThat(on("2009-11-30", registry(records(rotating("2010/2008")))).isEmpty())
        .isTrue();
  }

  @Test
  void isCertainOfNothingAfterTheLastDayCovered() {
    Registry registry = registryAsOf("2010-06-30", records(holder("2009-12-01/..")));

    assertThat(ids(on("2010-06-30", registry))).isEqualTo("ada-1|");
    assertThat(ids(on("2010-07-01", registry))).isEqualTo("|ada-1");
    assertThat(ids(during("2010-07-01/2010-12-31", registry))).isEqualTo("|ada-1");
    assertThat(ids(during("2010-06-30/2010-12-31", registry))).isEqualTo("ada-1|");
  }

  @Test
  void includesPresidenciesOfItsOwn() {
    List<Entity> records = new ArrayList<>(List.of(records(holder("2009-12-01/.."))));
    records.add(presidency("own", "part", "2009-12-01/2009-12-31").build());

    assertThat(ids(on("2009-12-10", registry(records.toArray(Entity[]::new)))))
        .isEqualTo("own ada-1|");
  }

  @Test
  void isCertainIfTwoRulesNameOneHolder() {
    Registry registry = registry(records(rotating("../2009-08-31"), rotating("2009-08-31/..")));

    assertThat(ids(on("2009-08-31", registry))).isEqualTo("se|");
  }

  @Test
  void knowsSomeoneOfThoseWhoTakeTurns() {
    List<Entity> records = new ArrayList<>(List.of(
        organization("whole").build(),
        organization("part", "whole").addChair(rotating("../..")).build(),
        presidency("one", "whole", "2008-01-01/[2009-06-29..2009-06-30]").build(),
        presidency("two", "whole", "2009-06-30/2009-12-31").build()));
    Registry registry = registry(records.toArray(Entity[]::new));

    assertThat(on("2009-06-29", registry).any()).isEqualTo(Certainty.CERTAIN);
    assertThat(on("2010-01-01", registry).any()).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void isUncertainIfMoreRulesThanAreComparedNameOneHolder() {
    Chair[] rules =
        IntStream.range(0, 150).mapToObj(i -> rotating("2010-01-01/..")).toArray(Chair[]::new);

    assertThat(ids(during("2009-01-01/2050-12-31", registry(records(rules))))).isEqualTo("|cz se");
  }

  @Test
  void mayBePartAtAnyTimeIfItHasBeenOneOften() {
    OrganizationBuilder part = organization("part");
    IntStream.range(0, 80)
        .forEach(i -> part.addPartOf(Parent.builder()
            .organization(WHOLE)
            .period(TimeSpan.ofDay(LocalDate.of(2009, 1, 1).plusDays(2L * i)))
            .build()));
    Registry registry = registry(
        organization("whole").build(),
        part.period(TimeSpan.parse("2000-01-01/..")).build(),
        presidency("turn", "whole", "2009-01-01/2009-12-31").build(),
        meeting("first")
            .organization(Id.<Organization>of("part"))
            .period(TimeSpan.parse("2009-01-01"))
            .build(),
        meeting("late")
            .organization(Id.<Organization>of("part"))
            .period(TimeSpan.parse("2009-12-01"))
            .build());

    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("turn")));

    assertThat(ids(briefing.meetings())).isEqualTo("first|late");
    assertThat(ids(briefing.organizations())).isEqualTo("whole part|");
  }
}
