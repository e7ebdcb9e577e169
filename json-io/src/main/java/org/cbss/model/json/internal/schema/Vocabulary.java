package org.cbss.model.json.internal.schema;

import java.util.Map;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.RecordType;

/**
 * The IRIs of the types, properties and values of the format: those of W3C ORG, schema.org, PROV, Dublin Core and SKOS if they
 * have the same meaning, otherwise those of the vocabulary of this library.
 */
final class Vocabulary {
  static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
  static final String DATE = "http://www.w3.org/2001/XMLSchema#date";

  private static final String OWN =
      "https://github.com/cbss-model/cbss-model/blob/main/docs/linked-data.md#";
  private static final Map<String, String> PREFIXES = Map.of(
      "org", "http://www.w3.org/ns/org#",
      "schema", "https://schema.org/",
      "prov", "http://www.w3.org/ns/prov#",
      "dct", "http://purl.org/dc/terms/",
      "dc", "http://purl.org/dc/elements/1.1/",
      "skos", "http://www.w3.org/2004/02/skos/core#");

  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("Source", "prov:Entity"),
      Map.entry("Organization", "org:Organization"),
      Map.entry("Person", "prov:Person"),
      Map.entry("Post", "org:Post"),
      Map.entry("Meeting", "schema:Event"),
      Map.entry("Project", "schema:Project"),
      Map.entry("PersonnelTerm", "org:Membership"));

  /** The properties of attributes of any type, except those below. */
  private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
      Map.entry("title", "dct:title"),
      Map.entry("language", "dc:language"),
      Map.entry("note", "skos:note"),
      Map.entry("citations", "prov:qualifiedDerivation"),
      Map.entry("basedOn", "prov:wasDerivedFrom"),
      Map.entry("meeting", "prov:wasGeneratedBy"),
      Map.entry("funders", "schema:funder"));

  private static final Map<String, String> ATTRIBUTES_OF_TYPES = Map.ofEntries(
      Map.entry("Citation.source", "prov:entity"),
      Map.entry("Source.publisher", "dc:publisher"),
      Map.entry("Source.url", "schema:url"),
      Map.entry("Source.published", "dct:issued"),
      Map.entry("Source.text", "schema:text"),
      Map.entry("Organization.name", "skos:prefLabel"),
      Map.entry("Organization.otherNames", "skos:altLabel"),
      Map.entry("Organization.kind", "org:classification"),
      Map.entry("Organization.partOf", "org:subOrganizationOf"),
      Map.entry("Membership.organization", "org:member"),
      Map.entry("Person.name", "schema:name"),
      Map.entry("Person.otherNames", "schema:alternateName"),
      Map.entry("Post.organization", "org:postIn"),
      Map.entry("Presidency.organization", "org:organization"),
      Map.entry("Presidency.holder", "org:member"),
      Map.entry("Mandate.partOf", "dct:isPartOf"),
      Map.entry("Mandate.presidencies", "programmeOf"),
      Map.entry("Mandate.supersedes", "dct:replaces"),
      Map.entry("StrategicArea.focus", "dct:description"),
      Map.entry("Meeting.organization", "schema:organizer"),
      Map.entry("Meeting.status", "schema:eventStatus"),
      Map.entry("Meeting.place", "schema:location"),
      Map.entry("Meeting.mode", "schema:eventAttendanceMode"),
      Map.entry("Decision.date", "dct:date"),
      Map.entry("TakeHomeMessage.text", "schema:text"),
      Map.entry("Project.name", "schema:name"),
      Map.entry("Project.partOf", "dct:isPartOf"),
      Map.entry("PersonnelTerm.person", "org:member"));

  private static final Map<String, String> WORDS = Map.of(
      "in-person", "schema:OfflineEventAttendanceMode",
      "online", "schema:OnlineEventAttendanceMode",
      "hybrid", "schema:MixedEventAttendanceMode",
      "planned", "schema:EventScheduled",
      "postponed", "schema:EventPostponed",
      "cancelled", "schema:EventCancelled");

  private Vocabulary() {}

  /** Returns the class of the records of a type. */
  static String type(RecordType<?, ?> type) {
    String name = type.type().getSimpleName();
    return iri(TYPES.getOrDefault(name, name));
  }

  /** Returns the property of an attribute. */
  static String property(RecordType<?, ?> type, Attribute<?, ?> attribute) {
    String name = attribute.name();
    String ofType = type.type().getSimpleName() + "." + name;
    return iri(ATTRIBUTES_OF_TYPES.getOrDefault(ofType, ATTRIBUTES.getOrDefault(name, name)));
  }

  /** Returns the property of a text in one language, without the language tag at its end. */
  static String textIn() {
    return OWN + "text-";
  }

  /** Returns the IRI of a value of an enumeration. */
  static String word(String code) {
    return iri(WORDS.getOrDefault(code, code));
  }

  static String iri(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? OWN + name
        : PREFIXES.get(name.substring(0, colon)) + name.substring(colon + 1);
  }
}
