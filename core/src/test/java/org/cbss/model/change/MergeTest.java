package org.cbss.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.dataset;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.source;
import static org.cbss.model.testing.Data.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.change.Difference.Kind;
import org.cbss.model.change.Difference.Step;
import org.cbss.model.change.Merge.Side;
import org.cbss.model.testing.EditedDatasets;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {
  private static final Dataset PEOPLE = dataset(person("ada"), person("bo"), person("cy"));
  private static final Dataset ROTA = dataset(
      organization("council").build(), presidency("dk", "council", "2019/2020").build());

  static LongStream seeds() {
    return Seeds.first(150);
  }

  private static Dataset named(Dataset dataset, String id, String name) {
    return Editor.of(dataset)
        .update(Id.<Person>of(id), Person::toBuilder, person -> person.name(name))
        .dataset();
  }

  private static Dataset dk(Consumer<PresidencyBuilder> change) {
    return Editor.of(ROTA)
        .update(Id.<Presidency>of("dk"), Presidency::toBuilder, change)
        .dataset();
  }

  private static Dataset council(Consumer<OrganizationBuilder> change) {
    return council(ROTA, change);
  }

  private static Dataset council(Dataset dataset, Consumer<OrganizationBuilder> change) {
    return Editor.of(dataset)
        .update(Id.<Organization>of("council"), Organization::toBuilder, change)
        .dataset();
  }

  private static List<String> ids(Dataset dataset) {
    return dataset.entities().map(Entity::id).map(Id::value).toList();
  }

  private static List<String> lines(Merge merge) {
    return merge.conflicts().stream().map(MergeConflict::toString).toList();
  }

  @Test
  void takesWhatOneSideChanged() {
    Dataset ours =
        Editor.of(named(PEOPLE, "ada", "Ada Holm")).without(Id.of("bo")).dataset();
    Dataset theirs =
        Editor.of(named(PEOPLE, "cy", "Cy Berg")).with(source("page")).dataset();

    Merge merge = Merge.of(PEOPLE, ours, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.dataset())
        .isEqualTo(Editor.of(named(ours, "cy", "Cy Berg")).with(source("page")).dataset());
    assertThat(merge).hasToString("merge with 0 conflicts, 0 resolved");
  }

  @Test
  void takesWhatBothChangedOnce() {
    Dataset ours =
        Editor.of(named(PEOPLE, "ada", "Ada Holm")).with(person("di")).dataset();
    Dataset theirs = Editor.of(named(ours, "bo", "Bo Lind")).dataset();

    assertThat(Merge.of(PEOPLE, ours, theirs).dataset()).isEqualTo(theirs);
  }

  @Test
  void reportsValuesThatContradict() {
    Merge merge = Merge.of(
        ROTA,
        dk(dk -> dk.period(TimeSpan.parse("2019-07-01/2020")).ordinal(3)),
        dk(dk -> dk.period(TimeSpan.parse("2019/2020-06-30")).title(text("Denmark"))));

    MergeConflict conflict = merge.conflicts().get(0);
    DataPath path = new DataPath(EntityKind.PRESIDENCY, 0, "/period");
    assertThat(merge.conflicts()).hasSize(1);
    assertThat(conflict)
        .hasToString("presidency dk: period: base 2019/2020, ours 2019-07-01/2020, theirs"
            + " 2019/2020-06-30; ours is taken for now");
    assertThat(conflict.subject()).isEqualTo("presidency dk: period");
    assertThat(List.of(conflict.base(), conflict.ours(), conflict.theirs()))
        .allMatch(version -> version.at().equals(Optional.of(path)));
    Presidency merged = merge.dataset().presidencies().get(0);
    assertThat(merged.period()).hasToString("2019-07-01/2020");
    assertThat(merged.ordinal()).contains(3);
    assertThat(merged.title()).contains(text("Denmark"));
  }

  @Test
  void resolvesConflictsForOneSide() {
    Merge merge = Merge.of(ROTA, dk(dk -> dk.ordinal(3)), dk(dk -> dk.ordinal(4)));

    Merge theirs = merge.preferring(Side.THEIRS);

    assertThat(theirs.conflicts()).isEmpty();
    assertThat(theirs.resolved())
        .extracting(MergeConflict::toString)
        .containsExactly("presidency dk: ordinal: base (none), ours 3, theirs 4; theirs is taken");
    assertThat(theirs.dataset()).isEqualTo(dk(dk -> dk.ordinal(4)));
    assertThat(merge.preferring(Side.OURS).dataset()).isEqualTo(merge.dataset());
    assertThat(merge.preferring(Side.OURS).conflicts()).isEmpty();
  }

  @Test
  void reportsRecordsThatOneSideRemoved() {
    Dataset without = Editor.of(PEOPLE).without(Id.of("bo")).dataset();
    Dataset renamed = named(PEOPLE, "bo", "Bo Lind");

    Merge merge = Merge.of(PEOPLE, without, renamed);

    assertThat(lines(merge))
        .containsExactly("person bo: base name \"bo\", ours (none), theirs name \"Bo Lind\"; ours"
            + " is taken for now");
    assertThat(merge.conflicts().get(0).ours().at()).contains(new DataPath(null, 0, "/people"));
    assertThat(merge.dataset()).isEqualTo(without);
    assertThat(merge.preferring(Side.THEIRS).dataset()).isEqualTo(renamed);
    assertThat(Merge.of(PEOPLE, renamed, without).dataset()).isEqualTo(renamed);
  }

  @Test
  void placesAdditionsWhateverTheSide() {
    Dataset ours = dataset(person("ada"), person("x"), person("y"), person("bo"), person("cy"));
    Dataset theirs = dataset(person("ada"), person("k"), person("bo"), person("cy"), person("z"));

    assertThat(ids(Merge.of(PEOPLE, ours, theirs).dataset()))
        .containsExactly("ada", "k", "x", "y", "bo", "cy", "z");
    assertThat(Merge.of(PEOPLE, theirs, ours).dataset())
        .isEqualTo(Merge.of(PEOPLE, ours, theirs).dataset());
  }

  @Test
  void keepsOrderOfSideThatChangedIt() {
    Dataset moved = dataset(person("cy"), person("ada"), person("bo"));
    Dataset other = dataset(person("bo"), person("cy"), person("ada"));
    Dataset added = Editor.of(PEOPLE).with(person("di")).dataset();

    assertThat(ids(Merge.of(PEOPLE, moved, added).dataset()))
        .containsExactly("cy", "di", "ada", "bo");
    assertThat(ids(Merge.of(PEOPLE, moved, other).dataset())).containsExactly("ada", "bo", "cy");
  }

  @Test
  void mergesMembershipsByMember() {
    Membership germany = Membership.builder().country(CountryCode.of("DE")).build();
    Dataset base = council(council -> council.addMember(germany));
    Dataset ours = council(
        base,
        council -> council
            .members(
                List.of(germany.toBuilder().period(TimeSpan.parse("1992/..")).build()))
            .addMember(Membership.builder().country(CountryCode.of("SE")).build()));
    Dataset theirs = council(
        base,
        council -> council
            .members(List.of(germany.toBuilder().role(MemberRole.OBSERVER).build()))
            .addMember(Membership.builder().country(CountryCode.of("FI")).build()));

    Merge merge = Merge.of(base, ours, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.dataset().organizations().get(0).members())
        .extracting(member -> member.country().orElseThrow() + " " + member.role() + " "
            + member.period().map(TimeSpan::toString).orElse(""))
        .containsExactly("DE OBSERVER 1992/..", "FI MEMBER ", "SE MEMBER ");
  }

  @Test
  void mergesAdditionsOfOneMember() {
    Membership germany = Membership.builder().country(CountryCode.of("DE")).build();
    Merge merge = Merge.of(
        ROTA,
        council(council -> council.addMember(
            germany.toBuilder().period(TimeSpan.parse("1992/..")).build())),
        council(council -> council.addMember(
            germany.toBuilder().period(TimeSpan.parse("1995/..")).build())));

    assertThat(lines(merge))
        .containsExactly("organization council: members[DE].period: base (none), ours 1992/..,"
            + " theirs 1995/..; ours is taken for now");
  }

  @Test
  void keepsCitationsOfBothSides() {
    Citation first = Citation.builder().source(Id.of("page")).at("top").build();
    Citation second = Citation.builder().source(Id.of("page")).at("end").build();

    Merge merge = Merge.of(ROTA, dk(dk -> dk.addCitation(first)), dk(dk -> dk.addCitation(second)));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.dataset().presidencies().get(0).citations())
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void mergesTextsByLanguage() {
    LanguageTag danish = LanguageTag.of("da");
    LanguageTag german = LanguageTag.of("de");
    Dataset base = council(council -> council.name(LocalizedText.of(danish, "Råd")));

    Merge merge = Merge.of(
        base,
        council(
            base,
            council -> council.name(LocalizedText.of(Map.of(danish, "Rådet", german, "Rat")))),
        council(
            base,
            council -> council.name(
                LocalizedText.of(Map.of(danish, "Råd", LanguageTag.ENGLISH, "Council")))));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.dataset().organizations().get(0).name())
        .isEqualTo(LocalizedText.of(
            Map.of(danish, "Rådet", german, "Rat", LanguageTag.ENGLISH, "Council")));
  }

  @Test
  void keepsLastLanguageOfText() {
    LanguageTag danish = LanguageTag.of("da");
    Dataset base = council(council ->
        council.name(LocalizedText.of(Map.of(danish, "Råd", LanguageTag.ENGLISH, "Council"))));

    Merge merge = Merge.of(
        base,
        council(base, council -> council.name(LocalizedText.of(danish, "Råd"))),
        council(base, council -> council.name(LocalizedText.of(LanguageTag.ENGLISH, "Council"))));

    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.dataset().organizations().get(0).name())
        .isEqualTo(LocalizedText.of(danish, "Råd"));
  }

  @Test
  void mergesLanguagesWhateverTheirCase() {
    Dataset base = council(council -> council.name(
        LocalizedText.of(Map.of(LanguageTag.of("en-GB"), "Council", LanguageTag.of("da"), "Råd"))));
    Dataset ours = council(
        base,
        council -> council.name(LocalizedText.of(
            Map.of(LanguageTag.of("en-GB"), "The Council", LanguageTag.of("da"), "Råd"))));
    Dataset theirs = council(
        base,
        council -> council.name(LocalizedText.of(
            Map.of(LanguageTag.of("en-gb"), "A Council", LanguageTag.of("da"), "Rådet"))));

    Merge merge = Merge.of(base, ours, theirs);

    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.preferring(Side.THEIRS).dataset()).isEqualTo(theirs);
    assertThat(Diff.between(base, theirs).applyTo(base)).isEqualTo(theirs);
    assertThat(Diff.between(base, theirs).differences()).hasSize(2);
  }

  @Test
  void statesLanguageOfTextIfSidesDiffer() {
    Dataset theirs = council(council -> council.name(text("Råd"))).toBuilder()
        .language(LanguageTag.of("da"))
        .build();
    Dataset ours =
        Editor.of(ROTA).with(project("p").name(text("Heritage")).build()).dataset();

    Dataset merged = Merge.of(ROTA, ours, theirs).dataset();

    assertThat(merged.language()).isEqualTo(LanguageTag.of("da"));
    assertThat(merged.organizations().get(0).name()).isEqualTo(text("Råd"));
    assertThat(merged.projects().get(0).name())
        .isEqualTo(LocalizedText.of(LanguageTag.ENGLISH, "Heritage"));
  }

  @Test
  void mergesAttributesThatExcludeEachOtherAsOne() {
    Merge merge = Merge.of(
        ROTA,
        dk(dk -> dk.holders(List.of(Party.of(Id.<Organization>of("council"))))),
        dk(dk -> dk.holders(List.of(Party.of(CountryCode.of("SE"))))));

    assertThat(lines(merge))
        .containsExactly(
            "presidency dk: holder: base DK, ours council, theirs SE; ours is taken for now");
    assertThat(merge.dataset().presidencies().get(0).holders())
        .containsExactly(Party.of(Id.<Organization>of("council")));
    assertThat(merge.preferring(Side.THEIRS).dataset().presidencies().get(0).holders())
        .containsExactly(Party.of(CountryCode.of("SE")));
  }

  @Test
  void keepsHoldersThatBothSidesLeave() {
    Dataset base = dk(dk -> dk.holders(parties("DK", "SE", "FI", "NO")));

    Merge merge = Merge.of(
        base, dk(dk -> dk.holders(parties("DK", "SE"))), dk(dk -> dk.holders(parties("FI", "NO"))));

    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.dataset().presidencies().get(0).holders()).isEqualTo(parties("DK", "SE"));
  }

  private static List<Party> parties(String... codes) {
    return Set.of(codes).stream()
        .sorted(Comparator.comparing(List.of(codes)::indexOf))
        .map(code -> Party.of(CountryCode.of(code)))
        .toList();
  }

  @Test
  void keepsValueThatIsRequiredWithoutAnother() {
    Meeting meeting = meeting("m")
        .organization(Id.of("council"))
        .period(TimeSpan.parse("2020"))
        .presidency(Id.of("dk"))
        .build();
    Dataset base = Editor.of(ROTA).with(meeting).dataset();
    Meeting ours = meeting.toBuilder().presidency(Optional.empty()).build();
    Meeting theirs = meeting.toBuilder().period(Optional.empty()).build();

    Merge merge = Merge.of(
        base, Editor.of(base).with(ours).dataset(), Editor.of(base).with(theirs).dataset());

    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.dataset().meetings()).containsExactly(ours);
    assertThat(merge.preferring(Side.THEIRS).dataset().meetings()).containsExactly(theirs);
  }

  @Test
  void reportsTwoNewParents() {
    Merge merge = Merge.of(
        ROTA,
        council(council -> council.addPartOf(Parent.of(Id.of("union")))),
        council(council -> council.addPartOf(Parent.of(Id.of("league")))));

    assertThat(lines(merge))
        .containsExactly("organization council: partOf[union]: base (none), ours organization"
            + " union, theirs organization league; ours is taken for now");
  }

  @Test
  void joinsDatasetsWithoutBase() {
    Dataset ours = Editor.of(PEOPLE).with(source("page")).dataset();
    Dataset theirs = dataset(person("bo").toBuilder().name("Bo Lind").build(), person("di"));

    Merge merge = Merge.of(ours, theirs);

    assertThat(ids(merge.dataset())).containsExactly("page", "ada", "bo", "cy", "di");
    assertThat(lines(merge))
        .containsExactly(
            "person bo: name: base (none), ours \"bo\", theirs \"Bo Lind\"; ours is taken for"
                + " now");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020, 2019/2020-06-30, 2019/2020",
    "2017/2018, 2021/2022, '[2017,2021]/[2018,2022]'",
    "2001-06-07, 2001-07-01, '[2001-06-07,2001-07-01]'",
    "2001-06-07/.., 2001-06-07/2003, 2001-06-07/",
    "2001?/2003, [1990..1995]/2003, [1990-01-01..2002-12-31]/2003",
    "[..1990]/2003, [1995..]/2003, /2003",
    "{2020}, 2021/2022, '[2020-01-01,2021]/[2020-12-31,2022]'",
    "9999?/.., 1990?/.., [1989-01-01..9999-12-31]/..",
  })
  void widensSpansForBothSides(String ours, String theirs, String wide) {
    Merge merge = Merge.of(
            ROTA,
            dk(dk -> dk.period(TimeSpan.parse(ours))),
            dk(dk -> dk.period(TimeSpan.parse(theirs))))
        .widening();

    TimeSpan merged = merge.dataset().presidencies().get(0).period();
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.resolved().get(0).toString()).endsWith("; room is made for both: " + merged);
    assertThat(merged).hasToString(wide);
    assertThat(TimeSpan.parse(ours).refines(merged)).isTrue();
    assertThat(TimeSpan.parse(theirs).refines(merged)).isTrue();
  }

  @Test
  void widensDatesAndNothingElse() {
    Dataset base = dataset(source("page"));
    Dataset ours = dataset(source("page").toBuilder()
        .published(EdtfDate.parse("2020-05"))
        .publisher("A")
        .build());
    Dataset theirs = dataset(source("page").toBuilder()
        .published(EdtfDate.parse("2020?"))
        .publisher("B")
        .build());

    Merge merge = Merge.of(base, ours, theirs).widening();

    assertThat(merge.dataset().sources().get(0).published()).contains(EdtfDate.parse("2020?"));
    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.preferring(Side.THEIRS).resolved()).hasSize(2);
    assertThat(Merge.of(
                ROTA,
                dk(dk -> dk.period(TimeSpan.parse("2020/2019"))),
                dk(dk -> dk.period(TimeSpan.parse("2021"))))
            .widening()
            .conflicts())
        .hasSize(1);
  }

  /** Three versions, of which two come from the first. */
  private record Versions(Dataset base, Dataset ours, Dataset theirs) {
    static Versions of(long seed) {
      Random random = Seeds.random(seed);
      double share = 0.02 + random.nextDouble() / 3;
      Dataset base = seed % 4 == 3 ? GeneratedDatasets.muddled(seed) : GeneratedDatasets.any(seed);
      Dataset ours = EditedDatasets.edited(base, random, share);
      Dataset theirs = EditedDatasets.edited(base, random, share);
      return new Versions(base, ours, theirs);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mergingWithUnchangedSideGivesOther(long seed) {
    Versions versions = Versions.of(seed);
    Dataset base = versions.base;
    Dataset ours = versions.ours;

    for (Merge merge : List.of(
        Merge.of(base, ours, ours),
        Merge.of(base, base, ours),
        Merge.of(base, ours, base),
        Merge.of(ours, ours),
        Merge.of(ours, Dataset.builder().build()))) {
      assertThat(merge.dataset()).as(Seeds.replay(seed)).isEqualTo(ours);
      assertThat(merge.conflicts()).as(Seeds.replay(seed)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void swappedSidesGiveTheSame(long seed) {
    Versions versions = Versions.of(seed);
    Merge merge = Merge.of(versions.base, versions.ours, versions.theirs);
    Merge swapped = Merge.of(versions.base, versions.theirs, versions.ours);

    assertThat(swapped.preferring(Side.THEIRS).dataset())
        .as(Seeds.replay(seed))
        .isEqualTo(merge.dataset());
    assertThat(swapped.preferring(Side.OURS).dataset())
        .as(Seeds.replay(seed))
        .isEqualTo(merge.preferring(Side.THEIRS).dataset());
    assertThat(swapped.widening().preferring(Side.THEIRS).dataset())
        .as(Seeds.replay(seed))
        .isEqualTo(merge.widening().dataset());
    assertThat(swapped.conflicts()).as(Seeds.replay(seed)).hasSameSizeAs(merge.conflicts());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNothingThatSideSaysWithoutConflict(long seed) {
    Random random = Seeds.random(seed);
    Dataset base = GeneratedDatasets.any(seed);
    Dataset ours = inLanguage(base, EditedDatasets.edited(base, random, 0.1));
    Dataset theirs = inLanguage(base, EditedDatasets.edited(base, random, 0.1));
    Merge merge = Merge.of(base, ours, theirs);
    Set<String> conflicts = new HashSet<>();
    merge.conflicts().forEach(conflict -> conflicts.addAll(records(conflict.path())));

    for (Dataset side : List.of(ours, theirs)) {
      Set<List<Step>> said = new HashSet<>();
      Diff.between(base, side).differences().stream()
          .filter(each -> each.kind() == Kind.ADDED || each.kind() == Kind.CHANGED)
          .forEach(each -> said.add(each.path()));
      for (Difference lost : Diff.between(side, merge.dataset()).differences()) {
        if (lost.kind() != Kind.MOVED && said.contains(lost.path())) {
          assertThat(conflicts)
              .as("%s%s", Seeds.replay(seed), lost)
              .containsAnyElementsOf(records(lost.path()));
        }
      }
    }
  }

  /** Returns a data set in the language of another, since plain texts state their language if it changes. */
  private static Dataset inLanguage(Dataset base, Dataset dataset) {
    return dataset.toBuilder().language(base.language()).build();
  }

  /** Returns the records that a path leads through, without the last step. */
  private static List<String> records(List<Step> path) {
    return IntStream.rangeClosed(1, path.size())
        .mapToObj(i -> path.subList(0, i).toString())
        .toList()
        .subList(0, path.get(0).key().isPresent() ? 1 : path.size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void widenedSpansHaveRoomForBoth(long seed) {
    Versions versions = Versions.of(seed);
    Merge merge = Merge.of(versions.base, versions.ours, versions.theirs).widening();

    for (MergeConflict conflict : merge.resolved()) {
      for (MergeConflict.Version side : List.of(conflict.ours(), conflict.theirs())) {
        assertThat(TimeChange.between(
                span(side.value().orElseThrow()), span(conflict.taken().orElseThrow())))
            .as("%s%s", Seeds.replay(seed), conflict)
            .isIn(TimeChange.VAGUER, TimeChange.REWRITTEN);
      }
    }
  }

  private static TimeSpan span(Object value) {
    return value instanceof EdtfDate date ? TimeSpan.within(date) : (TimeSpan) value;
  }
}
