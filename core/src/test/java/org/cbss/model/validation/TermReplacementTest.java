package org.cbss.model.validation;

import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTermBuilder;
import org.junit.jupiter.api.Test;

class TermReplacementTest {
  private static final String RULE = "term-replacement";
  private static final PersonnelTermBuilder T1 = term("t1", "p", "2000-01-01/2003-12-31");
  private static final PersonnelTermBuilder T2 = term("t2", "q", "2004-01-01/2007-12-31");

  @Test
  void reportsTwoThatReplaceTheSame() {
    assertThatRule(RULE)
        .on(headedBy(T1, replacing("a", "q", "2004/", "t1"), replacing("b", "r", "2005/", "t1")))
        .reports("/personnelTerms/2/replaces")
        .saying("b and a both replace t1")
        .relatedTo("/personnelTerms/1/replaces")
        .as(Severity.WARNING);
  }

  @Test
  void reportsAReplacementAcrossAnotherHolder() {
    assertThatRule(RULE)
        .on(headedBy(T1, T2, replacing("t3", "r", "2008-01-01/2011-12-31", "t1")))
        .reports("/personnelTerms/2/replaces")
        .saying("t3 replaces t1, and t2, 2004-01-01/2007-12-31, held head in between")
        .relatedTo("/personnelTerms/1/period")
        .as(Severity.WARNING);
  }

  @Test
  void acceptsAReplacementAcrossAVacancy() {
    assertThatRule(RULE)
        .on(headedBy(T1, replacing("t3", "r", "2008-01-01/2011-12-31", "t1")))
        .reportsNothing();
  }

  @Test
  void acceptsSomebodyActingInBetween() {
    Dataset data = headedBy(
        T1,
        term("t2", "q", "2004-01-01/2007-12-31").acting(true).replaces(Id.of("t1")),
        replacing("t3", "r", "2008-01-01/2011-12-31", "t1"));
    assertThatRule(RULE).on(data).reportsNothing();
  }

  @Test
  void acceptsAnotherTermOfOneOfThemInBetween() {
    assertThatRule(RULE)
        .on(headedBy(
            T1,
            term("t2", "p", "2004-01-01/2007-12-31"),
            replacing("t3", "r", "2008-01-01/2011-12-31", "t1")))
        .reportsNothing();
  }

  @Test
  void acceptsWhoMayHaveHeldThePostBeforeOrAfter() {
    assertThatRule(RULE)
        .on(headedBy(T1, term("t2", "q", "2003/2008"), replacing("t3", "r", "2008/2011", "t1")))
        .reports("/personnelTerms/2/replaces");
    assertThatRule(RULE)
        .on(headedBy(T1, term("t2", "q", "2004/"), replacing("t3", "r", "2004-06-01/2011", "t1")))
        .reportsNothing();
  }

  @Test
  void acceptsOtherSeats() {
    assertThatRule(RULE)
        .on(headedBy(2, T1, T2, replacing("t3", "r", "2008-01-01/2011-12-31", "t1")))
        .reportsNothing();
  }

  private static PersonnelTermBuilder replacing(
      String id, String person, String period, String replaced) {
    return term(id, person, period).replaces(Id.of(replaced));
  }
}
