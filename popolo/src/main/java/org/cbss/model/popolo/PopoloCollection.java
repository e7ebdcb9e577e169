package org.cbss.model.popolo;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The collections of Popolo, in the order in which they are read and written, each with all the keys of its records. */
enum PopoloCollection {
  ORGANIZATIONS(
      "organization",
      "name other_names identifiers classification parent_id parent area_id area founding_date dissolution_date memberships posts"),
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

  private static final String OF_ANY =
      " id image contact_details links created_at updated_at sources";
  private static final Set<String> PASSED_OVER = Set.of(
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

  private final String label;
  private final Set<String> keys;

  PopoloCollection(String label, String keys) {
    this.label = label;
    this.keys = Set.of((keys + OF_ANY).split(" "));
  }

  /** What one record of it is called. */
  String label() {
    return label;
  }

  /** The key that it stands under, which is also the name of its file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All keys that Popolo, or its widest use, has for a record. */
  Set<String> keys() {
    return keys;
  }

  /** Whether what stands under a key, in whatever record, is never held. */
  static boolean isPassedOver(String key) {
    return PASSED_OVER.contains(key);
  }

  /** The collection of a key or of the stem of a file's name, or null where it is none. */
  static @Nullable PopoloCollection of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (PopoloCollection each : values()) {
      if (each.key().equals(lower)) {
        return each;
      }
    }
    return lower.equals("people") ? PERSONS : null;
  }
}
