package org.cbss.model.testing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.cbss.model.Chair;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.FormerName;
import org.cbss.model.Handover;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingMode;
import org.cbss.model.MeetingStatus;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.Project;
import org.cbss.model.SeatCount;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.Suspension;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;

/**
 * Records that use every attribute of the model, lists with more than one element, and no default. The values
 * of one record differ from each other, so that no attribute can be mistaken for another.
 */
public final class Everything {
  private Everything() {}

  public static Citation citation() {
    return Citation.builder()
        .source(Id.of("page"))
        .about("period")
        .says("2019/2020")
        .at("second paragraph")
        .quote("from 2019 to 2020")
        .putExtension("x-checked", "true")
        .build();
  }

  public static Citation otherCitation() {
    return Citation.builder().source(Id.of("report")).build();
  }

  public static Source source() {
    return Source.builder()
        .id(Id.of("page"))
        .title(text("The page", "Die Seite"))
        .publisher("The Council")
        .url(HttpUrl.of("https://example.org/page?a=b"))
        .published(EdtfDate.parse("2020-06"))
        .retrieved(LocalDate.of(2020, 7, 2))
        .language(LanguageTag.of("da"))
        .unverified(true)
        .text("All of it.\nTo the end.")
        .putIdentifier("doi", "10.1000/1")
        .putIdentifier("a/b~c", "slashed")
        .addCitations(citation(), otherCitation())
        .note(text("A note", "Eine Notiz"))
        .putAcceptance("text-markup", "it is a page")
        .putExtension("x-archive", "{\"kept\":true}")
        .build();
  }

  public static Source report() {
    return Source.builder().id(Id.of("report")).title(text("Report")).build();
  }

  public static Membership membership() {
    return Membership.builder()
        .country(CountryCode.of("BY"))
        .organization(Id.of("union"))
        .person(Id.of("ada"))
        .onBehalfOf(CountryCode.of("SE"))
        .role(MemberRole.OBSERVER)
        .period(TimeSpan.parse("2009/.."))
        .disputed(true)
        .addSuspended(suspension(), Suspension.of(TimeSpan.parse("2010")))
        .addCitations(citation(), otherCitation())
        .note(text("Observes"))
        .putExtension("x-seat", "9")
        .build();
  }

  public static Suspension suspension() {
    return Suspension.builder()
        .period(TimeSpan.parse("2022-03-03/"))
        .scope(text("Projects", "Projekte"))
        .putExtension("x-suspension", "1")
        .build();
  }

  public static Party party() {
    return Party.builder()
        .country(CountryCode.of("FI"))
        .organization(Id.of("union"))
        .build();
  }

  public static Parent parent() {
    return Parent.builder()
        .organization(Id.of("union"))
        .period(TimeSpan.parse("1998/2004"))
        .putExtension("x-parent", "1")
        .build();
  }

  public static Chair chair() {
    return Chair.builder()
        .presidencyOf(Id.of("union"))
        .post(Id.of("head"))
        .period(TimeSpan.parse("../2009-11-30"))
        .putExtension("x-chair", "1")
        .build();
  }

  public static FormerName formerName() {
    return FormerName.builder()
        .name(text("First name", "Erster Name"))
        .period(TimeSpan.parse("1992/1998"))
        .putExtension("x-formername", "1")
        .build();
  }

  public static SeatCount seatCount() {
    return SeatCount.builder()
        .count(3)
        .period(TimeSpan.parse("1997/2004"))
        .putExtension("x-seatcount", "1")
        .build();
  }

  public static Convention convention() {
    return Convention.builder()
        .period(TimeSpan.parse("1992-07-01/.."))
        .of(ConventionSubject.PRESIDENCIES)
        .complete(true)
        .unbroken(true)
        .handover(Handover.NEXT_DAY)
        .addStartsOn(RecurringDay.ofYear(Month.JULY, 1), RecurringDay.ofMonth(1))
        .addCitations(citation(), otherCitation())
        .note(text("Every summer"))
        .putExtension("x-convention", "1")
        .build();
  }

  public static Organization organization() {
    return Organization.builder()
        .id(Id.of("council"))
        .name(text("Council", "Rat"))
        .addOtherNames(text("The Council"), text("CBSS"))
        .addFormerNames(formerName())
        .kind(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION)
        .addPartOf(parent(), Parent.of(Id.of("union")))
        .addChair(chair())
        .period(TimeSpan.parse("1992-03/.."))
        .addMembers(
            membership(), Membership.builder().country(CountryCode.of("DK")).build())
        .addConventions(
            convention(),
            Convention.builder().period(TimeSpan.parse("1992-07-01/2002-06-30")).build())
        .putIdentifier("wikidata", "Q1")
        .addCitations(citation(), otherCitation())
        .note(text("Founded in Copenhagen"))
        .putAcceptance("presidency-gap", "nobody presided")
        .putExtension("x-colour", "\"blue\"")
        .build();
  }

