package org.cbss.model.testing;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.SeatCount;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.TakeHomeMessageBuilder;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;

/** Records with only the required values, which a test can complete. */
public final class Data {
  private Data() {}

  public static Source source(String id) {
    return Source.builder().id(Id.of(id)).title(text(id)).build();
  }

  public static OrganizationBuilder organization(String id) {
    return Organization.builder().id(Id.of(id)).name(text(id)).kind(OrganizationKind.OTHER);
  }

  public static OrganizationBuilder organization(String id, String partOf) {
    return organization(id).partOf(List.of(Parent.of(Id.of(partOf))));
  }

  public static Person person(String id) {
    return Person.builder().id(Id.of(id)).name(id).build();
  }

  public static Post post(String id, String organization) {
    return Post.builder()
        .id(Id.of(id))
        .title(text(id))
        .organization(Id.of(organization))
        .addSeat(SeatCount.of(1))
        .build();
  }

  public static PresidencyBuilder presidency(String id, String organization, String period) {
    return Presidency.builder()
        .id(Id.of(id))
        .organization(Id.of(organization))
        .holders(List.of(Party.of(CountryCode.of("DK"))))
        .period(TimeSpan.parse(period));
  }

  public static MandateBuilder mandate(String id, String organization, String period) {
    return Mandate.builder()
        .id(Id.of(id))
        .title(text(id))
        .organization(Id.of(organization))
        .period(TimeSpan.parse(period));
  }

  public static StrategicArea area(String id) {
    return StrategicArea.builder().id(Id.of(id)).title(text(id)).build();
  }

  public static MeetingBuilder meeting(String id) {
    return Meeting.builder().id(Id.of(id));
  }

  public static DecisionBuilder decision(String id, String organization) {
    return Decision.builder().id(Id.of(id)).title(text(id)).organization(Id.of(organization));
  }

  public static TakeHomeMessageBuilder message(String id, String organization) {
    return TakeHomeMessage.builder().id(Id.of(id)).text(text(id)).organization(Id.of(organization));
  }

  public static ProjectBuilder project(String id) {
    return Project.builder().id(Id.of(id)).name(text(id));
  }

  public static PersonnelTermBuilder term(String id, String person, String post) {
    return PersonnelTerm.builder().id(Id.of(id)).person(Id.of(person)).post(Id.of(post));
  }

  public static LocalizedText text(String text) {
    return LocalizedText.of(text);
  }

  /** Returns a data set of entities, each in the list of its kind. */
  public static Dataset dataset(Entity... entities) {
    DatasetBuilder builder = Dataset.builder();
    for (Entity entity : entities) {
      add(builder, entity);
    }
    return builder.build();
  }

  public static Registry registry(Entity... entities) {
    return Registry.of(dataset(entities));
  }

  public static Registry registryAsOf(String day, Entity... entities) {
    return Registry.of(dataset(entities).toBuilder().asOf(LocalDate.parse(day)).build());
  }

  /** Returns the ids of an answer: the certain ones, a bar, and the uncertain ones. */
  public static String ids(Answer<? extends Entity> answer) {
    return ids(answer.certain()) + "|" + ids(answer.uncertain());
  }

  public static String ids(List<? extends Entity> entities) {
    return String.join(" ", entities.stream().map(entity -> entity.id().value()).toList());
  }

  private static void add(DatasetBuilder builder, Entity entity) {
    if (entity instanceof Source source) {
      builder.addSource(source);
    } else if (entity instanceof Organization organization) {
      builder.addOrganization(organization);
    } else if (entity instanceof Person person) {
      builder.addPerson(person);
    } else if (entity instanceof Post post) {
      builder.addPost(post);
    } else if (entity instanceof Presidency presidency) {
      builder.addPresidency(presidency);
    } else if (entity instanceof Mandate mandate) {
      builder.addMandate(mandate);
    } else if (entity instanceof Meeting meeting) {
      builder.addMeeting(meeting);
    } else if (entity instanceof Decision decision) {
      builder.addDecision(decision);
    } else if (entity instanceof TakeHomeMessage message) {
      builder.addTakeHomeMessage(message);
    } else if (entity instanceof Project project) {
      builder.addProject(project);
    } else {
      builder.addPersonnelTerm((PersonnelTerm) entity);
    }
  }
}
