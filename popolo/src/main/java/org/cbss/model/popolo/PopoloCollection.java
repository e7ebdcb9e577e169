package org.cbss.model.popolo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.jspecify.annotations.Nullable;

/** The collections of Popolo, in the order in which they are read, each with the keys of its records. */
enum PopoloCollection {
  ORGANIZATIONS(
      "organization",
      "name other_names identifiers classification parent_id parent area_id area founding_date dissolution_date memberships posts"
          + " seats"),
  PERSONS(
      "person",
      "name other_names identifiers family_name given_name additional_name honorific_prefix honorific_suffix patronymic_name"
          + " sort_name email gender pronouns birth_date death_date summary biography national_identity memberships motions"
          + " speeches votes images"),
  POSTS(
      "post",
      "label other_label role organization_id organization area_id area start_date end_date memberships"),
  MEMBERSHIPS(
      "membership",
      "label role member person_id person organization_id organization post_id post on_behalf_of_id on_behalf_of area_id area"
          + " start_date end_date legislative_period_id legislative_period"),
  EVENTS(
      "event",
      "name description start_date end_date location status identifiers classification organization_id organization attendees"
          + " parent_id parent children"),
  AREAS(
      "area",
      "name other_names identifier identifiers classification type parent_id parent geometry");

  private static final String COMMON =
      " id image contact_details links created_at updated_at sources";
  private static final Set<String> IGNORED = Set.of(
      "image",
      "images",
      "contact_details",
      "links",
      "geometry",
      "email",
      "summary",
      "biography",
      "motions",
      "speeches",
      "votes");
  private static final Map<PopoloCollection, Set<String>> DISTINCTIVE = Map.of(
      MEMBERSHIPS, Set.of("person_id", "person", "member", "post_id", "legislative_period_id"),
      PERSONS,
          Set.of(
              "given_name",
              "family_name",
              "birth_date",
              "death_date",
              "gender",
              "sort_name",
              "honorific_prefix",
              "honorific_suffix",
              "national_identity"),
      ORGANIZATIONS, Set.of("founding_date", "dissolution_date", "posts"),
      EVENTS, Set.of("attendees", "location"),
      AREAS, Set.of("geometry"));

  private final String label;
  private final Set<String> keys;

  PopoloCollection(String label, String keys) {
    this.label = label;
    this.keys = Set.of((keys + COMMON).split(" "));
  }

  /** Returns the name of one record. */
  String label() {
    return label;
  }

  /** Returns the key of the collection, which is also the name of its file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns all keys of a record that Popolo, or its best known users, define. */
  Set<String> keys() {
    return keys;
  }

  /** Returns whether the content under a key, in any record, is never held. */
  static boolean isIgnored(String key) {
    return IGNORED.contains(key);
  }

  /** Returns the collection of a key or of the stem of a file name, or null if there is none. */
  static @Nullable PopoloCollection of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (PopoloCollection each : values()) {
      if (each.key().equals(lower)) {
        return each;
      }
    }
    return lower.equals("people") ? PERSONS : null;
  }

  /** Returns the only collection whose records have a key of some records, or null if there is none. */
  static @Nullable PopoloCollection ofDistinctiveKey(List<PositionedNode> records) {
    for (PositionedNode record : records) {
      for (PopoloCollection each : List.of(MEMBERSHIPS, PERSONS, ORGANIZATIONS, EVENTS, AREAS)) {
        if (hasAny(record, DISTINCTIVE.getOrDefault(each, Set.of()))) {
          return each;
        }
      }
    }
    return null;
  }

  /** Returns the likely collection of some records without a distinctive key, or null if none is likely. */
  static @Nullable PopoloCollection ofUsualKey(List<PositionedNode> records) {
    for (PositionedNode record : records) {
      if (hasAny(record, Set.of("label", "role"))) {
        return POSTS;
      }
      if (hasAny(record, Set.of("start_date", "end_date"))) {
        return EVENTS;
      }
      if (hasAny(record, Set.of("identifier", "type"))) {
        return AREAS;
      }
      if (hasAny(record, Set.of("classification", "parent_id", "parent"))) {
        return ORGANIZATIONS;
      }
    }
    return null;
  }

  private static boolean hasAny(PositionedNode object, Set<String> keys) {
    return object.children().stream().anyMatch(child -> keys.contains(child.key()));
  }
}
