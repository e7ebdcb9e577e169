package org.cbss.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cbss.model.testing.Data.area;
import static org.cbss.model.testing.Data.dataset;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.source;
import static org.cbss.model.testing.Data.term;
import static org.cbss.model.testing.Data.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.CountryCode;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Priority;
import org.cbss.model.SeatCount;
import org.cbss.model.Source;
import org.cbss.model.Suspension;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.testing.Everything;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data set according to one or more of its sources. */
class ClaimsTest {
  private static final Id<Source> NEWS = Id.of("news");
  private static final Id<Source> REPORT = Id.of("report");

  private static Citation says(Id<Source> source, String about, String says) {
    return Citation.builder().source(source).about(about).says(says).build();
  }

  private static Citation about(Id<Source> source, String about) {
    return Citation.builder().source(source).about(about).build();
  }

  private static Citation whole(Id<Source> source) {
    return Citation.builder().source(source).build();
  }

  private static Dataset with(PresidencyBuilder presidency) {
    return dataset(
        source("news"),
        source("report"),
        organization("council").build(),
        organization("aland").build(),
        presidency.build());
  }

  private static Presidency claimed(PresidencyBuilder presidency, Id<Source> source) {
    return Claims.of(with(presidency))
        .accordingTo(source)
        .dataset()
        .presidencies()
        .get(0);
  }

  private static PresidencyBuilder presided(String period, Citation... citations) {
    return presidency("dk", "council", period).citations(List.of(citations));
  }

