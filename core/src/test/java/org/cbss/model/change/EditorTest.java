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
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.source;
import static org.cbss.model.testing.Data.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.Presidency;
import org.cbss.model.StrategicArea;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Edit;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditorTest {
  private static final Id<Person> ADA = Id.of("ada");
  private static final Id<Presidency> DK = Id.of("dk");
  private static final Id<StrategicArea> SAFETY = Id.of("safety");
  private static final Dataset PEOPLE = dataset(person("ada"), person("bo"), person("cy"));
  private static final Dataset COUNCIL = dataset(
      organization("council").build(),
      person("ada"),
      presidency("dk", "council", "2019/2020").build(),
      mandate("plan", "council", "2019/2020")
          .addArea(area("safety"))
          .addArea(area("identity"))
          .build());

  static LongStream seeds() {
    return Seeds.first(60);
  }

  private static List<String> ids(Dataset dataset) {
    return dataset.entities().map(entity -> entity.id().value()).toList();
  }

  @Test
  void findsRecordsOfAnyKindById() {
    Presidency found = COUNCIL.find(DK).orElseThrow();
    StrategicArea area = Editor.of(COUNCIL).find(SAFETY).orElseThrow();

    assertThat(found).isEqualTo(COUNCIL.presidencies().get(0));
    assertThat(area).isEqualTo(COUNCIL.find(SAFETY).orElseThrow());
    assertThat(COUNCIL.find(Id.<Person>of("nobody"))).isEmpty();
    assertThat(Editor.of(COUNCIL).find(Id.<Person>of("nobody"))).isEmpty();
  }

  @Test
  void findsNoRecordOfAnotherType() {
    assertThat(COUNCIL.find(DK, Person.class)).isEmpty();
    assertThat(COUNCIL.find(DK, Presidency.class)).isPresent();
  }

  @Test
  void addsRecordsAtTheEnd() {
    Editor before = Editor.of(PEOPLE);
    Editor after = before.with(person("aa")).with(source("page"));

    assertThat(ids(after.dataset())).containsExactly("page", "ada", "bo", "cy", "aa");
    assertThat(before.dataset()).isSameAs(PEOPLE);
    assertThat(after.find(Id.<Person>of("aa"))).contains(person("aa"));
  }

  @Test
  void replacesRecordAtItsPlace() {
    Person other = person("bo").toBuilder().name("Bo Lind").build();

    Dataset changed = Editor.of(PEOPLE).with(other).dataset();

    assertThat(changed.people()).containsExactly(person("ada"), other, person("cy"));
  }

  @Test
  void removesRecord() {
    Editor editor = Editor.of(PEOPLE).without(ADA);

    assertThat(ids(editor.dataset())).containsExactly("bo", "cy");
    assertThat(editor.find(ADA)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.without(ADA))
        .withMessage("no record has the id ada");
  }

  @Test
  void removedIdMayNameAnotherKind() {
    Dataset changed = Editor.of(PEOPLE)
        .without(ADA)
        .with(organization("ada").build())
        .with(mandate("plan", "ada", "2020").addArea(area("x")).build())
        .without(Id.of("bo"))
        .with(mandate("other", "ada", "2020").addArea(area("bo")).build())
        .dataset();

    assertThat(ids(changed)).containsExactly("ada", "cy", "plan", "other");
    assertThat(changed.people()).containsExactly(person("cy"));
  }

  @Test
  void changesRecordByItsBuilder() {
    Dataset changed = Editor.of(COUNCIL)
        .update(DK, Presidency::toBuilder, builder -> builder.ordinal(3))
        .dataset();

    assertThat(changed.presidencies().get(0).ordinal()).contains(3);
    assertThat(
            changed.presidencies().get(0).toBuilder().ordinal(Optional.empty()).build())
        .isEqualTo(COUNCIL.presidencies().get(0));
  }

  @Test
  void changesAndRemovesStrategicAreas() {
    Editor editor = Editor.of(COUNCIL)
        .update(SAFETY, StrategicArea::toBuilder, builder -> builder.focus(text("Fire")))
        .without(Id.of("identity"));

    assertThat(editor.dataset().mandates().get(0).areas())
        .containsExactly(area("safety").toBuilder().focus(text("Fire")).build());
    assertThat(editor.find(Id.<StrategicArea>of("identity"))).isEmpty();
    assertThat(editor.without(Id.of("plan")).find(SAFETY)).isEmpty();
  }

  @Test
  void refusesUnknownAndWrongIds() {
    Editor editor = Editor.of(COUNCIL);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.update(Id.of("x"), Person::toBuilder, any -> {}))
        .withMessage("no record has the id x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.update(Id.of("dk"), Person::toBuilder, any -> {}))
        .withMessageStartingWith("the id dk names a presidency, not a record of the type");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> editor.update(ADA, Person::toBuilder, builder -> builder.id(Id.of("eve"))))
        .withMessage("the id ada became eve: rename the record instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.with(person("dk")))
        .withMessage("the id dk names a presidency, not a person");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.with(
            mandate("new", "council", "2020").addArea(area("safety")).build()))
        .withMessage("the id safety of a strategic area of new names another record");
  }

  @Test
  void refusesIdsOfSeveralRecords() {
    Editor editor = Editor.of(dataset(person("ada"), organization("ada").build()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.with(person("ada")))
        .withMessage("several records have the id ada: give each its own first");
    assertThatIllegalArgumentException().isThrownBy(() -> editor.without(ADA));
    assertThatIllegalArgumentException().isThrownBy(() -> editor.rename(ADA, Id.of("eve")));
  }

  @Test
  void renamesRecordInAllReferences() {
    Citation citation =
        Citation.builder().source(Id.of("page")).about("partOf").says("council").build();
    Citation together = Citation.builder()
        .source(Id.of("page"))
        .about("holders")
        .says("DK + council")
        .build();
    Dataset before = dataset(
        source("page"),
        organization("council").build(),
        organization("unit", "council")
            .addCitation(citation)
            .addMember(Membership.builder().organization(Id.of("council")).build())
            .build(),
        presidency("dk", "council", "2020").addCitation(together).build(),
        decision("d", "council").addEstablished(Id.<Organization>of("council")).build(),
        project("p").addLead(Party.of(Id.<Organization>of("council"))).build());

    Dataset after = Editor.of(before)
        .rename(Id.of("council"), Id.of("cbss"))
        .rename(Id.of("page"), Id.of("web"))
        .dataset();

    assertThat(after.entities().map(Entity::id).map(Id::value)).contains("cbss", "web");
    Organization unit = after.organizations().get(1);
    assertThat(unit.partOf()).containsExactly(Parent.of(Id.of("cbss")));
    assertThat(unit.members().get(0).organization()).contains(Id.of("cbss"));
    assertThat(unit.citations())
        .containsExactly(citation.toBuilder().source(Id.of("web")).says("cbss").build());
    Presidency presidency = after.presidencies().get(0);
    assertThat(presidency.organization()).isEqualTo(Id.of("cbss"));
    assertThat(presidency.citations().get(0).says()).contains("DK + cbss");
    assertThat(after.decisions().get(0).establishes()).hasToString("[cbss]");
    assertThat(after.projects().get(0).leads())
        .containsExactly(Party.of(Id.<Organization>of("cbss")));
  }

  @Test
  void keepsEveryCharacterThatACitationSays() {
    Citation broken = Citation.builder()
        .source(Id.of("page"))
        .about("holders")
        .says("council +  + ")
        .build();
    Dataset before = dataset(
        source("page"),
        organization("council").build(),
        presidency("dk", "council", "2020").addCitation(broken).build());

    Dataset after = Editor.of(before).rename(Id.of("council"), Id.of("cbss")).dataset();

    assertThat(after.presidencies().get(0).citations().get(0).says()).contains("cbss +  + ");
  }

  @Test
  void refusesNamesThatAreTaken() {
    Editor editor = Editor.of(PEOPLE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.rename(ADA, Id.of("bo")))
        .withMessage("cannot rename ada to bo, which is the id of a person");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.rename(Id.of("eve"), Id.of("x")))
        .withMessage("no record has the id eve");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.rename(Map.of(ADA, Id.of("x"), Id.of("bo"), Id.of("x"))))
        .withMessageEndingWith("would have the id x");
    assertThat(ids(editor.rename(Map.of(ADA, Id.of("bo"), Id.of("bo"), ADA)).dataset()))
        .containsExactly("bo", "ada", "cy");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void removedRecordReturnsToItsPlace(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);
    List<Entity> all = new ArrayList<>(dataset.entities().toList());
    Collections.shuffle(all, Seeds.random(seed));

    Editor editor = Editor.of(dataset);
    for (Entity entity : all) {
      editor = editor.without(entity.id());
    }
    assertThat(editor.dataset().entities()).isEmpty();
    Collections.shuffle(all, Seeds.random(seed + 1));
    for (Entity entity : all) {
      editor = editor.with(entity);
    }

    assertThat(editor.dataset()).as(Seeds.replay(seed)).isEqualTo(dataset);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void renamingThereAndBackChangesNothing(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);
    Map<Id<?>, Id<?>> names = names(dataset);

    Dataset renamed = Editor.of(dataset).rename(names).dataset();

    assertThat(ids(renamed)).as(Seeds.replay(seed)).doesNotContainAnyElementsOf(ids(dataset));
    assertThat(Editor.of(renamed).rename(inverse(names)).dataset())
        .as(Seeds.replay(seed))
        .isEqualTo(dataset);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void renamingKeepsEveryAnswer(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);
    Map<Id<?>, Id<?>> names = names(dataset);
    Registry before = Registry.of(dataset);
    Registry after = Registry.of(Editor.of(dataset).rename(names).dataset());
    Renaming back = new Renaming(inverse(names));

    assertThat(answers(after, back))
        .as(Seeds.replay(seed))
        .isEqualTo(answers(before, new Renaming(Map.of())));
  }

  /** Returns new ids in the order of the old ones. */
  private static Map<Id<?>, Id<?>> names(Dataset dataset) {
    List<Id<?>> all = Stream.<Identified>concat(
            dataset.entities(),
            dataset.mandates().stream().flatMap(mandate -> mandate.areas().stream()))
        .<Id<?>>map(Identified::id)
        .sorted()
        .toList();
    Map<Id<?>, Id<?>> names = new HashMap<>();
    IntStream.range(0, all.size())
        .forEach(i -> names.put(all.get(i), Id.of("renamed-" + (1_000_000 + i))));
    return names;
  }

  private static Map<Id<?>, Id<?>> inverse(Map<Id<?>, Id<?>> names) {
    Map<Id<?>, Id<?>> inverse = new HashMap<>();
    names.forEach((id, other) -> inverse.put(other, id));
    return inverse;
  }

  /** Returns the answers to many questions, in which all records have the ids of before. */
  private static List<Object> answers(Registry registry, Renaming back) {
    List<Object> answers = new ArrayList<>();
    for (int year = 1990; year < 2026; year += 7) {
      LocalDate day = LocalDate.of(year, 7, 1);
      answers.add(answer(registry.presidencies().on(day), back));
      answers.add(answer(registry.meetings().on(day), back));
      answers.add(answer(registry.personnelTerms().on(day), back));
      answers.add(answer(registry.projects().on(day), back));
      for (Organization organization : registry.organizations().toList()) {
        answers.add(answer(registry.presidencies().of(organization).on(day), back));
        answers.add(answer(registry.mandatesInForce(organization, day), back));
        answers.add(answer(registry.chairOn(organization, day), back));
        answers.add(registry.membershipsOn(organization, day).full().certain().size());
      }
    }
    for (Presidency presidency : registry.presidencies().toList()) {
      answers.add(answer(registry.briefing(presidency).decisions(), back));
      answers.add(answer(registry.briefing(presidency).meetings(), back));
    }
    registry.dataset().entities().forEach(each -> answers.add(registry.effectivePeriod(each)));
    registry
        .changes(LocalDate.of(1990, 1, 1), LocalDate.of(2026, 1, 1))
        .forEach(change -> answers.add(change.kind()));
    return answers;
  }

  private static List<Object> answer(Answer<? extends Entity> answer, Renaming back) {
    return List.of(
        answer.certain().stream().map(each -> renamed(each, back)).toList(),
        answer.uncertain().stream().map(each -> renamed(each, back)).toList(),
        answer.any());
  }

  private static <T extends Entity> T renamed(T entity, Renaming back) {
    return back.rewrite(ModelSchema.of(entity), entity);
  }

  private static Fix fix(Edit... edits) {
    return new Fix("edit", List.of(edits));
  }

  private static Edit edit(DataPath path, String replacement) {
    return new Edit(path, Optional.ofNullable(replacement));
  }

  @Test
  void appliesFixesOfFindings() {
    Dataset dataset = Dataset.builder()
        .addPerson(person("ada").toBuilder().name("A\u030Asa").build())
        .addOrganization(organization("council").build())
        .addMeeting(Meeting.builder()
            .id(Id.of("m"))
            .organization(Id.of("council"))
            .period(TimeSpan.parse("2020"))
            .status(MeetingStatus.CANCELLED)
            .ordinal(3)
            .build())
        .addDecision(decision("d", "council")
            .establishes(Collections.nCopies(3, Id.<Organization>of("council")))
            .build())
        .putAcceptance("text-markup", "none")
        .build();
    Report report = Validator.standard().validate(dataset);
    List<Fix> fixes =
        report.findings().stream().flatMap(finding -> finding.fix().stream()).toList();

    Dataset fixed = Editor.of(dataset).apply(fixes).dataset();

    assertThat(fixes).hasSize(5);
    assertThat(Validator.standard().validate(fixed).findings())
        .extracting(Finding::fix)
        .allMatch(Optional::isEmpty);
    assertThat(fixed.people().get(0).name()).isEqualTo("Åsa");
    assertThat(fixed.decisions().get(0).establishes()).hasSize(1);
    assertThat(Editor.of(dataset).apply(fixes.get(0)).dataset()).isNotEqualTo(fixed);
  }

  @Test
  void editsValuesOfEveryForm() {
    LocalizedText name =
        LocalizedText.of(Map.of(LanguageTag.of("da"), "Råd", LanguageTag.of("en"), "Council"));
    Organization before = organization("council", "union")
        .name(name)
        .addOtherNames(text("one"), text("two"))
        .putIdentifier("wikidata", "Q1")
        .putExtension("x-a", "1")
        .build();

    Organization after = Editor.of(dataset(organization("union").build(), before))
        .apply(fix(
            edit(new DataPath(EntityKind.ORGANIZATION, 1, "/name/da"), "Rådet"),
            edit(new DataPath(EntityKind.ORGANIZATION, 1, "/name/en"), null),
            edit(new DataPath(EntityKind.ORGANIZATION, 1, "/otherNames/0"), null),
            edit(new DataPath(EntityKind.ORGANIZATION, 1, "/otherNames/1"), "deux"),
            edit(new DataPath(EntityKind.ORGANIZATION, 1, "/identifiers/wikidata"), "Q2"),
            edit(new DataPath(EntityKind.ORGANIZATION, 1, "/x-a"), null),
            edit(new DataPath(EntityKind.ORGANIZATION, 1, "/partOf"), "council")))
        .dataset()
        .organizations()
        .get(1);

    assertThat(after)
        .isEqualTo(organization("council", "council")
            .name(LocalizedText.of(LanguageTag.of("da"), "Rådet"))
            .addOtherName(text("deux"))
            .putIdentifier("wikidata", "Q2")
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "/period, , nothing to edit at /presidencies/0/period/x",
    "/nothing, , nothing to edit at /presidencies/0/nothing",
    "/title, , nothing to edit at /presidencies/0/title",
    "/x-a, , nothing to edit at /presidencies/0/x-a",
    "/priorities/0, , nothing to edit at /presidencies/0/priorities/0",
    "/period, '', 'invalid value for /presidencies/0/period: \"no date\"'",
    "/organization, '', 'invalid value for /presidencies/0/organization: \"no date\"'",
    "/organization, remove, a presidency cannot lose a required value",
  })
  void refusesEditsThatDoNotFit(String path, String kind, String message) {
    DataPath target = new DataPath(EntityKind.PRESIDENCY, 0, path);
    Edit edit = kind == null && path.equals("/period")
        ? edit(target.resolve("x"), "a")
        : edit(target, "remove".equals(kind) ? null : "no date");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Editor.of(COUNCIL).apply(fix(edit)))
        .withMessageStartingWith(message);
  }

  @Test
  void refusesEditOfWholeDataset() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Editor.of(COUNCIL).apply(fix(edit(DataPath.root(), "x"))))
        .withMessage("an edit cannot replace the whole data set");
  }

  @Test
  void refusesOneValueForAWholeList() {
    Organization council = organization("council")
        .addOtherName(text("one"))
        .addOtherName(text("two"))
        .build();
    DataPath names = new DataPath(EntityKind.ORGANIZATION, 0, "/otherNames");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Editor.of(dataset(council)).apply(fix(edit(names, "three"))))
        .withMessage("nothing to edit at /organizations/0/otherNames");
    assertThat(Editor.of(dataset(council)).apply(fix(edit(names, null))).dataset())
        .isEqualTo(dataset(organization("council").build()));
  }

  @Test
  void namesOrganizationThatWouldLoseItsName() {
    Edit edit = edit(new DataPath(EntityKind.ORGANIZATION, 0, "/name"), null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Editor.of(COUNCIL).apply(fix(edit)))
        .withMessageStartingWith("an organization cannot lose a required value");
  }

  @Test
  void refusesEditsThatOverlap() {
    DataPath plan = new DataPath(EntityKind.MANDATE, 0, "");
    Edit whole = edit(plan.resolve("areas", 0), null);
    Edit inside = edit(plan.resolve("areas", 0).resolve("title"), "T");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Editor.of(COUNCIL).apply(fix(whole, inside)))
        .withMessageStartingWith("two edits overlap at /mandates/0/areas/0/title");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Editor.of(COUNCIL).apply(fix(inside, whole)));
    assertThat(
            Editor.of(COUNCIL).apply(List.of(fix(whole), fix(whole))).dataset().mandates())
        .flatExtracting(Mandate::areas)
        .containsExactly(area("identity"));
  }

  @Test
  void keepsReferencesToRemovedRecords() {
    Dataset dataset = dataset(
        organization("council").build(),
        post("chair", "council"),
        decision("d", "council").build());

    Dataset changed = Editor.of(dataset).without(Id.of("council")).dataset();

    assertThat(changed.decisions())
        .extracting(Decision::organization)
        .containsExactly(Id.of("council"));
    assertThat(Validator.standard().validate(changed).countsByRule())
        .containsKey("reference-unresolved");
  }
}
