package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules together: what each says of itself, and that one mistake gives one finding. */
class StandardRulesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/cbss/model/validation");

  private static final String TABLE = """
      id-duplicate E
      id-confusable W
      reference-unresolved E
      reference-wrong-kind E
      reference-cycle E
      reference-repeated W
      acceptance-unused W
      country-unknown E
      country-user-assigned W
      country-withdrawn W
      span-reversed E
      span-says-nothing W
      span-placeholder W
      span-within I
      chronology-contradiction E
      convention-broken W
      convention-period E
      convention-conflict E
      convention-misplaced W
      organization-outside-parent E
      organization-before-establishment E
      organization-chair-overlap W
      membership-overlap E
      membership-suspension-outside E
      membership-outside-organization W
      post-outside-organization E
      post-seats-overlap W
      presidency-overlap E
      presidency-handover-day W
      presidency-gap E
      presidency-open-not-last E
      presidency-not-member E
      presidency-ordinal E
      presidency-ordinal-skipped W
      presidency-outside-organization E
      presidency-outside-holder W
      meeting-outside-presidency E
      meeting-partly-outside W
      meeting-outside-organization E
      meeting-wrong-organization E
      meeting-ordinal E
      meeting-not-last E
      meeting-numbered-not-held W
      meeting-status-outdated W
      mandate-before-adoption W
      mandate-not-adopted I
      mandate-adopted-twice W
      mandate-overlap W
      mandate-gap I
      mandate-supersedes-later E
      mandate-outside-organization E
      mandate-outside-parent W
      mandate-outside-presidency W
      mandate-wrong-organization W
      mandate-without-area I
      decision-outside-meeting E
      decision-outside-organization E
      decision-wrong-organization W
      decision-at-cancelled-meeting W
      decision-unplaced I
      decision-changes-later E
      decision-changes-ended W
      message-unplaced I
      message-presidency-mismatch E
      project-outside-parent E
      project-phase E
      project-area-expired E
      project-outside-organization W
      term-overlap E
      term-overlap-acting W
      term-handover-day W
      term-same-person E
      term-vacancy E
      term-open-not-last E
      term-outside-post E
      term-outside-presidency E
      term-before-appointment W
      term-succession E
      term-replacement W
      source-predates I
      citation-missing I
      citation-attribute E
      citation-disagrees I
      sources-disagree I
      quote-not-found E
      quote-ambiguous I
      text-markup I
      text-not-normalized W
      text-garbled W
      language-missing I
      """;

  @Test
  void holdsTheRulesInTheirOrderWithTheirSeverities() {
    String table = Validator.standard().rules().stream()
        .map(rule -> rule.id() + " " + rule.severity().name().charAt(0) + "\n")
        .collect(Collectors.joining());
    assertThat(table).isEqualTo(TABLE);
  }

  @Test
  void listsEachRuleOfTheFamilies() throws IOException, ReflectiveOperationException {
    List<Object> constants = new ArrayList<>();
    for (Class<?> family : families()) {
      for (Field field : family.getDeclaredFields()) {
        if (field.getType() == StandardRule.class) {
          constants.add(field.get(null));
        }
      }
    }
    assertThat(StandardRules.ALL)
        .containsExactlyInAnyOrderElementsOf(
            constants.stream().map(StandardRule.class::cast).toList());
  }

  private static List<Class<?>> families() throws IOException, ClassNotFoundException {
    List<Class<?>> families = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file :
          files.filter(file -> file.toString().endsWith("Rules.java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        families.add(Class.forName(StandardRules.class.getPackageName() + "." + name));
      }
    }
    return families;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void documentsEachRule(Rule rule) {
    assertThat(Path.of("..", "docs", "rules", rule.id() + ".md")).isRegularFile();
  }

  @Test
  void namesNoRuleTwice() {
    assertThat(rules().map(Rule::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void describesEachRule(Rule rule) {
    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+");
    assertThat(rule.description()).matches("[A-Z][^\\n]+[^ .]\\.");
    assertThat(rule).hasToString(rule.id());
    assertThat(Validator.standard().findRule(rule.id())).contains(rule);
  }

  @Test
  void describesNoTwoRulesAlike() {
    assertThat(rules().map(Rule::description)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void testsEachRule(Rule rule) {
    String name = Arrays.stream(rule.id().split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
    assertThatCode(() -> Class.forName(getClass().getPackageName() + "." + name + "Test"))
        .as("a test of %s", rule)
        .doesNotThrowAnyException();
  }

  @Test
  void findsNothingInARecordThatFits() {
    assertThat(rulesOn(new Rota())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-06-30/2014-07-01", "2024-07-01/2015-06-30", "2014-07-01/2005-06-30",
        "2015-07-01/2014-06-30", "2041-07-01/2015-06-30", "2015/2014"
      })
  void reportsReversedPeriodWithinRotaOnce(String period) {
    assertThat(rulesOn(new Rota().period(4, period))).containsExactly("span-reversed");
    assertThat(rulesOn(new Rota().period(4, period).withoutOrdinals()))
        .containsExactly("span-reversed");
    assertThat(rulesOn(new Rota().period(9, period))).containsExactly("span-reversed");
    assertThat(rulesOn(new Rota().period(0, period))).containsExactly("span-reversed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "../..", "/..", "../"})
  void onePeriodThatSaysNothingIsOneFinding(String period) {
    assertThat(rulesOn(new Rota().period(4, period))).containsExactly("span-says-nothing");
    assertThat(rulesOn(new Rota().period(4, period).withoutOrdinals()))
        .containsExactly("span-says-nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-07-01/9999-12-31",
        "0001-01-01/2015-06-30",
        "2014-07-01/0001-01-01",
        "9999-12-31/2015-06-30",
        "0001-01-01/9999-12-31"
      })
  void onePlaceholderIsOneFinding(String period) {
    assertThat(rulesOn(new Rota().period(4, period))).containsExactly("span-placeholder");
    assertThat(rulesOn(new Rota().period(4, period).withoutOrdinals()))
        .containsExactly("span-placeholder");
    assertThat(rulesOn(new Rota().period(9, period))).containsExactly("span-placeholder");
  }

  @Test
  void oneBrokenPeriodAmongYearsIsOneFinding() {
    for (String period : List.of("2002/2001", "/", "2001/9999-12-31", "2099/2002")) {
      assertThat(rulesOn(dataset(
              organization("cbss").build(),
              presidency("a", "2000/2001").build(),
              presidency("b", period).build(),
              presidency("c", "2002/2003").build())))
          .as(period)
          .hasSize(1);
    }
  }

  @Test
  void oneOpenEndBeforeTheLastIsOneFinding() {
    assertThat(rulesOn(new Rota().period(4, "2014-07-01/..")))
        .containsExactly("presidency-open-not-last");
  }

  @Test
  void oneOrganizationThatIsMisspeltIsOneFinding() {
    assertThat(rulesOn(new Rota().presidency(4, p -> p.organization(Id.of("cbs")))))
        .containsExactly("reference-unresolved");
    assertThat(
            rulesOn(new Rota().withoutOrdinals().presidency(4, p -> p.organization(Id.of("cbs")))))
        .containsExactly("reference-unresolved");
  }

  @Test
  void reportsMissingOrganizationOnce() {
    assertThat(rulesOn(new Rota().without("cbss"))).containsExactly("reference-unresolved");
  }

  @Test
  void reportsMissingPresidencyOnce() {
    List<Entity> entities = new ArrayList<>(List.of(organization("cbss").build()));
    for (int i = 0; i < 50; i++) {
      entities.add(meeting("m" + i, "cbss")
          .presidency(Id.of("gone"))
          .period(span("2020"))
          .ordinal(1)
          .last(true)
          .build());
    }
    assertThat(rulesOn(dataset(entities.toArray(Entity[]::new))))
        .containsExactly("reference-unresolved");
  }

  @Test
  void reportsMissingPostOfFiftyTermsOnce() {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      entities.add(person("person-" + i));
      entities.add(term("t" + i, "person-" + i, (1950 + i) + "-03-01/" + (1952 + i) + "-02-28")
          .build());
    }
    assertThat(rulesOn(dataset(entities.toArray(Entity[]::new))))
        .containsExactly("reference-unresolved");
  }

  @Test
  void oneUnknownCountryIsOneFinding() {
    assertThat(rulesOn(new Rota()
            .presidency(4, p -> p.holders(List.of(Party.of(CountryCode.of("EU")))))))
        .containsExactly("country-unknown");
    assertThat(rulesOn(dataset(
            organization("cbss")
                .addMembers(member("UK").build(), member("DK").build())
                .build(),
            presidency("p", "2020/2021")
                .holders(List.of(Party.of(CountryCode.of("GB"))))
                .build())))
        .containsExactly("country-unknown");
  }

  @Test
  void oneHolderThatIsMissingIsOneFinding() {
    Presidency held = Presidency.builder()
        .id(Id.of("p"))
        .organization(Id.of("cbss"))
        .holders(List.of(Party.of(Id.of("eeu"))))
        .period(span("2020/2021"))
        .build();
    Organization cbss = organization("cbss")
        .addMember(Membership.builder().organization(Id.of("eu")).build())
        .build();
    assertThat(rulesOn(dataset(cbss, organization("eu").build(), held)))
        .containsExactly("reference-unresolved");
    assertThat(rulesOn(dataset(
            organization("cbss")
                .addMember(Membership.builder().organization(Id.of("eeu")).build())
                .build(),
            organization("eu").build(),
            held.toBuilder()
                .holders(List.of(Party.of(Id.<Organization>of("eu"))))
                .build())))
        .containsExactly("reference-unresolved");
  }

  @Test
  void oneBrokenPeriodOfAnOrganizationIsOneFinding() {
    for (String period : List.of("2020/1992", "/", "1992/9999-12-31", "0001-01-01/2000")) {
      assertThat(rulesOn(new Rota().organizationDuring(period))).as(period).hasSize(1);
    }
  }

  @Test
  void oneBrokenMembershipIsOneFinding() {
    for (String period : List.of("2020/1992", "/", "1992/9999-12-31")) {
      assertThat(rulesOn(new Rota().membership(period))).as(period).hasSize(1);
    }
  }

  @Test
  void oneBrokenMeetingIsOneFinding() {
    for (String period : List.of("2015-03-02/2015-03-01", "/", "2015-03-01/9999-12-31")) {
      assertThat(rulesOn(new Rota().meeting(4, period))).as(period).hasSize(1);
    }
  }

  @Test
  void reportsBrokenDateOfAdoptionOnce() {
    for (String period : List.of("2020/2019", "/", "2018/9999-12-31")) {
      assertThat(rulesOn(adopted(period, "2020-05"))).as(period).hasSize(1);
    }
    assertThat(rulesOn(adopted("2018/2025", "0001-01-01"))).containsExactly("span-placeholder");
    assertThat(rulesOn(adopted("2018/2025", "9999-12-31"))).containsExactly("span-placeholder");
  }

  @Test
  void oneRecordThatStandsTwiceIsOneFinding() {
    for (int i = 0; i < 10; i++) {
      assertThat(rulesOn(new Rota().twice("p" + i))).containsExactly("id-duplicate");
      assertThat(rulesOn(new Rota().twice("m" + i))).containsExactly("id-duplicate");
    }
    assertThat(rulesOn(new Rota().twice("cbss"))).containsExactly("id-duplicate");
  }

  @Test
  void oneIdThatTwoKindsHaveIsOneFinding() {
    assertThat(rulesOn(dataset(
            organization("head").build(),
            post("head", "head").build(),
            person("mills"),
            term("t", "mills", "2020/2021").build())))
        .containsExactly("id-duplicate");
  }

  @Test
  void twoVersionsOfOneRecordAreOneFinding() {
    assertThat(rulesOn(dataset(
            organization("cbss").build(),
            presidency("fi", "2020-07-01/2021-06-30").ordinal(17).build(),
            presidency("fi", "2020-07-02/2021-06-30").ordinal(17).build())))
        .containsExactly("id-duplicate");
    assertThat(rulesOn(dataset(
            organization("cbss").build(),
            presidency("a", "2019-07-01/2020-06-30").build(),
            presidency("a", "2020-07-01/2021-06-30").build(),
            presidency("c", "2021-07-01/2022-06-30").build())))
        .containsExactly("id-duplicate");
  }

  @Test
  void neverThrowsWhereIdsRepeat() {
    for (String period : List.of("2019/..", "2019-07-01/2020-06-30", "/", "2020/2019")) {
      Presidency twin = presidency("p", period).ordinal(1).build();
      Mandate mandate = mandate("m", "p", period).supersedes(Id.of("m")).build();
      PersonnelTerm term = term("t", "p", period).follows(Id.of("t")).build();
      Meeting meeting =
          meeting("x", "p").presidency(Id.of("p")).period(span(period)).build();
      assertThatCode(() -> Validator.standard()
              .validate(dataset(
                  organization("p").build(),
                  organization("cbss").build(),
                  post("head", "p").build(),
                  presidency("p", "2020/2021").build(),
                  twin,
                  twin.toBuilder().ordinal(2).build(),
                  presidency("p", "2021/..").build(),
                  mandate,
                  mandate.toBuilder().period(span("2021/..")).build(),
                  term,
                  term.toBuilder().period(span("2021/..")).person(Id.of("q")).build(),
                  meeting,
                  meeting)))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void keepsAcceptanceOfSilencedRule() {
    assertThat(rulesOn(accepting(new Rota()).period(4, "2015-06-30/2014-07-01")))
        .containsExactly("span-reversed");
    assertThat(rulesOn(accepting(new Rota()).period(4, "/"))).containsExactly("span-says-nothing");
    assertThat(rulesOn(accepting(new Rota()).without("cbss")))
        .containsExactly("reference-unresolved");
    assertThat(rulesOn(accepting(new Rota()).twice("p3"))).containsExactly("id-duplicate");
    assertThat(rulesOn(accepting(new Rota()))).isEmpty();
  }

  /** With a day that the fourth and the fifth share, which is accepted. */
  private static Rota accepting(Rota rota) {
    return rota.period(3, "2013-07-01/2014-07-01")
        .presidency(4, p -> p.putAcceptance("presidency-handover-day", "so it was"));
  }

  private static Dataset adopted(String period, String date) {
    return dataset(
        organization("cbss").build(),
        mandate("m", "cbss", period).addArea(area("care")).build(),
        decision("d", "cbss")
            .addAdopted(Id.<Mandate>of("m"))
            .date(EdtfDate.parse(date))
            .build());
  }

  private static Stream<Rule> rules() {
    return Validator.standard().rules().stream();
  }

  private static List<String> rulesOn(Rota rota) {
    return rulesOn(
        dataset(rota.entities.values().stream().flatMap(List::stream).toArray(Entity[]::new)));
  }

  private static List<String> rulesOn(Dataset dataset) {
    return Validator.standard().validate(dataset).findings().stream()
        .map(Finding::rule)
        .toList();
  }

  /** Ten presidencies, one after the other, of an organization with its member, each with a meeting; and what may be wrong with it. */
  private static final class Rota {
    private final Map<String, List<Entity>> entities = new LinkedHashMap<>();

    Rota() {
      organizationDuring("1992-03-06/..");
      for (int i = 0; i < 10; i++) {
        String period = (2010 + i) + "-07-01/" + (2011 + i) + "-06-30";
        put(Samples.presidency("p" + i, period).ordinal(i + 1).build());
        meeting(i, (2011 + i) + "-03-01/" + (2011 + i) + "-03-02");
      }
    }

    private Rota put(Entity entity) {
      entities.put(entity.id().value(), List.of(entity));
      return this;
    }

    private Rota put(Organization cbss, String membership) {
      return put(cbss.toBuilder()
          .members(List.of(member("DK").period(span(membership)).build()))
          .build());
    }

    Rota organizationDuring(String period) {
      return put(Samples.organization("cbss").period(span(period)).build(), "1992-03-06/..");
    }

    Rota membership(String period) {
      return put(Samples.organization("cbss").period(span("1992-03-06/..")).build(), period);
    }

    Rota meeting(int index, String period) {
      return put(Samples.meeting("m" + index, "cbss")
          .presidency(Id.of("p" + index))
          .period(span(period))
          .ordinal(1)
          .last(true)
          .build());
    }

    Rota presidency(int index, UnaryOperator<PresidencyBuilder> change) {
      Presidency presidency = (Presidency) entities.get("p" + index).get(0);
      return put(change.apply(presidency.toBuilder()).build());
    }

    Rota period(int index, String period) {
      return presidency(index, presidency -> presidency.period(span(period)));
    }

    Rota withoutOrdinals() {
      for (int i = 0; i < 10; i++) {
        presidency(i, presidency -> presidency.ordinal(Optional.empty()));
      }
      return this;
    }

    Rota without(String id) {
      entities.remove(id);
      return this;
    }

    Rota twice(String id) {
      entities.computeIfPresent(id, (any, one) -> List.of(one.get(0), one.get(0)));
      return this;
    }
  }
}
