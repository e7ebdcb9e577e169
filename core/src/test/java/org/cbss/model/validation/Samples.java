package org.cbss.model.validation;

import java.util.List;
import org.cbss.model.Citation;
import org.cbss.model.CitationBuilder;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.Source;
import org.cbss.model.SourceBuilder;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.TakeHomeMessageBuilder;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;

/** Small records to try rules on. Each builder has what is required; tests add what they are about. */
final class Samples {
  private Samples() {}

  /** A data set of these entities, in the order of their kinds. */
  static Dataset dataset(Entity... entities) {
    return Data.dataset(entities);
  }

  static LocalizedText text(String text) {
    return LocalizedText.of(text);
  }

  static TimeSpan span(String text) {
    return TimeSpan.parse(text);
  }

  static SourceBuilder source(String id) {
    return Source.builder().id(Id.of(id)).title(text("Source " + id));
  }

  static OrganizationBuilder organization(String id) {
    return Organization.builder()
        .id(Id.of(id))
        .name(text("Organization " + id))
        .kind(OrganizationKind.OTHER);
  }

  static MembershipBuilder member(String country) {
    return Membership.builder().country(CountryCode.of(country));
  }

  static Person person(String id) {
    return Person.builder().id(Id.of(id)).name("Person " + id).build();
  }

  static PostBuilder post(String id, String organization) {
    return Post.builder().id(Id.of(id)).title(text("Post " + id)).organization(Id.of(organization));
  }

  /** A presidency of the organization {@code cbss} by Denmark. */
  static PresidencyBuilder presidency(String id, String period) {
    return Presidency.builder()
        .id(Id.of(id))
        .organization(Id.of("cbss"))
        .holders(List.of(Party.of(CountryCode.of("DK"))))
        .period(span(period));
  }

  static MandateBuilder mandate(String id, String organization, String period) {
    return Mandate.builder()
        .id(Id.of(id))
        .title(text("Mandate " + id))
        .organization(Id.of(organization))
        .period(span(period));
  }

  static StrategicArea area(String id) {
    return StrategicArea.builder().id(Id.of(id)).title(text("Area " + id)).build();
  }

  static MeetingBuilder meeting(String id, String organization) {
    return Meeting.builder().id(Id.of(id)).organization(Id.<Organization>of(organization));
  }

  static DecisionBuilder decision(String id, String organization) {
    return Decision.builder()
        .id(Id.of(id))
        .title(text("Decision " + id))
        .organization(Id.of(organization));
  }

  static TakeHomeMessageBuilder message(String id, String organization) {
    return TakeHomeMessage.builder()
        .id(Id.of(id))
        .text(text("Message " + id))
        .organization(Id.of(organization));
  }

  static ProjectBuilder project(String id) {
    return Project.builder().id(Id.of(id)).name(text("Project " + id));
  }

  /** A term in the post {@code head}. */
  static PersonnelTermBuilder term(String id, String person, String period) {
    return PersonnelTerm.builder()
        .id(Id.of(id))
        .person(Id.of(person))
        .post(Id.of("head"))
        .period(span(period));
  }

  static CitationBuilder citing(String source) {
    return Citation.builder().source(Id.of(source));
  }
}
