package org.cbss.model.benchmarks;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.cbss.model.Chair;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.FormerName;
import org.cbss.model.Handover;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.MeetingMode;
import org.cbss.model.MeetingStatus;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonBuilder;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Priority;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.SeatCount;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.Suspension;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;

/**
 * Generates data sets without findings, always the same: organizations with their sources, presidencies, mandates, meetings,
 * decisions, messages, projects, posts, people and terms, {@value #PER_ORGANIZATION} records for each organization, with citations
 * and imprecise dates. Every tenth organization has members and conventions, and the nine after it are parts of it. Together they
 * have every attribute of the model.
 */
final class Work {
  /** The number of records of each organization. */
  static final int PER_ORGANIZATION = 100;

  private static final int FAMILY = 10;
  private static final int PRESIDENCIES = 6;
  private static final int PEOPLE = 10;
  private static final int TERMS_OF_POST = 20;
  private static final int FIRST_OF_PRESIDENCY = 10;
  private static final int NONE = -FIRST_OF_PRESIDENCY - 1;
  private static final String QUOTE = "The chair rotates every year";
  private static final List<String> COUNTRIES =
      List.of("DK", "EE", "FI", "DE", "IS", "LV", "LT", "NO", "PL", "SE");

  private final SplittableRandom random = new SplittableRandom(42);
  private final Prose prose = new Prose(random);
  private DatasetBuilder dataset = Dataset.builder();

  private Work() {}

  /** Creates a data set with a title and without records. */
  static Dataset header() {
    return headed(Dataset.builder());
  }

  private static Dataset headed(DatasetBuilder dataset) {
    return dataset
        .title(LocalizedText.of("Work"))
        .language(LanguageTag.of("en-GB"))
        .asOf(LocalDate.of(2020, 12, 31))
        .putAcceptance("text-markup", "as printed in the sources")
        .build();
  }

  /** Returns a data set with a number of records, rounded down to whole organizations. */
  static Dataset dataset(int records) {
    DatasetBuilder whole = Dataset.builder();
    organizations(records, whole::from);
    return headed(whole);
  }

  /** Generates the same records, with the records of one organization in memory at a time. */
  static void organizations(int records, Consumer<Dataset> each) {
    Work work = new Work();
    for (int organization = 0; organization < records / PER_ORGANIZATION; organization++) {
      work.dataset = Dataset.builder();
      work.organization(organization);
      each.accept(work.dataset.build());
    }
  }

  private void organization(int organization) {
    sources(organization);
    dataset.addOrganization(isMain(organization) ? main(organization) : part(organization));
    presidencies(organization);
    mandates(organization);
    meetings(organization);
    messages(organization);
    projects(organization);
    people(organization);
    posts(organization);
  }

  private static boolean isMain(int organization) {
    return organization % FAMILY == 0;
  }

  /** Returns the number of the organization that one is part of. */
  private static int whole(int organization) {
    return organization - organization % FAMILY;
  }

  private void sources(int organization) {
    dataset.addSource(Source.builder()
        .id(id("source", organization))
        .title(text(4))
        .publisher("Secretariat " + organization)
        .url(HttpUrl.of("https://example.org/page/" + organization))
        .published(EdtfDate.parse("2020-05"))
        .retrieved(LocalDate.of(2020, 6, 1))
        .language(LanguageTag.of("en"))
        .text(QUOTE + ", and " + prose.words(12) + ".")
        .putIdentifier("archive", "page " + organization)
        .build());
    dataset.addSource(Source.builder()
        .id(id("recollection", organization))
        .title(text(3))
        .unverified(true)
        .addCitation(
            Citation.builder().source(id("source", organization)).quote(QUOTE).build())
        .note(LocalizedText.of(prose.words(4) + ": <b>" + prose.words(1) + "</b>"))
        .build());
  }

  private Organization main(int organization) {
    OrganizationBuilder main = named(organization)
        .kind(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION)
        .period(TimeSpan.parse("1990-01-01/.."))
        .putIdentifier("register", "R" + organization)
        .addConvention(Convention.builder()
            .period(TimeSpan.parse("2000-07-01/.."))
            .unbroken(true)
            .handover(Handover.NEXT_DAY)
            .addStartsOn(RecurringDay.parse("--07-01"))
            .addCitation(cited(organization, "startsOn"))
            .note(text(5))
            .build())
        .addConvention(Convention.builder()
            .period(TimeSpan.parse("1990-01-01/.."))
            .of(ConventionSubject.MEMBERS)
            .complete(true)
            .build());
    COUNTRIES.forEach(country -> main.addMember(Membership.builder()
        .country(CountryCode.of(country))
        .period(TimeSpan.parse("1990/.."))
        .addCitation(cited(organization, "period"))
        .build()));
    return main.addMember(suspended(organization))
        .addMember(expert(organization))
        .build();
  }

