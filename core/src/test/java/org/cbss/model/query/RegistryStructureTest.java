package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cbss.model.testing.Data.area;
import static org.cbss.model.testing.Data.dataset;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.source;
import static org.cbss.model.testing.Data.term;
import static org.cbss.model.testing.Data.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Party;
import org.cbss.model.Priority;
import org.cbss.model.testing.Everything;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A registry accepts data with referential integrity, and lists all problems of any other. */
class RegistryStructureTest {
  private static List<String> problems(Entity... entities) {
    return problems(dataset(entities));
  }

  private static List<String> problems(Dataset dataset) {
    DatasetIntegrityException thrown =
        catchThrowableOfType(DatasetIntegrityException.class, () -> Registry.of(dataset));
    return thrown == null ? List.of() : thrown.problems();
  }

  @Test
  void takesADataSetThatUsesEverything() {
    assertThat(problems(Everything.dataset())).isEmpty();
  }

  @Test
  void takesAnEmptyDataSet() {
    Registry registry = Registry.of(Dataset.builder().build());

    assertThat(registry.presidencies().toList()).isEmpty();
    assertThat(registry.find(Id.of("a"))).isEmpty();
  }

  @Test
  void rejectsDuplicateIdsOfAnyKinds() {
    assertThat(problems(
            source("a"),
            person("a"),
            person("a"),
            mandate("m", "b", "2020").addAreas(area("a"), area("m")).build(),
            organization("b").build()))
        .containsExactly(
            "/people/0/id: [id-duplicate] a source and a person both have the id a; the first is here: /sources/0/id",
            "/people/1/id: [id-duplicate] a source and a person both have the id a; the first is here: /sources/0/id",
            "/mandates/0/areas/0/id: [id-duplicate] a source and a strategic area both have the id a; the first is here: /sources/0/id",
            "/mandates/0/areas/1/id: [id-duplicate] a mandate and a strategic area both have the id m; the first is here: /mandates/0/id");
  }

  @Test
  void refusesTwoOfAKindWithOneId() {
    assertThat(problems(
            mandate("m", "b", "2020").addArea(area("x")).build(),
            mandate("n", "b", "2021").addArea(area("x")).build(),
            organization("b").build(),
            organization("b").build()))
        .containsExactly(
            "/organizations/1/id: [id-duplicate] two organizations have the id b; the first is here: /organizations/0/id",
            "/mandates/1/areas/0/id: [id-duplicate] two areas have the id x; the first is here: /mandates/0/areas/0/id");
  }

  @Test
  void takesIdsThatDifferInCase() {
    assertThat(problems(person("a"), person("A"))).isEmpty();
  }

  @Test
  void listsAnUnknownIdOnceWithAllReferences() {
    Citation citation = Citation.builder().source(Id.of("gone")).build();
    assertThat(problems(
            person("ada").toBuilder().addCitation(citation).build(),
            post("head", "nobody"),
            organization("council")
                .addMember(Membership.builder()
                    .organization(Id.of("nobody"))
                    .addCitation(citation)
                    .build())
                .build(),
            mandate("m", "council", "2020")
                .addArea(area("x").toBuilder().addCitation(citation).build())
                .build()))
        .containsExactly(
            "/organizations/0/members/0/organization: [reference-unresolved] no record has the id \"nobody\" (2 references); another reference to it: /posts/0/organization",
            "/organizations/0/members/0/citations/0/source: [reference-unresolved] no record has the id \"gone\" (3 references); another reference to it: /people/0/citations/0/source;"
                + " another reference to it: /mandates/0/areas/0/citations/0/source");
  }

