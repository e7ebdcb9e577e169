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
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** Reads organizations, but for those that are countries. */
final class OrganizationsReader {
  private static final Map<String, OrganizationKind> KINDS = Arrays.stream(
          OrganizationKind.values())
      .collect(Collectors.toMap(OrganizationKind::code, Function.identity()));

  private final ImportContext context;
  private final Parents parents = new Parents();

  OrganizationsReader(ImportContext context) {
    this.context = context;
  }

  void read(List<ImportedObject> entries) {
    for (ImportedObject object : entries) {
      if (!context.countries().takeOrganization(object)) {
        context.organizations().enter(object, nameless(object));
      }
    }
    context.organizations().entered().forEach(this::read);
  }

  static String nameless(ImportedObject object) {
    String name = object.peek("name");
    return name == null ? "unnamed" : name;
  }

  private void read(ImportedRecords.Entered<Organization> record) {
    ImportedObject object = record.entry();
    OrganizationBuilder organization = Organization.builder()
        .id(record.id())
        .name(name(record))
        .addAllOtherNames(Parts.otherNames(object))
        .kind(kind(object))
        .partOf(Optional.ofNullable(whole(record)))
        .period(Optional.ofNullable(Parts.span(object, "founding_date", "dissolution_date")))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(context.sources().citations(object));
    context.organizationBuilders().put(record.id(), organization);
    object.finish();
  }

  /** The organization that it is part of, unless that is a part of it. */
  private @Nullable Id<Organization> whole(ImportedRecords.Entered<Organization> record) {
    ImportedObject object = record.entry();
    Id<Organization> whole = context.organization(object, "parent_id");
    if (whole == null || parents.accept(record.id().value(), whole.value())) {
      return whole;
    }
    object.remark(
        PopoloCode.CYCLE,
        object.at("parent_id"),
        "by this " + ValueQuoter.of("parent_id")
            + ", the organization is part of itself; it is left out");
    return null;
  }

  private static LocalizedText name(ImportedRecords.Entered<Organization> record) {
    String name = record.entry().prose("name");
    return LocalizedText.of(name == null ? idForName(record) : name);
  }

  static String idForName(ImportedRecords.Entered<?> record) {
    record
        .entry()
        .remark(
            PopoloCode.INCOMPLETE,
            record.entry().object(),
            "there is no name; the id stands for it");
    return record.id().value();
  }

  private static OrganizationKind kind(ImportedObject object) {
    String classification = object.line("classification");
    OrganizationKind kind = kind(classification);
    if (kind != null) {
      return kind;
    }
    if (classification != null) {
      PositionedNode at = object.at("classification");
      object.notHeld(at, "the classification " + ValueQuoter.of(classification));
    }
    return OrganizationKind.OTHER;
  }

  private static @Nullable OrganizationKind kind(@Nullable String classification) {
    return classification == null
        ? null
        : KINDS.get(classification.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'));
  }
}