  private Membership suspended(int organization) {
    return Membership.builder()
        .country(CountryCode.of("FR"))
        .role(MemberRole.OBSERVER)
        .period(TimeSpan.parse("1995-01-01/2010-12-31"))
        .addSuspension(Suspension.builder()
            .period(TimeSpan.parse("1998-03/1999-04"))
            .scope(text(2))
            .build())
        .addCitation(cited(organization, "suspended"))
        .note(text(4))
        .build();
  }

  private Membership expert(int organization) {
    return Membership.builder()
        .person(id("person", organization, 0))
        .onBehalfOf(CountryCode.of("DK"))
        .role(MemberRole.PARTICIPANT)
        .period(TimeSpan.parse("2000/2003"))
        .disputed(true)
        .addCitation(Citation.builder()
            .source(id("source", organization))
            .about("role")
            .says("participant")
            .build())
        .build();
  }

  private Organization part(int organization) {
    OrganizationBuilder part = named(organization)
        .kind(OrganizationKind.EXPERT_GROUP)
        .period(TimeSpan.parse("1990/.."))
        .addPartOf(Parent.builder()
            .organization(id("body", whole(organization)))
            .period(TimeSpan.parse("1991-01-01/.."))
            .build())
        .addChair(Chair.builder()
            .post(id("post", organization, 0))
            .period(TimeSpan.parse("1991-01-01/1995-12-31"))
            .build())
        .addChair(Chair.builder()
            .presidencyOf(id("body", whole(organization)))
            .period(TimeSpan.parse("1996-01-01/2000-06-30"))
            .build());
    if (organization % FAMILY == 1) {
      part.addMember(Membership.builder()
          .organization(id("body", whole(organization)))
          .period(TimeSpan.parse("1990/.."))
          .addCitation(cited(organization, "period"))
          .build());
      COUNTRIES.forEach(country -> part.addMember(Membership.builder()
          .country(CountryCode.of(country))
          .period(TimeSpan.parse("1990/.."))
          .addCitation(cited(organization, "period"))
          .build()));
    }
    return part.build();
  }

  private OrganizationBuilder named(int organization) {
    return Organization.builder()
        .id(id("body", organization))
        .name(text(3))
        .addOtherName(text(2))
        .addFormerName(FormerName.builder()
            .name(text(3))
            .period(TimeSpan.parse("1991/1998"))
            .build())
        .addCitation(cited(organization, "name"));
  }

  private void presidencies(int organization) {
    for (int i = 0; i < PRESIDENCIES; i++) {
      PresidencyBuilder presidency = Presidency.builder()
          .id(id("presidency", organization, i))
          .organization(id("body", organization))
          .holders(holders(organization, i))
          .title(text(4))
          .period(presided(i))
          .ordinal(i + 1)
          .addPriority(Priority.builder()
              .text(text(6))
              .organization(id("body", organization))
              .build())
          .addCitation(cited(organization, "period"));
      if (i == PRESIDENCIES - 1) {
        presidency.putIdentifier("archive", "presidency " + organization).note(text(9));
      }
      dataset.addPresidency(presidency.build());
    }
    // In place of a tenth message, so that every attribute occurs.
    dataset.addPresidency(Presidency.builder()
        .id(id("presidency", organization, PRESIDENCIES))
        .organization(id("body", organization))
        .holders(List.of(country()))
        .period(TimeSpan.parse("1999-02/2000-06-30"))
        .disputed(true)
        .addCitation(cited(organization, "disputed"))
        .build());
  }

  private static TimeSpan presided(int i) {
    return TimeSpan.parse((2000 + i) + "-07-01/" + (2001 + i) + "-06-30");
  }

  private List<Party> holders(int organization, int presidency) {
    if (presidency == 1) {
      return List.of(Party.of(CountryCode.of("DK")), Party.of(CountryCode.of("SE")));
    }
    return presidency == 2 && organization % FAMILY == 1
        ? List.of(Party.of(id("body", whole(organization))))
        : List.of(country());
  }

