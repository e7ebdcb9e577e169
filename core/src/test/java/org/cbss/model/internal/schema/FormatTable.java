package org.cbss.model.internal.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
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
        "kind* OrganizationKind",
        "partOf →organization",
        "period span",
        "members[] membership");
    ATTRIBUTES.put(
        Membership.class,
        List.of(
            "country country",
            "organization →organization",
            "observer=false bool",
            "period span",
            "suspended[] span",
            "citations[] citation",
            "note text"));
    entity(Person.class, "id* id", "name* string", "otherNames[] string");
    entity(
        Post.class,
        "id* id",
        "title* text",
        "organization* →organization",
        "seats=1 positiveinteger",
        "period span");
    entity(
        Presidency.class,
        "id* id",
        "organization* →organization",
        "country country",
        "holder →organization",
        "title text",
        "period* span",
        "ordinal positiveinteger",
        "shared=false bool",
        "priorities[] priority or its text");
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
        "adopts[] →organization|mandate|project",
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
        "partOf →project",
        "phase positiveinteger",
        "period span",
        "leads[] →organization",
        "funders[] →organization",
        "areas[] →strategic area");
    entity(
        PersonnelTerm.class,
        "id* id",
        "person* →person",
        "post* →post",
        "period span",
        "acting=false bool",
        "onBehalfOf country",
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
