package org.cbss.model.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * Generates data sets without findings, always the same: organizations with their presidencies, mandates, meetings, decisions,
 * messages, projects, posts, people and terms, {@value #PER_ORGANIZATION} records for each organization, with citations and imprecise
 * dates.
 */
final class Work {
  /** The number of records of each organization. */
  static final int PER_ORGANIZATION = 100;

  private static final int PRESIDENCIES = 6;
  private static final int PEOPLE = 10;
  private static final int TERMS_OF_POST = 20;
  private static final List<String> COUNTRIES =
      List.of("DK", "EE", "FI", "DE", "IS", "LV", "LT", "NO", "PL", "SE");

  private final SplittableRandom random = new SplittableRandom(42);
  private final Prose prose = new Prose(random);
  private DatasetBuilder dataset = Dataset.builder();

  private Work() {}

  /** Creates a data set with a title and without records. */
  static Dataset header() {
    return Dataset.builder().title(LocalizedText.of("Work")).build();
  }

  /** Returns a data set with a number of records, rounded down to whole organizations. */
  static Dataset dataset(int records) {
    DatasetBuilder whole = header().toBuilder();
    organizations(records, whole::from);
    return whole.build();
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
    dataset.addSource(Source.builder()
        .id(id("source", organization))
        .title(text(4))
        .publisher("Secretariat " + organization)
        .url(HttpUrl.of("https://example.org/page/" + organization))
        .published(EdtfDate.parse("2020-05"))
        .build());
    dataset.addOrganization(Organization.builder()
        .id(id("body", organization))
        .name(text(3))
        .kind(OrganizationKind.EXPERT_GROUP)
        .build());
    presidencies(organization);
    mandates(organization);
    meetings(organization);
    messages(organization);
    projects(organization);
    people(organization);
    terms(organization);
  }

  private void presidencies(int organization) {
    for (int i = 0; i < PRESIDENCIES; i++) {
      dataset.addPresidency(Presidency.builder()
          .id(id("presidency", organization, i))
          .organization(id("body", organization))
          .holders(
              List.of(Party.of(CountryCode.of(COUNTRIES.get(random.nextInt(COUNTRIES.size()))))))
          .period(TimeSpan.parse((2000 + i) + "-07-01/" + (2001 + i) + "-06-30"))
          .ordinal(i + 1)
          .addCitation(cited(organization, "period"))
          .build());
    }
  }

  private void mandates(int organization) {
    for (int i = 0; i < 2; i++) {
      int year = 2000 + 3 * i;
      MandateBuilder mandate = Mandate.builder()
          .id(id("mandate", organization, i))
          .title(text(5))
          .organization(id("body", organization))
          .period(TimeSpan.parse(year + "/" + (year + 3)))
          .vision(text(20))
          .addCommitment(text(9))
          .addCitation(cited(organization, "period"));
      if (i > 0) {
        mandate.supersedes(id("mandate", organization, i - 1));
      }
      for (int area = 0; area < 3; area++) {
        mandate.addArea(StrategicArea.builder()
            .id(id("area", organization, 3 * i + area))
            .title(text(3))
            .focus(text(8))
            .build());
      }
      dataset.addMandate(mandate.build());
    }
  }

  private void meetings(int organization) {
    for (int i = 0; i < 2 * PRESIDENCIES; i++) {
      String day = i % 2 == 0 ? (2000 + i / 2) + "-10-0" + (1 + i % 9) : (2001 + i / 2) + "-03-17";
      dataset.addMeeting(Meeting.builder()
          .id(id("meeting", organization, i))
          .organization(id("body", organization))
          .title(text(4))
          .period(TimeSpan.parse(day))
          .presidency(id("presidency", organization, i / 2))
          .ordinal(1 + i % 2)
          .addCitation(cited(organization, "period"))
          .build());
      DecisionBuilder decision = Decision.builder()
          .id(id("decision", organization, i))
          .title(text(6))
          .organization(id("body", organization))
          .date(EdtfDate.parse(day))
          .meeting(id("meeting", organization, i))
          .addCitation(cited(organization, "date"));
      if (i == 0 || i == 5) {
        decision.addAdopted(id("mandate", organization, i / 5));
      }
      dataset.addDecision(decision.build());
    }
  }

  private void messages(int organization) {
    for (int i = 0; i < 10; i++) {
      dataset.addTakeHomeMessage(TakeHomeMessage.builder()
          .id(id("message", organization, i))
          .text(text(25))
          .organization(id("body", organization))
          .topic(text(3))
          .meeting(id("meeting", organization, i))
          .addCitation(cited(organization, "text"))
          .build());
    }
  }

  private void projects(int organization) {
    for (int i = 0; i < 4; i++) {
      dataset.addProject(Project.builder()
          .id(id("project", organization, i))
          .name(text(3))
          .period(TimeSpan.parse((2000 + i) + "-03/[" + (2001 + i) + ".." + (2003 + i) + "]"))
          .addLead(Party.of(id("body", organization)))
          .addArea(id("area", organization, i))
          .addCitation(cited(organization, "period"))
          .build());
    }
  }

  private void people(int organization) {
    for (int i = 0; i < PEOPLE; i++) {
      dataset.addPerson(Person.builder()
          .id(id("person", organization, i))
          .name("Name " + prose.words(1) + " " + organization)
          .build());
    }
  }

  private void terms(int organization) {
    for (int post = 0; post < 2; post++) {
      dataset.addPost(Post.builder()
          .id(id("post", organization, post))
          .title(text(4))
          .organization(id("body", organization))
          .build());
      for (int i = 0; i < TERMS_OF_POST; i++) {
        int number = post * TERMS_OF_POST + i;
        PersonnelTermBuilder term = PersonnelTerm.builder()
            .id(id("term", organization, number))
            .person(id("person", organization, i % PEOPLE))
            .post(id("post", organization, post))
            .period(term(1990 + i, i % 3))
            .addCitation(cited(organization, "period"));
        if (i > 0) {
          term.replaces(id("term", organization, number - 1));
        }
        dataset.addPersonnelTerm(term.build());
      }
    }
  }

  private static TimeSpan term(int year, int precision) {
    return TimeSpan.parse(
        switch (precision) {
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
