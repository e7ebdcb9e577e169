package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cbss.model.testing.Everything;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
  static Stream<Object> rebuilt() {
    Source source = Everything.source();
    Citation citation = Everything.citation();
    Organization organization = Everything.organization();
    Membership membership = Everything.membership();
    Person person = Everything.person();
    Post post = Everything.post();
    Presidency presidency = Everything.presidency();
    Priority priority = Everything.priority();
    Mandate mandate = Everything.mandate();
    StrategicArea area = Everything.area();
    Meeting meeting = Everything.meeting();
    Decision decision = Everything.decision();
    TakeHomeMessage message = Everything.message();
    Project project = Everything.project();
    PersonnelTerm term = Everything.term();
    Dataset dataset = Everything.dataset();
    return Stream.of(
        List.of(source, source.toBuilder().build(), Everything.source()),
        List.of(citation, citation.toBuilder().build(), Everything.citation()),
        List.of(organization, organization.toBuilder().build(), Everything.organization()),
        List.of(membership, membership.toBuilder().build(), Everything.membership()),
        List.of(person, person.toBuilder().build(), Everything.person()),
        List.of(post, post.toBuilder().build(), Everything.post()),
        List.of(presidency, presidency.toBuilder().build(), Everything.presidency()),
        List.of(priority, priority.toBuilder().build(), Everything.priority()),
        List.of(mandate, mandate.toBuilder().build(), Everything.mandate()),
        List.of(area, area.toBuilder().build(), Everything.area()),
        List.of(meeting, meeting.toBuilder().build(), Everything.meeting()),
        List.of(decision, decision.toBuilder().build(), Everything.decision()),
        List.of(message, message.toBuilder().build(), Everything.message()),
        List.of(project, project.toBuilder().build(), Everything.project()),
        List.of(term, term.toBuilder().build(), Everything.term()),
        List.of(dataset, dataset.toBuilder().build(), Everything.dataset()));
  }

  @ParameterizedTest
  @MethodSource("rebuilt")
  void rebuildsAnEqualObject(List<Object> alike) {
    assertThat(alike.get(1))
        .isEqualTo(alike.get(0))
        .hasSameHashCodeAs(alike.get(0))
        .hasToString(alike.get(0).toString());
    assertThat(alike.get(2)).isEqualTo(alike.get(0)).hasSameHashCodeAs(alike.get(0));
    assertThat(alike.get(0)).isNotEqualTo("something else");
  }

  static Stream<Arguments> incomplete() {
    LocalizedText text = LocalizedText.of("text");
    return Stream.of(
        without("id", () -> Source.builder().title(text).build()),
        without("title", () -> Source.builder().id(Id.of("a")).build()),
        without("source", () -> Citation.builder().at("page 1").build()),
        without("kind", () -> Organization.builder().id(Id.of("a")).name(text).build()),
        without("name", () -> Person.builder().id(Id.of("a")).build()),
        without("organization", () -> Post.builder().id(Id.of("a")).title(text).build()),
        without(
            "period",
            () -> Presidency.builder().id(Id.of("a")).organization(Id.of("b")).build()),
        without("text", () -> Priority.builder().organization(Id.of("b")).build()),
        without(
            "organization",
            () -> Mandate.builder()
                .id(Id.of("a"))
                .title(text)
                .period(TimeSpan.unknown())
                .build()),
        without("title", () -> StrategicArea.builder().id(Id.of("a")).build()),
        without("id", () -> Meeting.builder().build()),
        without(
            "organization", () -> Decision.builder().id(Id.of("a")).title(text).build()),
        without(
            "text",
            () -> TakeHomeMessage.builder()
                .id(Id.of("a"))
                .organization(Id.of("b"))
                .build()),
        without("name", () -> Project.builder().id(Id.of("a")).build()),
        without(
            "post",
            () -> PersonnelTerm.builder().id(Id.of("a")).person(Id.of("b")).build()));
  }

  private static Arguments without(String missing, ThrowingCallable build) {
    return Arguments.of(missing, build);
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void namesTheMissingAttribute(String missing, ThrowingCallable build) {
    assertThatIllegalStateException().isThrownBy(build).withMessageContaining(missing);
  }

  @Test
  void givesDefaultsForMissingValues() {
    LocalizedText text = LocalizedText.of("text");
    Presidency presidency = Presidency.builder()
        .id(Id.of("a"))
        .organization(Id.of("b"))
        .period(TimeSpan.parse("2020/2021"))
        .build();

    assertThat(Dataset.builder().build().language()).isEqualTo(LanguageTag.ENGLISH);
    assertThat(Dataset.builder().build().asOf()).isEmpty();
    assertThat(Membership.builder().build().role()).isEqualTo(MemberRole.MEMBER);
    assertThat(Meeting.builder().id(Id.of("a")).build().last()).isFalse();
    assertThat(Post.builder()
            .id(Id.of("a"))
            .title(text)
            .organization(Id.of("b"))
            .build()
            .seats())
        .isEmpty();
    assertThat(presidency.holders()).isEmpty();
    assertThat(presidency.ordinal()).isEmpty();
    assertThat(presidency.priorities()).isEmpty();
    assertThat(presidency.citations()).isEmpty();
    assertThat(presidency.extensions()).isEmpty();
    assertThat(Everything.term("a").acting()).isFalse();
  }

  static Stream<ThrowingCallable> nulls() {
    return Stream.of(
        () -> Source.builder().id(null),
        () -> Source.builder().publisher((String) null),
        () -> Citation.builder().at((String) null),
        () -> Organization.builder().addMember(null),
        () -> Person.builder().addOtherName(null),
        () -> Person.builder().putIdentifier("wikidata", null),
        () -> Person.builder().putAcceptance(null, "reason"),
        () -> Person.builder().putExtension("x-a", null),
        () -> Membership.builder().addSuspension(Suspension.of((TimeSpan) null)),
        () -> Presidency.builder().period(null),
        () -> Dataset.builder().addPerson(null),
        () -> Priority.of(null));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void rejectsNull(ThrowingCallable call) {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(call);
  }

  @Test
  void returnsUnmodifiableListsAndMaps() {
    Organization organization = Everything.organization();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> organization.members().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> organization.identifiers().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> organization.extensions().put("x-a", "1"));
  }

  @Test
  void keepsBuiltObjectsUnchanged() {
    PersonBuilder builder = Person.builder().id(Id.of("a")).name("A").addOtherName("B");
    Person before = builder.build();
    builder.addOtherName("C").name("D").putIdentifier("e", "f");

    assertThat(before.otherNames()).containsExactly("B");
    assertThat(before.name()).isEqualTo("A");
    assertThat(before.identifiers()).isEmpty();
  }

  @Test
  void ignoresTheOrderOfMaps() {
    Person one = Everything.person().toBuilder()
        .extensions(Map.of())
        .putExtension("x-a", "1")
        .putExtension("x-b", "2")
        .identifiers(Map.of())
        .putIdentifier("a", "1")
        .putIdentifier("b", "2")
        .build();
    Person other = Everything.person().toBuilder()
        .extensions(Map.of())
        .putExtension("x-b", "2")
        .putExtension("x-a", "1")
        .identifiers(Map.of())
        .putIdentifier("b", "2")
        .putIdentifier("a", "1")
        .build();

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void comparesListsInOrder() {
    Person one =
        Person.builder().id(Id.of("a")).name("A").addOtherNames("B", "C").build();

    assertThat(one.otherNames()).containsExactly("B", "C");
    assertThat(one).isNotEqualTo(one.toBuilder().otherNames(List.of("C", "B")).build());
  }

  @Test
  void followsNoReferencesToCompare() {
    Post post = Everything.post();
    Dataset whole = Everything.dataset();
    Dataset changed = whole.toBuilder()
        .posts(List.of(post.toBuilder().seats(List.of(SeatCount.of(7))).build()))
        .build();
    Dataset without = whole.toBuilder().posts(List.of()).build();

    assertThat(changed.personnelTerms()).isEqualTo(whole.personnelTerms());
    assertThat(without.personnelTerms()).isEqualTo(whole.personnelTerms());
    assertThat(changed).isNotEqualTo(whole);
    assertThat(whole.personnelTerms().get(2).toString()).contains("head").doesNotContain("seats");
  }

  @Test
  void listsEveryEntityKindByKind() {
    assertThat(Everything.dataset().entities().map(entity -> entity.id().value()))
        .containsExactly(
            "page",
            "report",
            "council",
            "union",
            "ada",
            "head",
            "turn",
            "turn-2",
            "mandate-0",
            "mandate-1",
            "mandate-2",
            "third",
            "adoption",
            "message",
            "promise",
            "promise-3",
            "ada-first",
            "ada-before",
            "ada-head");
  }
}