  @Test
  void refusesAReferenceToAnotherKind() {
    assertThat(problems(
            organization("council").build(),
            person("ada"),
            post("head", "ada"),
            term("t", "head", "ada").follows(Id.of("council")).build(),
            mandate("m", "council", "2020")
                .addBasedOn(Id.of("council"))
                .addArea(area("x"))
                .build(),
            project("p").addArea(Id.of("m")).addLead(Party.of(Id.of("x"))).build(),
            decision("d", "council").addEstablished(Id.of("ada")).build()))
        .containsExactly(
            "/posts/0/organization: [reference-wrong-kind] ada is a person; expected an organization",
            "/mandates/0/basedOn/0: [reference-wrong-kind] council is an organization; expected a decision or a mandate or a source",
            "/decisions/0/establishes/0: [reference-wrong-kind] ada is a person; expected a project or an organization",
            "/projects/0/leads/0: [reference-wrong-kind] x is a strategic area; expected an organization",
            "/projects/0/areas/0: [reference-wrong-kind] m is a mandate; expected a strategic area",
            "/personnelTerms/0/person: [reference-wrong-kind] head is a post; expected a person",
            "/personnelTerms/0/post: [reference-wrong-kind] ada is a person; expected a post",
            "/personnelTerms/0/follows: [reference-wrong-kind] council is an organization; expected a personnel term");
  }

  @Test
  void rejectsCyclesOfReferences() {
    assertThat(problems(
            organization("a", "b").build(),
            organization("b", "c").build(),
            organization("c", "a").build(),
            project("p").partOf(Id.of("q")).build(),
            project("q").partOf(Id.of("p")).build(),
            mandate("n", "a", "2021").supersedes(Id.of("m")).build(),
            mandate("m", "a", "2020").supersedes(Id.of("n")).build(),
            person("ada"),
            post("head", "a"),
            term("t", "ada", "head").follows(Id.of("u")).build(),
            term("u", "ada", "head").replaces(Id.of("v")).build(),
            term("v", "ada", "head").follows(Id.of("t")).build()))
        .containsExactly(
            cycle("/organizations/0/partOf", "a → b → c → a")
                + here("b", "/organizations/1")
                + here("c", "/organizations/2"),
            cycle("/mandates/0/supersedes", "n → m → n") + here("m", "/mandates/1"),
            cycle("/projects/0/partOf", "p → q → p") + here("q", "/projects/1"),
            cycle("/personnelTerms/0/follows", "t → u → v → t")
                + here("u", "/personnelTerms/1")
                + here("v", "/personnelTerms/2"));
  }

  @Test
  void refusesAReferenceToItself() {
    assertThat(problems(
            organization("a", "a").build(),
            project("p").partOf(Id.of("p")).build(),
            mandate("m", "a", "2021").supersedes(Id.of("m")).build(),
            person("ada"),
            post("head", "a"),
            term("t", "ada", "head").follows(Id.of("t")).build(),
            term("u", "ada", "head").replaces(Id.of("u")).build()))
        .containsExactly(
            cycle("/organizations/0/partOf", "a → a"),
            cycle("/mandates/0/supersedes", "m → m"),
            cycle("/projects/0/partOf", "p → p"),
            cycle("/personnelTerms/0/follows", "t → t"),
            cycle("/personnelTerms/1/replaces", "u → u"));
  }

  @Test
  void reportsACycleOnceFromItsFirstRecord() {
    assertThat(problems(
            organization("in", "c").build(),
            organization("b", "c").build(),
            organization("c", "b").build(),
            organization("also-in", "in").build()))
        .containsExactly(
            cycle("/organizations/1/partOf", "b → c → b") + here("c", "/organizations/2"));
  }

  @Test
  void refusesEachOfTwoCyclesOfOneKind() {
    assertThat(problems(
            organization("a", "b").build(),
            organization("c", "d").build(),
            organization("b", "a").build(),
            organization("d", "c").build()))
        .containsExactly(
            cycle("/organizations/0/partOf", "a → b → a") + here("b", "/organizations/2"),
            cycle("/organizations/1/partOf", "c → d → c") + here("d", "/organizations/3"));
  }

  @Test
  void listsEverythingThatIsWrongAtOnce() {
    List<String> problems = problems(
        person("ada"),
        person("ada"),
        organization("a", "a").build(),
        organization("b", "gone").build(),
        post("head", "ada"));

    assertThat(problems)
        .extracting(fault -> fault.replaceAll(".*\\[(.*)].*", "$1"))
        .containsExactly(
            "id-duplicate", "reference-unresolved", "reference-wrong-kind", "reference-cycle");
    DatasetIntegrityException thrown = catchThrowableOfType(
        DatasetIntegrityException.class,
        () -> Registry.of(dataset(person("ada"), person("ada"), post("head", "gone"))));
    assertThat(thrown)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the data set has integrity problems:\n" + String.join("\n", thrown.problems()));
    assertThat(thrown.problems()).hasSize(2);
  }