  @Test
  void takesTheValueThatASourceClaims() {
    Dataset dataset = with(presided(
        "2000-07-01/2001-06-30", says(NEWS, "period", "2000-07-01/2001-06-07"), whole(REPORT)));
    ClaimedDataset claimed = Claims.of(dataset).accordingTo(NEWS);

    Presidency own = dataset.presidencies().get(0);
    Presidency expected =
        own.toBuilder().period(TimeSpan.parse("2000-07-01/2001-06-07")).build();
    assertThat(claimed.dataset())
        .isEqualTo(dataset.toBuilder().presidencies(List.of(expected)).build());
    assertThat(claimed.used())
        .extracting(Claim::toString)
        .containsExactly("news on /presidencies/0/period: 2000-07-01/2001-06-07");
    assertThat(claimed.unused()).isEmpty();
    assertThat(claimed.unmentioned())
        .extracting(DataPath::pointer)
        .containsExactly("/organizations/0", "/organizations/1");
    assertThat(claimed).hasToString("1 claims used, 0 unused, 2 records unmentioned");
    assertThat(Claims.of(dataset).accordingTo(REPORT).dataset()).isEqualTo(dataset);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2020-06, 2013/, 2013/2020-06",
    "2010/2020-06, /2019, 2010/2019",
    "2010/2020-06, 2013/.., 2013/..",
    "2010/2020-06, 2013, 2013",
    "2010/2020-06, {2013}, {2013}",
    "2010/2020-06, /, 2010/2020-06",
    "2010/2020-06, 2010/, 2010/2020-06",
    "{2010}, 2010-01-01/, {2010}",
    "2010, 2009/, 2009/2010",
    "2010/2020-06, 2021/, 2021/",
    "2010/2020-06, /2009, /2009",
    "2010/, 2013/, 2013/"
  })
  void keepsTheEndThatASourceLeavesUnknown(String own, String says, String expected) {
    assertThat(claimed(presided(own, says(NEWS, "period", says)), NEWS).period())
        .hasToString(expected);
  }

  @Test
  void joinsWhatASourceClaimsOfBothEnds() {
    assertThat(claimed(
                presided("2010/2020", says(NEWS, "period", "2013/"), says(NEWS, "period", "/2019")),
                NEWS)
            .period())
        .hasToString("2013/2019");
  }

  @Test
  void prefersTheSourceThatIsNamedFirst() {
    Claims claims = Claims.of(with(presided(
        "2010/2020", says(NEWS, "period", "2011/2019"), says(REPORT, "period", "2012/2018"))));

    assertThat(period(claims.accordingTo(NEWS, REPORT))).isEqualTo("2011/2019");
    assertThat(period(claims.accordingTo(REPORT, NEWS))).isEqualTo("2012/2018");
    assertThat(period(claims.accordingTo(List.of(REPORT)))).isEqualTo("2012/2018");
  }

  private static String period(ClaimedDataset claimed) {
    return claimed.dataset().presidencies().get(0).period().toString();
  }

  @Test
  void takesTheRecordsValueIfTheFirstSourceSupportsIt() {
    Citation other = says(REPORT, "period", "2012/2018");

    assertThat(period(Claims.of(with(presided("2010/2020", about(NEWS, "period"), other)))
            .accordingTo(NEWS, REPORT)))
        .isEqualTo("2010/2020");
    assertThat(period(
            Claims.of(with(presided("2010/2020", whole(NEWS), other))).accordingTo(NEWS, REPORT)))
        .isEqualTo("2010/2020");
    assertThat(period(Claims.of(with(presided("2010/2020", about(NEWS, "title"), other)))
            .accordingTo(NEWS, REPORT)))
        .isEqualTo("2012/2018");
  }

  @Test
  void replacesHoldersOfAnyForm() {
    Party denmark = Party.of(CountryCode.of("DK"));
    Party finland = Party.of(CountryCode.of("FI"));
    Party aland = Party.of(Id.<Organization>of("aland"));

    assertThat(claimed(presided("2010/2020", says(NEWS, "country", "FI")), NEWS).holders())
        .containsExactly(finland);
    assertThat(
            claimed(presided("2010/2020", says(NEWS, "holder", "aland")), NEWS).holders())
        .containsExactly(aland);
    assertThat(claimed(presided("2010/2020", says(NEWS, "holders", "FI + aland")), NEWS)
            .holders())
        .containsExactly(finland, aland);
    assertThat(claimed(
                presided("2010/2020", says(NEWS, "country", "DK")).holders(List.of(finland, aland)),
                NEWS)
            .holders())
        .containsExactly(denmark);
    assertThat(claimed(
                presided("2010/2020", says(NEWS, "holders", "aland + FI"))
                    .holders(List.of(finland, aland)),
                NEWS)
            .holders())
        .containsExactly(finland, aland);
  }

  @Test
  void replacesValuesOfEachType() {
    Presidency presidency = claimed(
        presided(
                "2010/2020",
                says(NEWS, "ordinal", "7"),
                says(NEWS, "title", "The seventh"),
                says(NEWS, "organization", "aland"),
                says(NEWS, "disputed", "true"))
            .ordinal(6),
        NEWS);
    assertThat(presidency.ordinal()).contains(7);
    assertThat(presidency.title()).contains(text("The seventh"));
    assertThat(presidency.organization()).isEqualTo(Id.of("aland"));
    assertThat(presidency.disputed()).isTrue();

    Dataset dataset = dataset(
        source("news").toBuilder()
            .addCitations(
                says(NEWS, "language", "da"),
                says(NEWS, "retrieved", "2020-05-06"),
                says(NEWS, "url", "https://example.org/"),
                says(NEWS, "publisher", "The paper"))
            .build(),
        organization("council").build(),
        decision("fees", "council")
            .date(EdtfDate.parse("2016-07-26"))
            .addCitation(says(NEWS, "date", "2016-07-27"))
            .build());
    Dataset claimed = Claims.of(dataset).accordingTo(NEWS).dataset();
    assertThat(claimed.sources().get(0).language()).contains(LanguageTag.of("da"));
    assertThat(claimed.sources().get(0).retrieved().orElseThrow()).hasToString("2020-05-06");
    assertThat(claimed.sources().get(0).url().orElseThrow()).hasToString("https://example.org/");
    assertThat(claimed.sources().get(0).publisher()).contains("The paper");
    assertThat(claimed.decisions().get(0).date()).contains(EdtfDate.parse("2016-07-27"));
  }

  @Test
  void addsRecurringDays() {
    Convention convention = Convention.builder()
        .period(TimeSpan.parse("2000/.."))
        .addStartsOn(RecurringDay.parse("--01-01"))
        .addCitation(says(NEWS, "startsOn", "--07-01"))
        .build();
    Dataset dataset = dataset(
        source("news"), organization("council").addConvention(convention).build());

    ClaimedDataset claimed = Claims.of(dataset).accordingTo(NEWS);

    assertThat(claimed.dataset().organizations().get(0).conventions().get(0).startsOn())
        .containsExactly(RecurringDay.parse("--01-01"), RecurringDay.parse("--07-01"));
    assertThat(claimed.unused()).isEmpty();
  }

  @Test
  void keepsTextThatAgreesInAnyLanguage() {
    LocalizedText own =
        LocalizedText.of(Map.of(LanguageTag.of("da"), "Syvende", LanguageTag.ENGLISH, "Seventh"));

    assertThat(claimed(presided("2010/2020", says(NEWS, "title", "Syvende")).title(own), NEWS)
            .title())
        .contains(own);
    assertThat(claimed(presided("2010/2020", says(NEWS, "title", "Siebte")).title(own), NEWS)
            .title())
        .contains(text("Siebte"));
  }

  @Test
  void addsWhatAListDoesNotHave() {
    Presidency presidency = claimed(
        presided("2010/2020", says(NEWS, "priorities", "Green"), says(NEWS, "priorities", "Safe"))
            .addPriorities(Priority.of(text("Young")), Priority.of(text("Green"))),
        NEWS);

    assertThat(presidency.priorities())
        .extracting(priority -> priority.text().plain().orElse(""))
        .containsExactly("Young", "Green", "Safe");
  }

  @Test
  void replacesTheOnlyValueWithAShortForm() {
    Dataset dataset = dataset(
        source("news"),
        organization("lakes").build(),
        organization("council", "lakes")
            .addOtherName(text("Other"))
            .addMember(Membership.builder()
                .country(CountryCode.of("RU"))
                .addSuspension(Suspension.of(TimeSpan.parse("2022-03/2022-05")))
                .addCitations(
                    says(NEWS, "suspended", "2022-03-03/"), says(NEWS, "role", "observer"))
                .build())
            .addCitation(says(NEWS, "partOf", "rivers"))
            .build(),
        organization("rivers").build(),
        post("head", "council").toBuilder()
            .seats(List.of(SeatCount.of(1)))
            .addCitation(says(NEWS, "seats", "2"))
            .build());
    ClaimedDataset claimed = Claims.of(dataset).accordingTo(NEWS);

    Organization council = claimed.dataset().organizations().get(1);
    assertThat(council.partOf()).containsExactly(Parent.of(Id.of("rivers")));
    assertThat(council.members().get(0).suspended())
        .containsExactly(Suspension.of(TimeSpan.parse("2022-03-03/2022-05")));
    assertThat(council.members().get(0).role()).isEqualTo(MemberRole.OBSERVER);
    assertThat(claimed.dataset().posts().get(0).seats()).containsExactly(SeatCount.of(2));
    assertThat(claimed.used())
        .extracting(claim -> claim.path().pointer())
        .containsExactly(
            "/organizations/1/partOf",
            "/organizations/1/members/0/role",
            "/organizations/1/members/0/suspended",
            "/posts/0/seats");
  }

  @Test
  void leavesSeveralValuesWithPeriodsAlone() {
    List<SeatCount> seats = List.of(
        SeatCount.builder().count(1).period(TimeSpan.parse("../2000")).build(),
        SeatCount.builder().count(2).period(TimeSpan.parse("2001/..")).build());
    Post post = post("head", "council").toBuilder()
        .seats(seats)
        .addCitation(says(NEWS, "seats", "3"))
        .build();
    ClaimedDataset claimed = Claims.of(
            dataset(source("news"), organization("council").build(), post))
        .accordingTo(NEWS);

    assertThat(claimed.dataset().posts()).containsExactly(post);
    assertThat(claimed.used()).isEmpty();
    assertThat(claimed.unused())
        .extracting(Claim::toString)
        .containsExactly("news on /posts/0/seats: 3");
  }

  @Test
  void removesWhatNeedsARemovedValue() {
    Membership person = Membership.builder()
        .person(Id.of("ada"))
        .onBehalfOf(CountryCode.of("SE"))
        .addCitation(says(NEWS, "country", "SE"))
        .build();
    Membership country = Membership.builder()
        .country(CountryCode.of("SE"))
        .addCitation(says(NEWS, "onBehalfOf", "SE"))
        .build();
    ClaimedDataset claimed = Claims.of(dataset(
            source("news"),
            organization("council").addMembers(person, country).build(),
            person("ada")))
        .accordingTo(NEWS);

    List<Membership> members = claimed.dataset().organizations().get(0).members();
    assertThat(members.get(0).country()).contains(CountryCode.of("SE"));
    assertThat(members.get(0).person()).isEmpty();
    assertThat(members.get(0).onBehalfOf()).isEmpty();
    assertThat(members.get(1)).isEqualTo(country);
    assertThat(claimed.unused())
        .extracting(Claim::toString)
        .containsExactly("news on /organizations/0/members/1/onBehalfOf: SE");
  }

  @Test
  void replacesOneOfTwoThatExcludeEachOther() {
    Dataset dataset = dataset(
        source("news"),
        organization("unit").build(),
        person("ada"),
        post("head", "unit"),
        term("one", "ada", "head").build(),
        term("two", "ada", "head")
            .follows(Id.of("one"))
            .addCitation(says(NEWS, "replaces", "one"))
            .build());
    PersonnelTerm two =
        Claims.of(dataset).accordingTo(NEWS).dataset().personnelTerms().get(1);

    assertThat(two.follows()).isEmpty();
    assertThat(two.replaces()).contains(Id.of("one"));
  }

  @ParameterizedTest
  @CsvSource({
    "id, other",
    "organization, unknown",
    "organization, news",
    "period, 2020-13",
    "period, last year",
    "country, dk",
    "ordinal, 0",
    "ordinal, 7.0",
    "disputed, yes",
    "holders, FI and aland",
    "citations, news",
    "accepts, presidency-gap",
    "x-own, 1",
    "mood, good"
  })
  void listsClaimsThatCannotTakeThePlaceOfAValue(String attribute, String says) {
    Dataset dataset = with(presided("2010/2020", says(NEWS, attribute, says)));
    ClaimedDataset claimed = Claims.of(dataset).accordingTo(NEWS);

    assertThat(claimed.dataset()).isEqualTo(dataset);
    assertThat(claimed.used()).isEmpty();
    assertThat(claimed.unused())
        .containsExactly(
            new Claim(NEWS, new DataPath(EntityKind.PRESIDENCY, 0, "/" + attribute), says));
  }

  @Test
  void findsClaimsInAreasOfMandates() {
    Dataset dataset = dataset(
        source("news"),
        organization("council").build(),
        mandate("plan", "council", "2020/2025")
            .addArea(area("ports"))
            .addArea(area("ice").toBuilder()
                .addCitation(says(NEWS, "title", "Winter"))
                .build())
            .build());
    ClaimedDataset claimed = Claims.of(dataset).accordingTo(NEWS);

    assertThat(claimed.dataset().mandates().get(0).areas().get(1).title())
        .isEqualTo(text("Winter"));
    assertThat(claimed.unmentioned())
        .extracting(DataPath::pointer)
        .containsExactly("/organizations/0", "/mandates/0", "/mandates/0/areas/0");
  }

  @Test
  void rejectsUnknownSources() {
    Claims claims = Claims.of(with(presided("2010/2020")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> claims.accordingTo(Id.of("nobody")))
        .withMessage("the data set has no source with the id \"nobody\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claims.accordingTo(NEWS, Id.of("council")))
        .withMessageContaining("council");
    assertThatIllegalArgumentException().isThrownBy(() -> claims.accordingTo(List.of()));
  }

  @Test
  void changesNothingWithoutClaims() {
    Dataset dataset = with(presided("2010/2020", whole(NEWS), about(NEWS, "period")));

    assertThat(Claims.of(dataset).accordingTo(NEWS).dataset()).isSameAs(dataset);
    assertThat(Claims.of(dataset).accordingTo(REPORT).dataset()).isSameAs(dataset);
    assertThat(Claims.of(Everything.dataset())).hasToString("claims in " + ids());
  }

  private static String ids() {
    return IdIndex.of(Everything.dataset()).toString();
  }

  static Stream<Long> seeds() {
    return Seeds.first(150).boxed();
  }

  private static List<Id<Source>> sources(Dataset dataset) {
    return dataset.sources().stream().map(Source::id).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void claimsTheSameAgain(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);
    if (!sources(dataset).isEmpty()) {
      ClaimedDataset once = Claims.of(dataset).accordingTo(sources(dataset));
      ClaimedDataset again = Claims.of(once.dataset()).accordingTo(sources(dataset));

      assertThat(again.dataset()).as(Seeds.replay(seed)).isEqualTo(once.dataset());
      assertThat(again.used()).as(Seeds.replay(seed)).isEmpty();
      assertThat(again.unused()).as(Seeds.replay(seed)).isEqualTo(once.unused());
      assertThat(again.unmentioned()).as(Seeds.replay(seed)).isEqualTo(once.unmentioned());
    }
  }

  /** The attributes of which only one can be given, or that need another one. */
  private static final Set<String> LINKED = Set.of(
      "country",
      "holder",
      "holders",
      "organization",
      "person",
      "project",
      "follows",
      "replaces",
      "onBehalfOf");

  @ParameterizedTest
  @MethodSource("seeds")
  void changesNothingButWhatIsClaimed(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);
    if (!sources(dataset).isEmpty()) {
      ClaimedDataset claimed = Claims.of(dataset).accordingTo(sources(dataset));
      Map<String, Object> before = values(dataset);
      Map<String, Object> after = values(claimed.dataset());
      Set<String> pointers = new TreeSet<>(before.keySet());
      pointers.addAll(after.keySet());
      pointers.removeIf(pointer -> Objects.equals(before.get(pointer), after.get(pointer)));

      assertThat(pointers)
          .as(Seeds.replay(seed) + claimed.used())
          .allMatch(pointer -> claimed.used().stream().anyMatch(claim -> isAt(pointer, claim)));
      assertThat(claimed.used())
          .as(Seeds.replay(seed))
          .allMatch(claim -> pointers.stream().anyMatch(pointer -> isAt(pointer, claim)));
    }
  }

  private static boolean isAt(String pointer, Claim claim) {
    String path = claim.path().pointer();
    String owner = path.substring(0, path.lastIndexOf('/') + 1);
    String attribute = path.substring(owner.length());
    return (pointer + "/").startsWith(path + "/")
        || LINKED.contains(attribute)
            && pointer.startsWith(owner)
            && LINKED.contains(pointer.substring(owner.length()).split("/")[0]);
  }

  private static Map<String, Object> values(Dataset dataset) {
    Map<String, Object> values = new HashMap<>();
    ModelTraversal.visitValues(dataset, (at, type, value) -> {
      if (!(type instanceof ValueType.Nested<?>)) {
        values.put(at.path().pointer(), value);
      }
    });
    return values;
  }
}