  public static Organization union() {
    return Organization.builder()
        .id(Id.of("union"))
        .name(text("Union"))
        .kind(OrganizationKind.OTHER)
        .build();
  }

  public static Person person() {
    return Person.builder()
        .id(Id.of("ada"))
        .name("Ada Ås")
        .addOtherNames("A. Ås", "Ada Aas")
        .putIdentifier("orcid", "0000")
        .addCitation(citation())
        .note(text("Once more"))
        .putAcceptance("text-not-normalized", "as printed")
        .putExtension("x-person", "null")
        .build();
  }

  public static Post post() {
    return Post.builder()
        .id(Id.of("head"))
        .title(text("Head"))
        .organization(Id.of("council"))
        .addFormerName(formerName())
        .addSeats(seatCount(), SeatCount.of(2))
        .period(TimeSpan.parse("2001/2030"))
        .addConvention(convention())
        .putIdentifier("post", "p")
        .addCitation(citation())
        .note(text("Two heads"))
        .putAcceptance("term-vacancy", "known")
        .putExtension("x-post", "[]")
        .build();
  }

  public static Priority priority() {
    return Priority.builder()
        .text(text("Children"))
        .organization(Id.of("union"))
        .build();
  }

  public static Presidency presidency() {
    return Presidency.builder()
        .id(Id.of("turn"))
        .organization(Id.of("council"))
        .addHolders(Party.of(CountryCode.of("DK")), party())
        .title(text("Danish turn"))
        .period(TimeSpan.parse("2019-07-01/2020-06-30"))
        .disputed(true)
        .ordinal(28)
        .addPriorities(priority(), Priority.of(text("Peace")))
        .putIdentifier("number", "28")
        .addCitation(citation())
        .note(text("The second"))
        .putAcceptance("presidency-overlap", "so it was")
        .putExtension("x-turn", "{}")
        .build();
  }

  public static StrategicArea area() {
    return StrategicArea.builder()
        .id(Id.of("area-1"))
        .title(text("Prevention"))
        .focus(text("Early help"))
        .addCitations(citation(), otherCitation())
        .note(text("The first"))
        .putExtension("x-area", "1")
        .build();
  }

  public static Mandate mandate() {
    return Mandate.builder()
        .id(Id.of("mandate-2"))
        .title(text("Mandate 2"))
        .organization(Id.of("council"))
        .period(TimeSpan.parse("2020/2025"))
        .partOf(Id.of("mandate-0"))
        .addPresidency(Id.of("turn"))
        .addPresidency(Id.of("turn-2"))
        .supersedes(Id.of("mandate-1"))
        .addBasedOn(Id.of("page"))
        .addBasedOn(Id.of("mandate-1"))
        .addBasedOn(Id.of("adoption"))
        .vision(text("All is well"))
        .addCommitments(text("To talk"), text("To act"))
        .addAreas(
            area(),
            StrategicArea.builder().id(Id.of("area-2")).title(text("Justice")).build())
        .addMeasures(text("Schools"), text("Parents"))
        .putIdentifier("document", "m-2")
        .addCitation(citation())
        .note(text("Renewed"))
        .putAcceptance("mandate-gap", "a year between")
        .putExtension("x-mandate", "2")
        .build();
  }

  public static Mandate wholeMandate() {
    return Mandate.builder()
        .id(Id.of("mandate-0"))
        .title(text("Strategy"))
        .organization(Id.of("council"))
        .period(TimeSpan.parse("2010/2030"))
        .build();
  }

  public static Presidency nextPresidency() {
    return Presidency.builder()
        .id(Id.of("turn-2"))
        .organization(Id.of("council"))
        .addHolders(Party.of(CountryCode.of("LT")), Party.of(CountryCode.of("PL")))
        .period(TimeSpan.parse("2020-07-01/2021-06-30"))
        .build();
  }

  public static Mandate firstMandate() {
    return Mandate.builder()
        .id(Id.of("mandate-1"))
        .title(text("Mandate 1"))
        .organization(Id.of("council"))
        .period(TimeSpan.parse("2014/2019"))
        .build();
  }

  public static Meeting meeting() {
    return Meeting.builder()
        .id(Id.of("third"))
        .organization(Id.of("council"))
        .project(Id.of("promise"))
        .title(text("Third meeting"))
        .period(TimeSpan.parse("2020-05-06/2020-05-07"))
        .status(MeetingStatus.HELD)
        .presidency(Id.of("turn"))
        .ordinal(3)
        .last(true)
        .place(text("Copenhagen", "Kopenhagen"))
        .mode(MeetingMode.HYBRID)
        .putIdentifier("agenda", "3")
        .addCitation(citation())
        .note(text("Long"))
        .putAcceptance("meeting-not-last", "an extra one came after")
        .putExtension("x-meeting", "3")
        .build();
  }

