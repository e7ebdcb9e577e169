package org.cbss.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cbss.model.testing.Data.dataset;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.Presidency;
import org.cbss.model.change.Difference.Kind;
import org.cbss.model.change.Difference.Step;
import org.cbss.model.testing.EditedDatasets;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiffTest {
  private static final Dataset COUNCIL = dataset(
      organization("council")
          .addMember(member("DE").period(TimeSpan.parse("1992/..")).build())
          .addMember(member("DK").build())
          .build(),
      person("ada"),
      person("bo"),
      presidency("dk", "council", "2019/2020").build());

  static LongStream seeds() {
    return Seeds.first(150);
  }

  private static MembershipBuilder member(String country) {
    return Membership.builder().country(CountryCode.of(country));
  }

  private static List<String> lines(Dataset before, Dataset after) {
    Diff diff = Diff.between(before, after);
    assertThat(diff.applyTo(before)).isEqualTo(after);
    return diff.toString().lines().toList();
  }

  private static Organization council(MembershipBuilder... members) {
    return organization("council")
        .members(Arrays.stream(members).map(MembershipBuilder::build).toList())
        .build();
  }

  @Test
  void isEmptyForEqualDatasets() {
    Diff diff = Diff.between(COUNCIL, COUNCIL.toBuilder().build());

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff).hasToString("").isEqualTo(Diff.of(List.of()));
    assertThat(diff.applyTo(COUNCIL)).isEqualTo(COUNCIL);
  }

  @Test
  void comparesRecordsByIdAndAttribute() {
    Dataset after = Editor.of(COUNCIL)
        .without(Id.of("ada"))
        .with(person("cy"))
        .with(source("page"))
        .update(
            Id.<Presidency>of("dk"),
            Presidency::toBuilder,
            dk -> dk.period(TimeSpan.parse("2019-07-01/2020-06-30")).ordinal(3))
        .dataset()
        .toBuilder()
        .title(LocalizedText.of("The council"))
        .putExtension("x-a", "1")
        .build();

    assertThat(lines(COUNCIL, after))
        .containsExactly(
            "data set: title added: \"The council\"",
            "source page added: title \"page\"",
            "person ada removed: name \"ada\"",
            "person cy added: name \"cy\"",
            "presidency dk: period 2019/2020 -> 2019-07-01/2020-06-30 (sharper)",
            "presidency dk: ordinal added: 3",
            "data set: x-a added: \"1\"");
  }

  @Test
  void comparesMembershipsByMember() {
    Dataset before = dataset(council(
        member("DE").role(MemberRole.OBSERVER).period(TimeSpan.parse("1990/1992")),
        member("DE").period(TimeSpan.parse("1992/..")),
        member("DK")));
    Dataset after = dataset(council(
        member("SE"),
        member("DE").role(MemberRole.OBSERVER).period(TimeSpan.parse("1990/1992")),
        member("DE").period(TimeSpan.parse("1992/2020"))));

    assertThat(lines(before, after))
        .containsExactly(
            "organization council: members[DK] removed: country DK",
            "organization council: members[SE] added: country SE",
            "organization council: members[DE 2].period 1992/.. -> 1992/2020 (contradicting)");
  }

  @Test
  void tellsElementsOfOneKeyByContent() {
    MembershipBuilder first = member("DE").period(TimeSpan.parse("1990/1992"));
    MembershipBuilder second = member("DE").period(TimeSpan.parse("1995/.."));

    assertThat(lines(dataset(council(second)), dataset(council(first, second))))
        .containsExactly("organization council: members[DE] added: country DE, period 1990/1992");
  }

  @Test
  void reportsMovedRecordsAlone() {
    Dataset after = dataset(person("ada"), person("bo"), person("cy"), person("di"), person("eve"));
    Dataset before =
        dataset(person("eve"), person("ada"), person("bo"), person("cy"), person("di"));

    assertThat(lines(before, after)).containsExactly("person eve moved to place 5");
  }

  @Test
  void comparesTextsByLanguage() {
    LanguageTag danish = LanguageTag.of("da");
    Dataset before = dataset(organization("c")
        .name(LocalizedText.of(Map.of(danish, "Råd", LanguageTag.ENGLISH, "Council")))
        .build());
    Dataset after = dataset(organization("c")
        .name(LocalizedText.of(Map.of(danish, "Rådet", LanguageTag.of("de"), "Rat")))
        .build());

    assertThat(lines(before, after))
        .containsExactly(
            "organization c: name[da] \"Råd\" -> \"Rådet\"",
            "organization c: name[de] added: \"Rat\"",
            "organization c: name[en] removed: \"Council\"");
    assertThat(lines(before, dataset(organization("c").build())))
        .containsExactly("organization c: name da \"Råd\", en \"Council\" -> \"c\"");
  }

  @Test
  void comparesHoldersThatBecomeOne() {
    PresidencyPair pair = new PresidencyPair();

    assertThat(lines(pair.joint, pair.alone))
        .containsExactly(
            "presidency dk: country added: DK",
            "presidency dk: holders[DK] removed: country DK",
            "presidency dk: holders[SE] removed: country SE");
    assertThat(lines(pair.alone, pair.joint)).hasSize(3);
  }

  private static final class PresidencyPair {
    private final Party denmark = Party.of(CountryCode.of("DK"));
    final Dataset alone = dataset(presidency("dk", "c", "2020").build());
    final Dataset joint = dataset(presidency("dk", "c", "2020")
        .holders(List.of(denmark, Party.of(CountryCode.of("SE"))))
        .build());
  }

  @ParameterizedTest
  @CsvSource({
    "2019/2020, 2019-07-01/2020-06-30, SHARPER",
    "2013/, 2013/.., SHARPER",
    "2013/, 2013/2015, SHARPER",
    "2013/2015, 2013/, VAGUER",
    "2013/.., 2013/, VAGUER",
    "2020, 2020/2020, REWRITTEN",
    "{2020}, 2020-01-01/2020-12-31, REWRITTEN",
    "2019/2020, 2019-07/2021, CONTRADICTING",
    "2019/[2020..2021], 2019/[2021..2022], OTHER",
    "2019/2020, 2019/.., CONTRADICTING",
    "2020/2019, 2019/2020, CONTRADICTING",
    "2020/2019, 2020/2019, REWRITTEN",
  })
  void classifiesChangesOfSpans(String before, String after, TimeChange change) {
    assertThat(TimeChange.between(TimeSpan.parse(before), TimeSpan.parse(after)))
        .isEqualTo(change);
  }

  @Test
  void classifiesChangesOfDates() {
    assertThat(TimeChange.between(EdtfDate.parse("[2001,2003]"), EdtfDate.parse("2003-05")))
        .isEqualTo(TimeChange.SHARPER);
    assertThat(TimeChange.between(EdtfDate.parse("[2001,2003]"), EdtfDate.parse("2002")))
        .isEqualTo(TimeChange.CONTRADICTING);
    assertThat(TimeChange.between(EdtfDate.parse("2003?"), EdtfDate.parse("2004?")))
        .isEqualTo(TimeChange.OTHER);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void appliedDiffGivesOtherDataset(long seed) {
    Random random = Seeds.random(seed);
    Dataset before = seed % 2 == 0 ? GeneratedDatasets.any(seed) : GeneratedDatasets.muddled(seed);
    Dataset edited = EditedDatasets.edited(before, random, 0.05 + random.nextDouble() / 2);
    Dataset unrelated = GeneratedDatasets.muddled(seed + 1);

    assertThat(Diff.between(before, edited).applyTo(before))
        .as(Seeds.replay(seed))
        .isEqualTo(edited);
    assertThat(Diff.between(edited, before).applyTo(edited))
        .as(Seeds.replay(seed))
        .isEqualTo(before);
    assertThat(Diff.between(before, unrelated).applyTo(before))
        .as(Seeds.replay(seed))
        .isEqualTo(unrelated);
  }

  @Test
  void appliesToDatasetThatDiffersElsewhere() {
    Dataset after = Editor.of(COUNCIL)
        .update(Id.<Person>of("bo"), Person::toBuilder, bo -> bo.name("Bo Lind"))
        .with(person("cy"))
        .dataset();
    Dataset elsewhere =
        Editor.of(COUNCIL).without(Id.of("ada")).with(source("page")).dataset();

    assertThat(Diff.between(COUNCIL, after).applyTo(elsewhere))
        .isEqualTo(Editor.of(elsewhere)
            .update(Id.<Person>of("bo"), Person::toBuilder, bo -> bo.name("Bo Lind"))
            .with(person("cy"))
            .dataset());
  }

  private static Difference difference(Kind kind, String before, String after, Step... path) {
    return new Difference(
        kind,
        List.of(path),
        Optional.ofNullable(before),
        Optional.ofNullable(after),
        OptionalInt.empty());
  }

  @Test
  void refusesPatchesThatDoNotFit() {
    Step ada = Step.to("people", "ada");

    assertRefused(
        difference(Kind.CHANGED, "Eve", "Ada", ada, Step.to("name")), "the value is \"ada\"");
    assertRefused(
        difference(Kind.CHANGED, "Eve", "Ada", Step.to("people", "eve"), Step.to("name")),
        "there is no such element");
    assertRefused(
        difference(Kind.REMOVED, "x", null, ada, Step.to("identifiers", "wikidata")),
        "there is no such value");
    assertRefused(
        difference(Kind.ADDED, null, "x", ada, Step.to("nothing", "key")),
        "a person cannot have it");
    assertRefused(
        difference(Kind.CHANGED, "a", "b", ada, Step.to("name", "de")),
        "the value has no languages");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Diff.of(List.of(difference(Kind.REMOVED, "ada", null, ada, Step.to("name"))))
                .applyTo(COUNCIL))
        .withMessageStartingWith("a person would lose a required value");
    Difference text =
        difference(Kind.REMOVED, "dk", null, Step.to("presidencies", "dk"), Step.to("title"));
    assertRefused(text, "there is no such value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diff.of(List.of(difference(
                Kind.ADDED, null, "dk", Step.to("presidencies", "dk"), Step.to("title"))))
            .applyTo(COUNCIL))
        .withMessageStartingWith("a presidency has values of another type");
    Difference number = new Difference(
        Kind.ADDED,
        List.of(ada, Step.to("identifiers", "wikidata")),
        Optional.empty(),
        Optional.of(1),
        OptionalInt.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diff.of(List.of(number)).applyTo(COUNCIL))
        .withMessageStartingWith("a person has values of another type");
    Difference twice = difference(Kind.CHANGED, "ada", "Ada", ada, Step.to("name"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diff.of(List.of(twice, twice)).applyTo(COUNCIL))
        .withMessageStartingWith("two differences of one value");
  }

  private static void assertRefused(Difference difference, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diff.of(List.of(difference)).applyTo(COUNCIL))
        .withMessage("cannot apply \"" + difference + "\": " + why);
  }
}
