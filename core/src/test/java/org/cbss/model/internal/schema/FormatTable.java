package org.cbss.model.internal.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.Chair;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.FormerName;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
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

/**
 * The attributes of each record as the format states them, written by hand: name, {@code *} if it is required,
 * {@code []} if it is a list, {@code {}} if it is a map, {@code =} and the default, and the type of value.
 */
final class FormatTable {
  private static final List<String> COMMON =
      List.of("identifiers{} string", "citations[] citation", "note text", "accepts{} string");

  static final Map<Class<?>, List<String>> ATTRIBUTES = new LinkedHashMap<>();

  static {
    ATTRIBUTES.put(
        Dataset.class,
        List.of(
            "title text",
            "language=en language",
            "asOf day",
            "accepts{} string",
            "sources[] source",
            "organizations[] organization",
            "people[] person",
            "posts[] post",
            "presidencies[] presidency",
            "mandates[] mandate",
            "meetings[] meeting",
            "decisions[] decision",
            "takeHomeMessages[] take-home message",
            "projects[] project",
            "personnelTerms[] personnel term"));
    ATTRIBUTES.put(
        Citation.class,
        List.of("source* →source", "about string", "says string", "at string", "quote prose"));
    entity(
        Source.class,
        "id* id",
        "title* text",
        "publisher string",
        "url url",
        "published imprecisedate",
        "retrieved day",
        "language language",
        "unverified=false bool",
        "text prose");
    entity(
        Organization.class,
        "id* id",
        "name* text",
        "otherNames[] text",
        "formerNames[] former name",
        "kind* OrganizationKind",
        "partOf[] parent or its organization",
        "chair[] chair",
        "period span",
        "members[] membership",
        "conventions[] convention");
    ATTRIBUTES.put(
        Membership.class,
        List.of(
            "country country",
            "organization →organization",
            "person →person",
            "onBehalfOf country",
            "role=MEMBER MemberRole",
            "period span",
            "disputed=false bool",
            "suspended[] suspension or its period",
            "citations[] citation",
            "note text"));
    entity(Person.class, "id* id", "name* string", "otherNames[] string");
    entity(
        Post.class,
        "id* id",
        "title* text",
        "formerNames[] former name",
        "organization* →organization",
        "seats[] number of seats or its count",
        "period span",
        "conventions[] convention");
    entity(
        Presidency.class,
        "id* id",
        "organization* →organization",
        "country country",
        "holder →organization",
        "holders[] party",
        "title text",
        "period* span",
        "disputed=false bool",
        "ordinal positiveinteger",
        "priorities[] priority or its text");
    ATTRIBUTES.put(
        Convention.class,
        List.of(
            "period* span",
            "of ConventionSubject",
            "complete=false bool",
            "unbroken=false bool",
            "handover Handover",
            "startsOn[] recurring",
            "citations[] citation",
            "note text"));
    ATTRIBUTES.put(Suspension.class, List.of("period* span", "scope text"));
    ATTRIBUTES.put(Party.class, List.of("country country", "organization →organization"));
    ATTRIBUTES.put(Parent.class, List.of("organization* →organization", "period span"));
    ATTRIBUTES.put(Chair.class, List.of("presidencyOf →organization", "post →post", "period span"));
    ATTRIBUTES.put(FormerName.class, List.of("name* text", "period* span"));
    ATTRIBUTES.put(SeatCount.class, List.of("count* positiveinteger", "period span"));
    ATTRIBUTES.put(Priority.class, List.of("text* text", "organization →organization"));
    entity(
        Mandate.class,
        "id* id",
        "title* text",
        "organization* →organization",
        "period* span",
        "partOf →mandate",
        "presidencies[] →presidency",
        "supersedes →mandate",
        "basedOn[] →source|mandate|decision",
        "vision text",
        "commitments[] text",
        "areas[] strategic area",
        "measures[] text");
    ATTRIBUTES.put(
        StrategicArea.class,
        List.of("id* id", "title* text", "focus text", "citations[] citation", "note text"));
    entity(
        Meeting.class,
        "id* id",
        "organization →organization",
        "project →project",
        "title text",
        "period span",
        "status MeetingStatus",
        "presidency →presidency",
        "ordinal positiveinteger",
        "last=false bool",
        "place text",
        "mode MeetingMode");
    entity(
        Decision.class,
        "id* id",
        "title* text",
        "organization* →organization",
        "date imprecisedate",
        "meeting →meeting",
        "presidency →presidency",
        "period span",
        "adopts[] →mandate",
        "establishes[] →organization|project",
        "designates[] →presidency",
        "appoints[] →personnel term",
        "amends[] →mandate|decision",
        "repeals[] →mandate|decision",
        "basedOn[] →anything");
    entity(
        TakeHomeMessage.class,
        "id* id",
        "text* text",
        "organization* →organization",
        "topic text",
        "meeting →meeting",
        "presidency →presidency");
    entity(
        Project.class,
        "id* id",
        "name* text",
        "formerNames[] former name",
        "partOf →project",
        "phase positiveinteger",
        "period span",
        "leads[] party or its organization",
        "funders[] party or its organization",
        "areas[] →strategic area");
    entity(
        PersonnelTerm.class,
        "id* id",
        "person* →person",
        "post* →post",
        "period span",
        "acting=false bool",
        "disputed=false bool",
        "onBehalfOf country",
        "presidency →presidency",
        "follows →personnel term",
        "replaces →personnel term");
  }

  private FormatTable() {}

  private static void entity(Class<?> type, String... own) {
    ATTRIBUTES.put(type, Stream.concat(Stream.of(own), COMMON.stream()).toList());
  }

  /** Returns the names only. */
  static List<String> names(Class<?> type) {
    return ATTRIBUTES.get(type).stream()
        .map(line -> line.replaceAll("[^A-Za-z].*", ""))
        .toList();
  }
}
