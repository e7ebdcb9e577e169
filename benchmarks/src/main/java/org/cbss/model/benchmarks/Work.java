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
 * Makes data sets that no rule objects to, the same ones every time: bodies with their presidencies, mandates, meetings,
 * decisions, messages, projects, posts, people and terms, {@value #PER_BODY} records for each body, all cited, their dates as
 * precise and as vague as records have them.
 */
final class Work {
  /** The number of records of each body. */
  static final int PER_BODY = 100;

  private static final int PRESIDENCIES = 6;
  private static final int PEOPLE = 10;
  private static final int TERMS_OF_POST = 20;
  private static final List<String> COUNTRIES =
      List.of("DK", "EE", "FI", "DE", "IS", "LV", "LT", "NO", "PL", "SE");

  private final SplittableRandom random = new SplittableRandom(42);
  private final Prose prose = new Prose(random);
  private DatasetBuilder dataset = Dataset.builder();

  private Work() {}

  /** What the whole is called, and no record. */
  static Dataset header() {
    return Dataset.builder().title(LocalizedText.of("Work")).build();
  }

  /** A data set of so many records, rounded down to whole bodies. */
  static Dataset dataset(int records) {
    DatasetBuilder whole = header().toBuilder();
    bodies(records, whole::from);
    return whole.build();
  }

  /** The same records, body by body, with no more than one body held. */
  static void bodies(int records, Consumer<Dataset> each) {
    Work work = new Work();
    for (int body = 0; body < records / PER_BODY; body++) {
      work.dataset = Dataset.builder();
      work.body(body);
      each.accept(work.dataset.build());
    }
  }

  private void body(int body) {
    dataset.addSource(Source.builder()
        .id(id("source", body))
        .title(text(4))
        .publisher("Secretariat " + body)
        .url(HttpUrl.of("https://example.org/page/" + body))
        .published(EdtfDate.parse("2020-05"))
        .build());
    dataset.addOrganization(Organization.builder()
        .id(id("body", body))
        .name(text(3))
        .kind(OrganizationKind.EXPERT_GROUP)
        .build());
    presidencies(body);
    mandates(body);
    meetings(body);
    messages(body);
    projects(body);
    people(body);
    terms(body);
  }

  private void presidencies(int body) {
    for (int i = 0; i < PRESIDENCIES; i++) {
      dataset.addPresidency(Presidency.builder()
          .id(id("presidency", body, i))
          .organization(id("body", body))
          .country(CountryCode.of(COUNTRIES.get(random.nextInt(COUNTRIES.size()))))
          .period(TimeSpan.parse((2000 + i) + "-07-01/" + (2001 + i) + "-06-30"))
          .ordinal(i + 1)
          .addCitation(cited(body, "period"))
          .build());
    }
  }

  private void mandates(int body) {
    for (int i = 0; i < 2; i++) {
      int year = 2000 + 3 * i;
      MandateBuilder mandate = Mandate.builder()
          .id(id("mandate", body, i))
          .title(text(5))
          .organization(id("body", body))
          .period(TimeSpan.parse(year + "/" + (year + 3)))
          .vision(text(20))
          .addCommitment(text(9))
          .addCitation(cited(body, "period"));
      if (i > 0) {
        mandate.supersedes(id("mandate", body, i - 1));
      }
      for (int area = 0; area < 3; area++) {
        mandate.addArea(StrategicArea.builder()
            .id(id("area", body, 3 * i + area))
            .title(text(3))
            .focus(text(8))
            .build());
      }
      dataset.addMandate(mandate.build());
    }
  }

  private void meetings(int body) {
    for (int i = 0; i < 2 * PRESIDENCIES; i++) {
      String day = i % 2 == 0 ? (2000 + i / 2) + "-10-0" + (1 + i % 9) : (2001 + i / 2) + "-03-17";
      dataset.addMeeting(Meeting.builder()
          .id(id("meeting", body, i))
          .organization(id("body", body))
          .title(text(4))
          .period(TimeSpan.parse(day))
          .presidency(id("presidency", body, i / 2))
          .ordinal(1 + i % 2)
          .addCitation(cited(body, "period"))
          .build());
      DecisionBuilder decision = Decision.builder()
          .id(id("decision", body, i))
          .title(text(6))
          .organization(id("body", body))
          .date(EdtfDate.parse(day))
          .meeting(id("meeting", body, i))
          .addCitation(cited(body, "date"));
      if (i == 0 || i == 5) {
        decision.addAdopted(id("mandate", body, i / 5));
      }
      dataset.addDecision(decision.build());
    }
  }

  private void messages(int body) {
    for (int i = 0; i < 10; i++) {
      dataset.addTakeHomeMessage(TakeHomeMessage.builder()
          .id(id("message", body, i))
          .text(text(25))
          .organization(id("body", body))
          .topic(text(3))
          .meeting(id("meeting", body, i))
          .addCitation(cited(body, "text"))
          .build());
    }
  }

  private void projects(int body) {
    for (int i = 0; i < 4; i++) {
      dataset.addProject(Project.builder()
          .id(id("project", body, i))
          .name(text(3))
          .period(TimeSpan.parse((2000 + i) + "-03/[" + (2001 + i) + ".." + (2003 + i) + "]"))
          .addLead(id("body", body))
          .addArea(id("area", body, i))
          .addCitation(cited(body, "period"))
          .build());
    }
  }

  private void people(int body) {
    for (int i = 0; i < PEOPLE; i++) {
      dataset.addPerson(Person.builder()
          .id(id("person", body, i))
          .name("Name " + prose.words(1) + " " + body)
          .build());
    }
  }

  private void terms(int body) {
    for (int post = 0; post < 2; post++) {
      dataset.addPost(Post.builder()
          .id(id("post", body, post))
          .title(text(4))
          .organization(id("body", body))
          .build());
      for (int i = 0; i < TERMS_OF_POST; i++) {
        int number = post * TERMS_OF_POST + i;
        PersonnelTermBuilder term = PersonnelTerm.builder()
            .id(id("term", body, number))
            .person(id("person", body, i % PEOPLE))
            .post(id("post", body, post))
            .period(term(1990 + i, i % 3))
            .addCitation(cited(body, "period"));
        if (i > 0) {
          term.replaces(id("term", body, number - 1));
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

  private Citation cited(int body, String about) {
    return Citation.builder()
        .source(id("source", body))
        .about(about)
        .at("paragraph " + random.nextInt(1, 40))
        .build();
  }

  private LocalizedText text(int words) {
    return LocalizedText.of(prose.words(words));
  }

  private static <T extends Identified> Id<T> id(String kind, int body) {
    return Id.of(kind + "-" + body);
  }

  private static <T extends Identified> Id<T> id(String kind, int body, int number) {
    return Id.of(kind + "-" + body + "-" + number);
  }
}