  private Party country() {
    return Party.of(CountryCode.of(COUNTRIES.get(random.nextInt(COUNTRIES.size()))));
  }

  private void mandates(int organization) {
    for (int i = 0; i < 2; i++) {
      int year = 2000 + 3 * i;
      MandateBuilder mandate = Mandate.builder()
          .id(id("mandate", organization, i))
          .title(text(5))
          .organization(id("body", organization))
          .period(TimeSpan.parse(year + "/" + (year + 3)))
          .addPresidency(id("presidency", organization, 1 + 3 * i))
          .addBasedOn(id("source", organization))
          .vision(text(20))
          .addCommitment(text(9))
          .addMeasure(text(7))
          .addCitation(cited(organization, "period"));
      if (i > 0) {
        mandate.supersedes(id("mandate", organization, i - 1));
      }
      if (!isMain(organization)) {
        mandate.partOf(id("mandate", whole(organization), i));
      }
      for (int area = 0; area < 3; area++) {
        mandate.addArea(StrategicArea.builder()
            .id(id("area", organization, 3 * i + area))
            .title(text(3))
            .focus(text(8))
            .addCitation(cited(organization, "title"))
            .note(text(2))
            .build());
      }
      dataset.addMandate(mandate.build());
    }
  }

  private void meetings(int organization) {
    for (int i = 0; i < 2 * PRESIDENCIES; i++) {
      String day = i % 2 == 0 ? (2000 + i / 2) + "-10-0" + (1 + i % 9) : (2001 + i / 2) + "-03-17";
      MeetingBuilder meeting = Meeting.builder()
          .id(id("meeting", organization, i))
          .title(text(4))
          .period(TimeSpan.parse(day))
          .status(MeetingStatus.HELD)
          .mode(MeetingMode.IN_PERSON)
          .place(text(1))
          .addCitation(cited(organization, "period"));
      if (i == 8) {
        meeting.project(id("project", organization, 3));
      } else {
        meeting
            .organization(id("body", organization))
            .presidency(id("presidency", organization, i / 2))
            .ordinal(1 + i % 2)
            .last(i % 2 == 1);
      }
      dataset.addMeeting(meeting.build());
      dataset.addDecision(decision(organization, i, day));
    }
  }

  private Decision decision(int organization, int i, String day) {
    DecisionBuilder decision = Decision.builder()
        .id(id("decision", organization, i))
        .title(text(6))
        .organization(id("body", organization))
        .date(EdtfDate.parse(day))
        .addCitation(cited(organization, "date"));
    if (i != 8) {
      decision.meeting(id("meeting", organization, i));
    }
    return switch (i) {
      case 0, 5 -> decision.addAdopted(id("mandate", organization, i / 5)).build();
      case 1 -> decision.addDesignated(id("presidency", organization, 2)).build();
      case 2 ->
        decision
            .period(TimeSpan.parse(day + "/.."))
            .addAppointed(id("term", organization, TERMS_OF_POST + FIRST_OF_PRESIDENCY + 3))
            .build();
      case 3 -> decision.addEstablished(id("project", organization, 3)).build();
      case 4 ->
        decision
            .presidency(id("presidency", organization, 2))
            .addAmended(id("decision", organization, 2))
            .build();
      case 6 ->
        decision
            .addRepealed(id("decision", organization, 2))
            .addBasedOn(id("source", organization))
            .build();
      default -> decision.build();
    };
  }

  private void messages(int organization) {
    for (int i = 0; i < 8; i++) {
      dataset.addTakeHomeMessage(TakeHomeMessage.builder()
          .id(id("message", organization, i))
          .text(text(25))
          .organization(id("body", organization))
          .topic(text(3))
          .meeting(id("meeting", organization, i))
          .presidency(id("presidency", organization, i / 2))
          .addCitation(cited(organization, "text"))
          .build());
    }
  }

  private void projects(int organization) {
    for (int i = 0; i < 4; i++) {
      int year = 2000 + i;
      ProjectBuilder project = Project.builder()
          .id(id("project", organization, i))
          .name(text(3))
          .period(TimeSpan.parse(year + "-03/[" + (year + 1) + ".." + (year + 3) + "]"))
          .addLead(Party.of(id("body", organization)))
          .addFunder(country())
          .addArea(id("area", organization, i))
          .addCitation(cited(organization, "period"));
      if (i == 0) {
        project
            .period(TimeSpan.parse("2000-01-01/2010-12-31"))
            .addFormerName(FormerName.builder()
                .name(text(2))
                .period(TimeSpan.parse("2000-01-01/2001-12"))
                .build());
      } else if (i < 3) {
        project.partOf(id("project", organization, 0)).phase(i);
      }
      dataset.addProject(project.build());
    }
  }

