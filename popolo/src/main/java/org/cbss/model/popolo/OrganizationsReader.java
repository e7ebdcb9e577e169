package org.cbss.model.popolo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.json.internal.codec.JsonValue;
import org.cbss.model.json.internal.diagnosis.Quoted;
import org.jspecify.annotations.Nullable;

/** Reads organizations, but for those that are countries. */
final class OrganizationsReader {
  private static final Map<String, OrganizationKind> KINDS = Arrays.stream(
          OrganizationKind.values())
      .collect(Collectors.toMap(OrganizationKind::code, Function.identity()));

  private final Gathering gathering;
  private final Parents parents = new Parents();

  OrganizationsReader(Gathering gathering) {
    this.gathering = gathering;
  }

  void read(List<Entry> entries) {
    for (Entry entry : entries) {
      if (!gathering.countries().takeOrganization(entry)) {
        gathering.organizations().enter(entry, nameless(entry));
      }
    }
    gathering.organizations().entered().forEach(this::read);
  }

  static String nameless(Entry entry) {
    String name = entry.peek("name");
    return name == null ? "unnamed" : name;
  }

  private void read(Roll.Entered<Organization> record) {
    Entry entry = record.entry();
    OrganizationBuilder body = Organization.builder()
        .id(record.id())
        .name(name(record))
        .addAllOtherNames(Parts.otherNames(entry))
        .kind(kind(entry))
        .partOf(Optional.ofNullable(whole(record)))
        .period(Optional.ofNullable(Parts.span(entry, "founding_date", "dissolution_date")))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(gathering.sources().citations(entry));
    gathering.bodies().put(record.id(), body);
    entry.finish();
  }

  /** The organization that it is part of, unless that is a part of it. */
  private @Nullable Id<Organization> whole(Roll.Entered<Organization> record) {
    Entry entry = record.entry();
    Id<Organization> whole = gathering.organization(entry, "parent_id");
    if (whole == null || parents.accept(record.id().value(), whole.value())) {
      return whole;
    }
    entry.remark(
        PopoloCode.CYCLE,
        entry.at("parent_id"),
        "by this " + Quoted.of("parent_id")
            + ", the organization is part of itself; it is left out");
    return null;
  }

  private static LocalizedText name(Roll.Entered<Organization> record) {
    String name = record.entry().prose("name");
    return LocalizedText.of(name == null ? idForName(record) : name);
  }

  static String idForName(Roll.Entered<?> record) {
    record
        .entry()
        .remark(
            PopoloCode.INCOMPLETE,
            record.entry().object(),
            "there is no name; the id stands for it");
    return record.id().value();
  }

  private static OrganizationKind kind(Entry entry) {
    String classification = entry.line("classification");
    OrganizationKind kind = kind(classification);
    if (kind != null) {
      return kind;
    }
    if (classification != null) {
      JsonValue at = entry.at("classification");
      entry.notHeld(at, "the classification " + Quoted.of(classification));
    }
    return OrganizationKind.OTHER;
  }

  private static @Nullable OrganizationKind kind(@Nullable String classification) {
    return classification == null
        ? null
        : KINDS.get(classification.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'));
  }
}
