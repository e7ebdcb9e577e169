package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.FormerName;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads the properties that records of several collections have in common. */
final class CommonProperties {
  private static final Set<String> NAME_KEYS = Set.of(
      "name",
      "lang",
      "note",
      "start_date",
      "end_date",
      "family_name",
      "given_name",
      "additional_name",
      "honorific_prefix",
      "honorific_suffix",
      "patronymic_name");
  private static final Set<String> IDENTIFIER_KEYS = Set.of("identifier", "scheme");

  private CommonProperties() {}

  /** Returns the name of a record without taking it, or a substitute: the text that an id is made from. */
  static String nameForId(ImportedObject object, String key) {
    String name = object.peek(key);
    return name == null ? "unnamed" : name;
  }

  /** Returns the id of a record as the substitute for its missing name, which is reported. */
  static String idAsName(ImportedRecords.Entry<?> record) {
    ImportedObject object = record.object();
    object.report(
        PopoloCode.INCOMPLETE, object.object(), "the name is missing; the id is used instead");
    return record.id().value();
  }

  /** Returns the identifiers by scheme, with the id of the record in the file if it was changed. */
  static Map<String, String> identifiers(ImportedRecords.Entry<?> record) {
    Map<String, String> identifiers = new LinkedHashMap<>();
    record.original().ifPresent(original -> identifiers.put(IdAllocator.SCHEME, original));
    for (PositionedNode object : record.object().objects("identifiers")) {
      ImportedObject part = new ImportedObject(
          "identifiers", IDENTIFIER_KEYS, object, record.object().diagnostics());
      String scheme = part.line("scheme");
      String identifier = part.line("identifier");
      if (scheme == null || identifier == null) {
        part.report(
            PopoloCode.IDENTIFIER,
            object,
            "the identifier has no " + (scheme == null ? "scheme" : "text") + "; it is left out");
      } else if (identifier.equals(identifiers.getOrDefault(scheme, identifier))) {
        identifiers.put(scheme, identifier);
        part.finish();
      } else {
        part.report(
            PopoloCode.IDENTIFIER,
            object,
            "the record has another identifier of the scheme " + ValueQuoter.of(scheme)
                + "; this one is left out");
      }
    }
    return identifiers;
  }

  /** Reads the other names of an organization; those with dates are former names. */
  static void readOtherNames(ImportedObject record, OrganizationBuilder organization) {
    for (PositionedNode object : record.objects("other_names")) {
      ImportedObject part = otherName(object, record);
      LocalizedText name = localizedName(part);
      TimeSpan period = name == null ? null : span(part, "start_date", "end_date");
      if (name != null && period != null && !period.equals(TimeSpan.unknown())) {
        organization.addFormerName(
            FormerName.builder().name(name).period(period).build());
      } else if (name != null) {
        organization.addOtherName(name);
      }
      part.finish();
    }
  }

  private static @Nullable LocalizedText localizedName(ImportedObject part) {
    String name = part.prose("name");
    PositionedNode lang = part.object().member("lang");
    if (name != null && lang != null && LanguageTag.isValid(lang.text())) {
      part.take("lang");
      return LocalizedText.of(LanguageTag.of(lang.text()), name);
    }
    return name == null ? null : LocalizedText.of(name);
  }

  /** Returns the other names of a person; a name that is the same in another language is not held twice. */
  static List<String> otherLines(ImportedObject record, String usual) {
    List<String> names = new ArrayList<>();
    Set<String> known = new HashSet<>(Set.of(usual));
    for (PositionedNode object : record.objects("other_names")) {
      ImportedObject part = otherName(object, record);
      String name = part.line("name");
      boolean isNew = name != null && known.add(name);
      if (isNew || name != null && !part.has("lang")) {
        names.add(name);
      } else if (name != null) {
        part.reportNotHeld(part.at("name"), "a name that is the same in another language");
      }
      part.finish();
    }
    return names;
  }

  private static ImportedObject otherName(PositionedNode object, ImportedObject record) {
    return new ImportedObject("other_names", NAME_KEYS, object, record.diagnostics());
  }

  /** Returns the span between the dates of two keys, or null if they are unknown or reversed, which is reported. */
  static @Nullable TimeSpan span(ImportedObject record, String startKey, String endKey) {
    EdtfDate start = record.date(startKey);
    EdtfDate end = record.date(endKey);
    return span(record, start, end, endKey);
  }

  /** Returns the span between two dates, or null if they are unknown or reversed, which is reported at the end. */
  static @Nullable TimeSpan span(
      ImportedObject record, @Nullable EdtfDate start, @Nullable EdtfDate end, String endKey) {
    TimeSpan span = PopoloDates.span(start, end);
    if (span == null && start != null) {
      record.report(
          PopoloCode.DATES_REVERSED,
          record.at(endKey),
          "the end " + end + " is before the start " + start + "; neither is held");
    }
    return span;
  }
}
