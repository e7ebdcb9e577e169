package org.cbss.model.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.TakeHomeMessageBuilder;
import org.cbss.model.testing.Data;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** Creates data sets of a few records of each kind, with referential integrity and random dates. */
final class RandomRecords {
  private static final String[] COUNTRIES = {"DK", "LT", "NO"};

  private RandomRecords() {}

  static Dataset dataset(Random random) {
    DatasetBuilder builder = Dataset.builder();
    if (random.nextBoolean()) {
      builder.asOf(day(random));
    }
    for (int i = 0; i < 3; i++) {
      builder.addOrganization(organization(random, i));
      builder.addPerson(Data.person("person-" + i));
    }
    builder.addPost(Data.post("post-0", "body-0")).addPost(Data.post("post-1", "body-1"));
    for (int i = 0; i < 12; i++) {
      builder.addPresidency(
          Data.presidency("presidency-" + i, "body-" + random.nextInt(3), span(random))
              .holders(List.of(Party.of(country(random))))
              .build());
      builder.addPersonnelTerm(term(random, i));
      builder.addMeeting(meeting(random, i).build());
      builder.addProject(Project.builder()
          .id(Id.of("project-" + i))
          .name(LocalizedText.of("Project"))
          .partOf(
              i > 0 && random.nextBoolean()
                  ? Optional.of(Id.<Project>of("project-0"))
                  : Optional.empty())
          .period(TimeSpan.parse(span(random)))
          .addArea(Id.of("area-" + random.nextInt(3)))
          .addLead(Party.of(Id.of("body-" + random.nextInt(3))))
          .build());
      builder.addDecision(decision(random, i));
      builder.addTakeHomeMessage(message(random, i));
    }
    for (int i = 0; i < 3; i++) {
      builder.addMandate(mandate(random, i));
    }
    return builder.build();
  }

  static Decision decision(Random random, int number) {
    DecisionBuilder decision = Data.decision("decision-" + number, "body-" + random.nextInt(3));
    if (random.nextBoolean()) {
      decision.date(EdtfDate.parse(date(random)));
    }
    if (random.nextBoolean()) {
      decision.meeting(Id.<Meeting>of("meeting-" + random.nextInt(3)));
    }
    if (random.nextBoolean()) {
      decision.presidency(Id.<Presidency>of("presidency-" + random.nextInt(3)));
    }
    if (random.nextBoolean()) {
      decision.addAdopted(Id.of("mandate-" + random.nextInt(3)));
    }
    if (random.nextInt(6) == 0) {
      decision.addRepealed(Id.of("mandate-" + random.nextInt(3)));
    }
    return decision.build();
  }

  private static Organization organization(Random random, int number) {
    OrganizationBuilder organization = Data.organization("body-" + number);
    if (number > 0 && random.nextBoolean()) {
      organization.addPartOf(parent(random, number));
    }
    if (number > 1 && random.nextInt(4) == 0) {
      organization.addPartOf(parent(random, number));
    }
    if (random.nextBoolean()) {
      organization.addMember(Membership.builder()
          .country(country(random))
          .period(TimeSpan.parse(span(random)))
          .build());
    }
    return random.nextBoolean()
        ? organization.period(TimeSpan.parse(span(random))).build()
        : organization.build();
  }

  private static Parent parent(Random random, int number) {
    Parent parent = Parent.of(Id.of("body-" + random.nextInt(number)));
    return random.nextBoolean()
        ? parent
        : parent.toBuilder().period(TimeSpan.parse(span(random))).build();
  }

  private static Mandate mandate(Random random, int number) {
    MandateBuilder mandate =
        Data.mandate("mandate-" + number, "body-" + random.nextInt(3), span(random));
    if (number > 0 && random.nextBoolean()) {
      mandate.supersedes(Id.<Mandate>of("mandate-" + random.nextInt(number)));
    }
    if (number > 0 && random.nextBoolean()) {
      mandate.partOf(Id.<Mandate>of("mandate-" + random.nextInt(number)));
    }
    if (random.nextInt(3) == 0) {
      mandate.addPresidency(Id.<Presidency>of("presidency-" + random.nextInt(12)));
    }
    return mandate.addArea(Data.area("area-" + number)).build();
  }

  static TakeHomeMessage message(Random random, int number) {
    TakeHomeMessageBuilder message = Data.message("message-" + number, "body-" + random.nextInt(3));
    return random.nextBoolean()
        ? message.meeting(Id.<Meeting>of("meeting-" + random.nextInt(3))).build()
        : message
            .presidency(Id.<Presidency>of("presidency-" + random.nextInt(3)))
            .build();
  }

  static PersonnelTerm term(Random random, int number) {
    PersonnelTermBuilder term = PersonnelTerm.builder()
        .id(Id.of("term-" + number))
        .person(Id.of("person-" + random.nextInt(3)))
        .post(Id.of("post-" + random.nextInt(2)));
    if (random.nextInt(6) > 0) {
      term.period(TimeSpan.parse(span(random)));
    }
    if (random.nextInt(3) == 0) {
      term.onBehalfOf(country(random));
    }
    if (number > 0 && random.nextInt(2) == 0) {
      term.follows(Id.<PersonnelTerm>of("term-" + random.nextInt(number)));
    }
    return term.build();
  }

  static MeetingBuilder meeting(Random random, int number) {
    MeetingBuilder meeting = Meeting.builder()
        .id(Id.of("meeting-" + number))
        .organization(Id.<Organization>of("body-" + random.nextInt(3)));
    if (random.nextInt(3) == 0) {
      meeting.status(MeetingStatus.values()[random.nextInt(4)]);
    }
    return random.nextBoolean()
        ? meeting.period(TimeSpan.parse(span(random)))
        : meeting.presidency(Id.<Presidency>of("presidency-" + random.nextInt(3)));
  }

  static CountryCode country(Random random) {
    return CountryCode.of(COUNTRIES[random.nextInt(COUNTRIES.length)]);
  }

  static LocalDate day(Random random) {
    return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1_500));
  }

  static String date(Random random) {
    LocalDate day = day(random);
    String text = day.toString();
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, 4);
      case 1 -> text.substring(0, 7);
      case 2 -> "[" + text + ".." + day.plusDays(random.nextInt(300)) + "]";
      case 3 -> "[.." + text + "]";
      case 4 -> "[" + text + "..]";
      default -> text;
    };
  }

  static String span(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> date(random) + "/..";
      case 1 -> date(random) + "/";
      case 2 -> "/" + date(random);
      case 3 -> "../" + date(random);
      case 4 -> date(random);
      case 5 -> random.nextBoolean() ? "/" : "../..";
      default -> date(random) + "/" + date(random);
    };
  }
}