  public static Decision decision() {
    return Decision.builder()
        .id(Id.of("adoption"))
        .title(text("Adoption"))
        .organization(Id.of("council"))
        .date(EdtfDate.parse("2020-05-06"))
        .meeting(Id.of("third"))
        .presidency(Id.of("turn"))
        .period(TimeSpan.parse("2020-05-06/.."))
        .addAdopted(Id.of("mandate-2"))
        .addEstablished(Id.of("union"))
        .addEstablished(Id.of("promise"))
        .addDesignated(Id.of("turn"))
        .addAppointed(Id.of("ada-head"))
        .addAmended(Id.of("mandate-1"))
        .addAmended(Id.of("adoption"))
        .addRepealed(Id.of("mandate-2"))
        .addRepealed(Id.of("adoption"))
        .addBasedOn(Id.of("page"))
        .addBasedOn(Id.of("ada"))
        .addBasedOn(Id.of("head"))
        .addBasedOn(Id.of("message"))
        .addBasedOn(Id.of("ada-head"))
        .addBasedOn(Id.of("area-1"))
        .putIdentifier("minutes", "7")
        .addCitation(citation())
        .note(text("By all"))
        .putAcceptance("decision-wrong-organization", "jointly")
        .putExtension("x-decision", "7")
        .build();
  }

  public static TakeHomeMessage message() {
    return TakeHomeMessage.builder()
        .id(Id.of("message"))
        .text(text("Act early"))
        .organization(Id.of("council"))
        .topic(text("Intervention"))
        .meeting(Id.of("third"))
        .presidency(Id.of("turn"))
        .putIdentifier("slide", "4")
        .addCitation(citation())
        .note(text("Said twice"))
        .putAcceptance("message-unplaced", "no matter")
        .putExtension("x-message", "4")
        .build();
  }

  public static Project project() {
    return Project.builder()
        .id(Id.of("promise-3"))
        .name(text("Promise 3"))
        .addFormerName(formerName())
        .partOf(Id.of("promise"))
        .phase(3)
        .period(TimeSpan.parse("2020/2023-03"))
        .addLead(Party.of(Id.of("council")))
        .addLead(Party.of(CountryCode.of("LV")))
        .addFunder(party())
        .addFunder(Party.of(Id.<Organization>of("council")))
        .addArea(Id.of("area-2"))
        .addArea(Id.of("area-1"))
        .putIdentifier("grant", "881")
        .addCitation(citation())
        .note(text("The third phase"))
        .putAcceptance("sources-disagree", "on the end")
        .putExtension("x-project", "3")
        .build();
  }

  public static Project wholeProject() {
    return Project.builder().id(Id.of("promise")).name(text("Promise")).build();
  }

  public static PersonnelTerm term() {
    return PersonnelTerm.builder()
        .id(Id.of("ada-head"))
        .person(Id.of("ada"))
        .post(Id.of("head"))
        .period(TimeSpan.parse("2013/2019"))
        .acting(true)
        .disputed(true)
        .onBehalfOf(CountryCode.of("NO"))
        .presidency(Id.of("turn"))
        .follows(Id.of("ada-first"))
        .replaces(Id.of("ada-before"))
        .putIdentifier("contract", "12")
        .addCitation(citation())
        .note(text("For the time being"))
        .putAcceptance("term-same-person", "twice")
        .putExtension("x-term", "12")
        .build();
  }

  public static PersonnelTerm term(String id) {
    return PersonnelTerm.builder()
        .id(Id.of(id))
        .person(Id.of("ada"))
        .post(Id.of("head"))
        .build();
  }

  /** Returns a data set of all these records, with a reference of each attribute to each kind that it allows. */
  public static Dataset dataset() {
    return Dataset.builder()
        .title(text("Everything", "Alles"))
        .language(LanguageTag.of("de"))
        .asOf(LocalDate.of(2021, 12, 31))
        .putAcceptance("citation-missing", "all of it is made up")
        .addSources(source(), report())
        .addOrganizations(organization(), union())
        .addPerson(person())
        .addPost(post())
        .addPresidencies(presidency(), nextPresidency())
        .addMandates(wholeMandate(), firstMandate(), mandate())
        .addMeeting(meeting())
        .addDecision(decision())
        .addTakeHomeMessage(message())
        .addProjects(wholeProject(), project())
        .addPersonnelTerms(term("ada-first"), term("ada-before"), term())
        .putExtension("x-made-by", "\"hand\"")
        .build();
  }

  private static LocalizedText text(String english) {
    return LocalizedText.of(english);
  }

  private static LocalizedText text(String english, String german) {
    return LocalizedText.of(Map.of(LanguageTag.ENGLISH, english, LanguageTag.of("de"), german));
  }
}