  private void people(int organization) {
    for (int i = 0; i < PEOPLE; i++) {
      PersonBuilder person = Person.builder()
          .id(id("person", organization, i))
          .name("Name " + prose.words(1) + " " + organization);
      if (i == 0) {
        person
            .addOtherName(Normalizer.normalize("Náme " + organization, Normalizer.Form.NFD))
            .putIdentifier("register", "P" + organization)
            .putAcceptance("text-not-normalized", "as printed in the source")
            .addCitation(cited(organization, "otherNames"));
      }
      dataset.addPerson(person.build());
    }
  }

  private void posts(int organization) {
    for (int number = 0; number < 2; number++) {
      PostBuilder post = Post.builder()
          .id(id("post", organization, number))
          .title(text(4))
          .organization(id("body", organization))
          .period(TimeSpan.parse("1990/.."))
          .addSeat(SeatCount.builder()
              .count(1)
              .period(TimeSpan.parse("1990-01-01/2005-12-31"))
              .build())
          .addSeat(SeatCount.builder()
              .count(2)
              .period(TimeSpan.parse("2006-01-01/.."))
              .build())
          .addCitation(cited(organization, "title"));
      if (number > 0) {
        post.addFormerName(FormerName.builder()
                .name(text(2))
                .period(TimeSpan.parse("1990/1995"))
                .build())
            .addConvention(Convention.builder()
                .period(TimeSpan.parse("2000-01-01/2006-12-31"))
                .complete(true)
                .build());
      }
      dataset.addPost(post.build());
      for (int i = 0; i < TERMS_OF_POST; i++) {
        dataset.addPersonnelTerm(term(organization, number, i));
      }
    }
  }

  /** Returns a term; the second post is that of the presidencies for some years. */
  private PersonnelTerm term(int organization, int post, int i) {
    int number = post * TERMS_OF_POST + i;
    int presidency = post == 0 ? NONE : i - FIRST_OF_PRESIDENCY;
    boolean presiding = presidency >= 0 && presidency < PRESIDENCIES;
    PersonnelTermBuilder term = PersonnelTerm.builder()
        .id(id("term", organization, number))
        .person(id("person", organization, i % PEOPLE))
        .post(id("post", organization, post))
        .period(presiding ? presided(presidency) : held(presidency, i))
        .addCitation(cited(organization, "period"));
    if (presiding) {
      term.presidency(id("presidency", organization, presidency));
    } else if (i == TERMS_OF_POST - 1) {
      term.acting(true).disputed(post == 0).onBehalfOf(CountryCode.of("SE"));
    }
    if (presiding && presidency > 0) {
      term.follows(id("term", organization, number - 1));
    } else if (i > 0) {
      term.replaces(id("term", organization, number - 1));
    }
    return term.build();
  }

  /** Returns a period without a vacancy beside the others, also if they are those of presidencies, which begin in July. */
  private static TimeSpan held(int presidency, int i) {
    int year = 1990 + i + (presidency < PRESIDENCIES ? 0 : 1);
    if (presidency == -1) {
      return TimeSpan.parse(year + "-01-01/" + (year + 1) + "-06-30");
    }
    if (presidency == PRESIDENCIES) {
      return TimeSpan.parse((year - 1) + "-07-01/" + year + "-12-31");
    }
    return TimeSpan.parse(
        switch (i % 3) {
          case 0 -> year + "-01-01/" + year + "-12-31";
          case 1 -> year + "-01/" + year + "-12";
          default -> year + "/[" + year + "-06.." + year + "-12]";
        });
  }

  private Citation cited(int organization, String about) {
    return Citation.builder()
        .source(id("source", organization))
        .about(about)
        .at("paragraph " + random.nextInt(1, 40))
        .build();
  }

  private LocalizedText text(int words) {
    return LocalizedText.of(prose.words(words));
  }

  private static <T extends Identified> Id<T> id(String kind, int organization) {
    return Id.of(kind + "-" + organization);
  }

  private static <T extends Identified> Id<T> id(String kind, int organization, int number) {
    return Id.of(kind + "-" + organization + "-" + number);
  }
}
