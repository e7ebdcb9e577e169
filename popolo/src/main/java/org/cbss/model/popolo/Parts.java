package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads what records of several collections have in common. */
final class Parts {
  private static final Set<String> OF_A_NAME = Set.of(
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
  private static final Set<String> OF_AN_IDENTIFIER = Set.of("identifier", "scheme");

  private Parts() {}

  /** The identifiers by scheme; the record's own id in the file is one of them, where ours is another. */
  static Map<String, String> identifiers(ImportedRecords.Entered<?> record) {
    Map<String, String> identifiers = new LinkedHashMap<>();
    record.original().ifPresent(original -> identifiers.put(IdAllocator.SCHEME, original));
    for (PositionedNode object : record.entry().objects("identifiers")) {
      ImportedObject part = new ImportedObject(
          "identifiers", OF_AN_IDENTIFIER, object, record.entry().remarks());
      String scheme = part.line("scheme");
      String identifier = part.line("identifier");
      if (scheme == null || identifier == null) {
        part.remark(PopoloCode.IDENTIFIER, object, "an identifier without a scheme is left out");
      } else if (identifiers.putIfAbsent(scheme, identifier) == null) {
        part.finish();
      } else if (!identifiers.get(scheme).equals(identifier)) {
        part.remark(
            PopoloCode.IDENTIFIER,
            object,
            "a second identifier of the scheme " + ValueQuoter.of(scheme) + " is left out");
      }
    }
    return identifiers;
  }

  /** The other names of an organization. */
  static List<LocalizedText> otherNames(ImportedObject record) {
    List<LocalizedText> names = new ArrayList<>();
    for (PositionedNode object : record.objects("other_names")) {
      ImportedObject part = otherName(object, record);
      String name = part.prose("name");
      PositionedNode lang = part.object().member("lang");
      if (name != null && lang != null && LanguageTag.isValid(lang.text())) {
        part.take("lang");
        names.add(LocalizedText.of(LanguageTag.of(lang.text()), name));
      } else if (name != null) {
        names.add(LocalizedText.of(name));
      }
      part.finish();
    }
    return names;
  }

  /** The other names of a person; one that is the same in another language is not held again. */
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
        part.notHeld(part.at("name"), "a name that is the same in another language");
      }
      part.finish();
    }
    return names;
  }

  private static ImportedObject otherName(PositionedNode object, ImportedObject record) {
    return new ImportedObject("other_names", OF_A_NAME, object, record.remarks());
  }

  /** The span between the dates of two keys, or null where they say nothing that can be. */
  static @Nullable TimeSpan span(ImportedObject record, String startKey, String endKey) {
    EdtfDate start = record.date(startKey);
    EdtfDate end = record.date(endKey);
    return span(record, start, end, endKey);
  }

  /** The span between two dates, or null where they say nothing that can be, which is reported at the end. */
  static @Nullable TimeSpan span(
      ImportedObject record, @Nullable EdtfDate start, @Nullable EdtfDate end, String endKey) {
    TimeSpan span = Dates.span(start, end);
    if (span == null && start != null) {
      record.remark(
          PopoloCode.DATES_REVERSED,
          record.at(endKey),
          "the end " + end + " is before the start " + start + "; neither is held");
    }
    return span;
  }
}
