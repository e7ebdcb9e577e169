package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.junit.jupiter.api.Test;

class ReferenceCycleTest {
  private static final String RULE = "reference-cycle";

  @Test
  void reportsAMandateThatIsPartOfItsPart() {
    assertThatRule("reference-cycle")
        .on(dataset(
            organization("cbss").build(),
            mandate("whole", "cbss", "2010/2020").partOf(Id.of("part")).build(),
            mandate("part", "cbss", "2010/2020").partOf(Id.of("whole")).build()))
        .reports("/mandates/0/partOf")
        .saying("the references form a cycle: whole → part → whole");
  }

  @Test
  void reportsSomethingThatIsPartOfItself() {
    assertThatRule(RULE)
        .on(dataset(part("a", "a")))
        .reports("/organizations/0/partOf")
        .saying("the references form a cycle: a → a")
        .relatedTo()
        .as(Severity.ERROR);
  }

  @Test
  void reportsAParentWithAnExtensionInItsList() {
    assertThatRule(RULE)
        .on(dataset(organization("a")
            .addPartOf(Parent.builder()
                .organization(Id.of("a"))
                .putExtension("x-a", "1")
                .build())
            .build()))
        .reports("/organizations/0/partOf/0");
  }

  @Test
  void reportsCycleOnceWithItsWholePath() {
    assertThatRule(RULE)
        .on(dataset(part("b", "a"), part("c", "b"), part("a", "c")))
        .reports("/organizations/0/partOf")
        .saying("the references form a cycle: b → a → c → b")
        .relatedTo("/organizations/2", "/organizations/1");
  }

  @Test
  void leavesOutWhatOnlyLeadsToACycle() {
    assertThatRule(RULE)
        .on(dataset(part("x", "a"), part("b", "a"), part("a", "b"), part("y", "x")))
        .reports("/organizations/1/partOf")
        .saying("the references form a cycle: b → a → b");
  }

  @Test
  void reportsEachCycleOfSeveral() {
    assertThatRule(RULE)
        .on(dataset(part("a", "b"), part("c", "d"), part("b", "a"), part("d", "c")))
        .reports("/organizations/0/partOf", "/organizations/1/partOf");
  }

  @Test
  void ignoresRepeatedRecordThatNamesItself() {
    assertThatRule(RULE).on(dataset(organization("b").build(), part("b", "b"))).reportsNothing();
  }

  @Test
  void looksAtMandatesProjectsAndTerms() {
    assertThatRule(RULE)
        .on(dataset(
            mandate("m", "b", "2020/2025").supersedes(Id.of("n")).build(),
            mandate("n", "b", "2020/2025").supersedes(Id.of("m")).build(),
            project("p").partOf(Id.of("p")).build(),
            term("s", "x", "2020/").follows(Id.of("s")).build()))
        .reports("/mandates/0/supersedes", "/projects/0/partOf", "/personnelTerms/0/follows");
  }

  @Test
  void findsTermsThatFollowAndReplaceEachOther() {
    assertThatRule(RULE)
        .on(dataset(
            term("s", "x", "2020/").follows(Id.of("t")).build(),
            term("t", "y", "2020/").replaces(Id.of("s")).build()))
        .reports("/personnelTerms/0/follows")
        .saying("the references form a cycle: s → t → s");
  }

  @Test
  void acceptsChainsForksAndReferencesThatLeadNowhere() {
    assertThatRule(RULE)
        .on(dataset(
            part("a", "b"),
            part("b", "c"),
            part("other", "b"),
            organization("c").build(),
            part("lost", "gone"),
            part("wrong", "x"),
            person("x")))
        .reportsNothing();
  }

  @Test
  void reportsACycleOnceIfARecordStandsTwice() {
    assertThatRule(RULE)
        .on(dataset(part("a", "b"), part("b", "a"), part("b", "a")))
        .reports("/organizations/0/partOf");
  }

  private static Organization part(String id, String whole) {
    return organization(id).partOf(List.of(Parent.of(Id.of(whole)))).build();
  }
}
