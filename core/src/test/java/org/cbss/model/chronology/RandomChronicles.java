package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.cbss.model.Convention;
import org.cbss.model.ConventionBuilder;
import org.cbss.model.ConventionSubject;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Handover;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.PostBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.SeatCount;
import org.cbss.model.Suspension;
import org.cbss.model.testing.Data;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;

/** Creates small data sets with random dates on a line of five days, and every relation that binds. */
final class RandomChronicles {
  private final Random random;
  private final List<String> presidencies = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();
  private final List<String> meetings = new ArrayList<>();
  private final List<String> projects = new ArrayList<>();
  private final List<String> mandates = new ArrayList<>();
  private final OrganizationBuilder council = Data.organization("lc");
  private final DatasetBuilder dataset = Dataset.builder().addPerson(Data.person("ada"));
  private int dated;

  private RandomChronicles(Random random) {
    this.random = random;
  }

  static Dataset dataset(Random random) {
    return new RandomChronicles(random).create();
  }

  /** Returns the same data set with the records of each list in another order. */
  static Dataset shuffled(Dataset dataset, Random random) {
    return dataset.toBuilder()
        .organizations(shuffled(dataset.organizations(), random))
        .presidencies(shuffled(dataset.presidencies(), random))
        .mandates(shuffled(dataset.mandates(), random))
        .meetings(shuffled(dataset.meetings(), random))
        .decisions(shuffled(dataset.decisions(), random))
        .projects(shuffled(dataset.projects(), random))
        .personnelTerms(shuffled(dataset.personnelTerms(), random))
        .build();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private Dataset create() {
    if (random.nextInt(4) == 0) {
      dataset.asOf(ReadingsOracle.date(random.nextInt(ReadingsOracle.LAST + 1)));
    }
    if (random.nextInt(3) == 0) {
      council.period(span());
    }
    addConventions(council::addConvention);
    OrganizationBuilder unit = Data.organization("u");
    if (random.nextBoolean()) {
      unit.addPartOf(parent());
    }
    if (random.nextInt(4) == 0) {
      unit.period(span());
    }
    PostBuilder post = Data.post("post", random.nextBoolean() ? "lc" : "u").toBuilder()
        .seats(seats())
        .period(Optional.of(span()).filter(any -> random.nextInt(4) == 0));
    addConventions(post::addConvention);
    int family = random.nextInt(7);
    if (family == 2) {
      addPresidency("pr");
    }
    for (int i = 0; i < 4 && dated < 4; i++) {
      add(random.nextBoolean() ? family : random.nextInt(7), i);
    }
    return dataset
        .addOrganization(council.build())
        .addOrganization(unit.build())
        .addPost(post.build())
        .build();
  }

  private void addConventions(Consumer<Convention> list) {
    for (int count = random.nextInt(4) - 1; count > 0; count--) {
      ConventionBuilder convention = Convention.builder()
          .period(TimeSpan.parse(ReadingsOracle.date(random.nextInt(4)) + "/.."))
          .unbroken(random.nextInt(3) > 0);
      switch (random.nextInt(4)) {
        case 0 -> convention.handover(Handover.SAME_DAY);
        case 1 -> convention.handover(Handover.NEXT_DAY);
        default -> {}
      }
      if (random.nextInt(3) == 0) {
        convention.startsOn(startsOn());
      }
      if (random.nextInt(4) == 0) {
        convention.of(
            random.nextBoolean() ? ConventionSubject.PRESIDENCIES : ConventionSubject.MEMBERS);
      }
      list.accept(convention.build());
    }
  }

  /** Returns some of the days that dates name, and all that represent those beyond. */
  private List<RecurringDay> startsOn() {
    List<RecurringDay> days = new ArrayList<>();
    for (int day = -ReadingsOracle.BEYOND;
        day <= ReadingsOracle.LAST + ReadingsOracle.BEYOND;
        day++) {
      int ofMonth = ReadingsOracle.date(day).getDayOfMonth();
      boolean named = day >= 0 && day <= ReadingsOracle.LAST;
      if (ofMonth <= 28 && (!named || random.nextBoolean())) {
        days.add(RecurringDay.ofMonth(ofMonth));
      }
    }
    return days;
  }

  private Parent parent() {
    Parent parent = Parent.of(Id.of("lc"));
    return random.nextBoolean() ? parent : parent.toBuilder().period(span()).build();
  }

  private List<SeatCount> seats() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> List.of(SeatCount.of(1).toBuilder().period(span()).build(), SeatCount.of(2));
      default -> List.of(SeatCount.of(1));
    };
  }

  private void add(int kind, int number) {
    switch (kind) {
      case 0 -> addPresidency("pr" + number);
      case 1 -> addTerm("t" + number);
      case 2 -> addMeeting("m" + number);
      case 3 -> addProject("p" + number);
      case 4 -> addMandate("md" + number);
      case 5 -> addMembership();
      default -> addDecision("d" + number);
    }
  }

  private void addPresidency(String id) {
    dataset.addPresidency(Data.presidency(id, "lc", span().toString())
        .ordinal(Optional.of(1 + random.nextInt(3)).filter(any -> random.nextBoolean()))
        .disputed(random.nextInt(8) == 0)
        .build());
    presidencies.add(id);
  }

  private void addTerm(String id) {
    PersonnelTermBuilder term = Data.term(id, "ada", "post");
    if (random.nextInt(5) > 0) {
      term.period(span());
    }
    if (!terms.isEmpty() && random.nextInt(3) > 0) {
      Id<PersonnelTerm> before = Id.of(any(terms));
      if (random.nextInt(3) > 0) {
        term.follows(before);
      } else {
        term.replaces(before);
      }
    }
    if (!presidencies.isEmpty() && random.nextInt(3) == 0) {
      term.presidency(Id.<Presidency>of(any(presidencies)));
    }
    dataset.addPersonnelTerm(
        term.acting(random.nextInt(6) == 0).disputed(random.nextInt(8) == 0).build());
    terms.add(id);
  }

  private void addMeeting(String id) {
    MeetingBuilder meeting = Data.meeting(id);
    if (random.nextBoolean()) {
      meeting.period(span());
    }
    if (!projects.isEmpty() && random.nextBoolean()) {
      meeting.project(Id.<Project>of(any(projects)));
    } else {
      meeting.organization(Id.<Organization>of(random.nextInt(3) == 0 ? "u" : "lc"));
    }
    if (!presidencies.isEmpty() && random.nextInt(4) > 0) {
      meeting.presidency(Id.<Presidency>of(presidencies.get(0)));
    }
    if (random.nextBoolean()) {
      meeting.ordinal(1 + random.nextInt(3));
    }
    dataset.addMeeting(meeting.last(random.nextInt(4) == 0).build());
    meetings.add(id);
  }

  private void addProject(String id) {
    ProjectBuilder project = Data.project(id);
    if (random.nextInt(4) > 0) {
      project.period(span());
    }
    if (!projects.isEmpty() && random.nextInt(4) > 0) {
      project.partOf(Id.<Project>of(projects.get(0)));
      project.phase(Optional.of(1 + random.nextInt(3)).filter(any -> random.nextInt(3) > 0));
    }
    if (!mandates.isEmpty() && random.nextBoolean()) {
      project.addArea(Id.of("area-" + any(mandates)));
    }
    dataset.addProject(project.build());
    projects.add(id);
  }

  private void addMandate(String id) {
    MandateBuilder mandate = Data.mandate(
            id, random.nextBoolean() ? "lc" : "u", span().toString())
        .addArea(Data.area("area-" + id));
    if (!mandates.isEmpty() && random.nextBoolean()) {
      mandate.supersedes(Id.<Mandate>of(any(mandates)));
    }
    dataset.addMandate(mandate.build());
    mandates.add(id);
  }

  private void addMembership() {
    MembershipBuilder membership =
        Membership.builder().country(CountryCode.of(random.nextInt(5) == 0 ? "LT" : "DK"));
    if (random.nextInt(5) > 0) {
      membership.period(span());
    }
    membership.disputed(random.nextInt(8) == 0);
    if (random.nextInt(4) == 0) {
      membership.addSuspension(Suspension.of(span()));
    }
    council.addMember(membership.build());
  }

  private void addDecision(String id) {
    DecisionBuilder decision = Data.decision(id, random.nextBoolean() ? "lc" : "u");
    if (random.nextInt(4) > 0) {
      dated++;
      decision.date(date());
    }
    if (!meetings.isEmpty() && random.nextBoolean()) {
      decision.meeting(Id.<Meeting>of(any(meetings)));
    }
    if (!presidencies.isEmpty() && random.nextBoolean()) {
      decision.presidency(Id.<Presidency>of(any(presidencies)));
    }
    if (random.nextInt(3) > 0) {
      decision.addEstablished(
          Id.of(!projects.isEmpty() && random.nextBoolean() ? any(projects) : "u"));
    }
    dataset.addDecision(decision.build());
  }

  private String any(List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  private TimeSpan span() {
    dated++;
    return TimeSpan.parse(random.nextInt(6) == 0 ? date().toString() : bound() + "/" + bound());
  }

  private String bound() {
    return switch (random.nextInt(7)) {
      case 0 -> "";
      case 1 -> random.nextInt(3) == 0 ? ".." : "";
      default -> date().toString();
    };
  }

  private EdtfDate date() {
    int first = random.nextInt(ReadingsOracle.LAST + 1);
    int last = first + random.nextInt(ReadingsOracle.LAST + 1 - first);
    return switch (random.nextInt(9)) {
      case 8 ->
        EdtfDate.oneOf(List.of(
            EdtfDate.of(ReadingsOracle.date(first)), EdtfDate.of(ReadingsOracle.date(last))));
      case 0 -> EdtfDate.notBefore(ReadingsOracle.date(first));
      case 1 -> EdtfDate.notAfter(ReadingsOracle.date(first));
      case 2, 3, 4 -> EdtfDate.of(ReadingsOracle.date(first));
      default -> EdtfDate.between(ReadingsOracle.date(first), ReadingsOracle.date(last));
    };
  }
}