  @Test
  void checksDuplicatesToo() {
    assertThat(problems(
            organization("a").build(),
            organization("a", "gone").build(),
            organization("a", "a").build()))
        .anySatisfy(fault ->
            assertThat(fault).startsWith("/organizations/1/partOf: [reference-unresolved]"));
  }

  @Tag("slow")
  @Test
  void followsLongChainsAndCycles() {
    List<Entity> chain = new ArrayList<>();
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      chain.add(organization("b" + i, "b" + (i + 1)).build());
    }
    List<Entity> cycle = new ArrayList<>(chain);
    chain.add(organization("b" + length).build());
    cycle.add(organization("b" + length, "b0").build());

    assertThat(problems(chain.toArray(Entity[]::new))).isEmpty();
    assertThat(problems(cycle.toArray(Entity[]::new)))
        .singleElement()
        .satisfies(
            fault -> assertThat(fault).startsWith("/organizations/0/partOf: [reference-cycle]"));
  }

  /** Contradictions are a matter of validation, and do not prevent queries. */
  @Test
  void takesWhatOnlyContradictsItself() {
    Dataset inconsistent = dataset(
            organization("a").period(TimeSpan.parse("2020/2010")).build(),
            organization("other").build(),
            person("ada"),
            post("head", "a"),
            presidency("p", "a", "2020/2021")
                .holders(List.of(Party.of(Id.of("a"))))
                .ordinal(7)
                .addPriority(Priority.builder()
                    .text(text("x"))
                    .organization(Id.of("other"))
                    .build())
                .build(),
            presidency("q", "a", "2019/2021")
                .holders(List.of(Party.of(CountryCode.of("ZZ"))))
                .ordinal(7)
                .build(),
            meeting("m").presidency(Id.of("p")).period(TimeSpan.parse("1950")).build(),
            decision("d", "other")
                .meeting(Id.of("m"))
                .date(EdtfDate.parse("1850"))
                .build(),
            term("t", "ada", "head").period(TimeSpan.parse("2030")).build(),
            term("u", "ada", "head")
                .follows(Id.of("t"))
                .replaces(Id.of("t"))
                .period(TimeSpan.parse("1930"))
                .build(),
            mandate("n", "a", "2020").addBasedOn(Id.of("d2")).build(),
            decision("d2", "a").addAdopted(Id.of("n")).addBasedOn(Id.of("d2")).build())
        .toBuilder()
        .build();

    assertThatCode(() -> Registry.of(inconsistent)).doesNotThrowAnyException();
  }

  @Test
  void takesADecisionThatRestsOnAnything() {
    Everything.dataset();
    List<Id<?>> all = new ArrayList<>();
    Everything.dataset().entities().forEach(entity -> all.add(entity.id()));

    assertThatCode(() -> {
          var builder = Everything.decision().toBuilder();
          all.forEach(builder::addBasedOn);
          Registry.of(Everything.dataset().toBuilder()
              .decisions(List.of(builder.build()))
              .build());
        })
        .doesNotThrowAnyException();
  }

  @Test
  void keepsItsMessageWhenSerialized() throws Exception {
    DatasetIntegrityException thrown = catchThrowableOfType(
        DatasetIntegrityException.class, () -> Registry.of(dataset(person("ada"), person("ada"))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      DatasetIntegrityException read = (DatasetIntegrityException) in.readObject();

      assertThat(read).hasMessage(thrown.getMessage());
      assertThat(read.problems()).containsExactly(thrown.getMessage());
    }
  }

  private static String cycle(String place, String names) {
    return place + ": [reference-cycle] the references form a cycle: " + names;
  }

  private static String here(String id, String place) {
    return "; " + id + " is here: " + place;
  }
}
