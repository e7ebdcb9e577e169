package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Coded;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.junit.jupiter.api.Test;

/** The page of the format describes every key as the tables do. */
class FormatPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ".")).resolve("../docs/format.md");
  private static final String BEGIN = "## The file\n";
  private static final String END = "## Problems in reading\n";

  /** The attributes of all entities, which the page describes once. */
  private static final List<String> COMMON =
      List.of("id", "identifiers", "citations", "note", "accepts");

  @Test
  void describesEveryKeyAsTheTablesDo() throws IOException {
    String page = Files.readString(PAGE);
    String tables = page.substring(page.indexOf(BEGIN), page.indexOf(END));
    if (Boolean.getBoolean("format.write")) {
      Files.writeString(PAGE, page.replace(tables, tables()));
      return;
    }

    assertThat(tables)
        .as("run with -Dformat.write=true to update the part of %s between the headings", PAGE)
        .isEqualTo(tables());
  }

  @Test
  void listsEveryCode() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(Stream.of(org.cbss.model.json.internal.diagnosis.ProblemCode.values())
            .map(code -> code.id()))
        .allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    assertThat(
            Stream.of(org.cbss.model.time.EdtfSyntaxException.Code.values()).map(code -> code.id()))
        .allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
  }

  private static String tables() {
    List<String> lines = new ArrayList<>();
    lines.add(BEGIN.strip());
    lines.add("");
    table(
        lines,
        ModelSchema.DATASET,
        Set.of(),
        "`$schema` | any JSON | | The JSON Schema of the file, for editors. |\n"
            + "| `@context` | any JSON | | The JSON-LD context of the file. |\n"
            + "| `format` | string | required | `cbss-model/1`, or a [newer version](#versions).");
    lines.add("## Every record");
    lines.add("");
    lines.add("Every record of the lists has these keys, and those of its kind.");
    lines.add("");
    RecordType<?, ?> any = ModelSchema.of(EntityKind.PERSON);
    table(
        lines,
        any,
        any.attributes().stream()
            .map(Attribute::name)
            .filter(name -> !COMMON.contains(name))
            .collect(Collectors.toSet()),
        "");
    for (EntityKind kind : EntityKind.values()) {
      boolean entity = Entity.class.isAssignableFrom(kind.type());
      lines.add(entity ? "## `" + kind.collection() + "`" : "## Strategic area, in a mandate");
      lines.add("");
      table(lines, ModelSchema.of(kind), entity ? Set.copyOf(COMMON) : Set.of(), "");
    }
    ModelSchema.inner().forEach(type -> nested(lines, type));
    return String.join("\n", lines) + "\n";
  }

  private static void nested(List<String> lines, RecordType<?, ?> recordType) {
    String label = recordType.label();
    lines.add("## " + Character.toUpperCase(label.charAt(0)) + label.substring(1));
    lines.add("");
    table(lines, recordType, Set.of(), "");
  }

  private static void table(
      List<String> lines, RecordType<?, ?> recordType, Set<String> without, String first) {
    lines.add("| key | value | | description |");
    lines.add("|---|---|---|---|");
    if (!first.isEmpty()) {
      lines.add("| " + first + " |");
    }
    recordType.attributes().stream()
        .filter(attribute -> !without.contains(attribute.name()))
        .forEach(attribute -> lines.add("| `" + attribute.name() + "` | " + value(attribute) + " | "
            + presence(attribute, recordType) + " | " + attribute.description() + " |"));
    if (recordType.isExtensible()) {
      lines.add("| `x-…` | any JSON | | An extension. |");
    }
    lines.add("");
  }

  private static String presence(Attribute<?, ?> attribute, RecordType<?, ?> recordType) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      if (one.required()) {
        return "required";
      }
      if (one.byDefault() != null) {
        Object value = one.byDefault();
        return "`" + (value instanceof Coded coded ? coded.code() : value) + "` if absent";
      }
    }
    return recordType.constraints().stream()
        .map(constraint -> presence(attribute.name(), constraint))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String presence(String name, Constraint constraint) {
    if (constraint instanceof Constraint.ExactlyOne choice) {
      return choice.names().contains(name)
          ? choice.names().stream()
              .filter(other -> !other.equals(name))
              .collect(Collectors.joining("` or `", "either this or `", "`"))
          : "";
    }
    if (constraint instanceof Constraint.AtMostOne choice) {
      String other = other(name, choice.one(), choice.other());
      return other.isEmpty() ? "" : "not with `" + other + "`";
    }
    if (constraint instanceof Constraint.RequiredUnless wanted && name.equals(wanted.name())) {
      return "required without `" + wanted.unless() + "`";
    }
    return constraint instanceof Constraint.RequiredWith wanted && name.equals(wanted.name())
        ? "required with `" + wanted.with() + "`"
        : "";
  }

  private static String other(String name, String one, String other) {
    return name.equals(one) ? other : name.equals(other) ? one : "";
  }

  private static String value(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      return type(one.type());
    }
    if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      String alone = many.bare()
          ? type(((ValueType.Nested<?>) many.type()).shortAttribute().type()) + " or "
          : "";
      return alone + "[" + type(many.type()) + "]";
    }
    return "{string: string}";
  }

  private static String type(ValueType<?> type) {
    if (type instanceof ValueType.Choice<?> choice) {
      return Arrays.stream(choice.type().getEnumConstants())
          .map(word -> "`" + word.code() + "`")
          .collect(Collectors.joining(", "));
    }
    if (type instanceof ValueType.Nested<?> nested) {
      return nested.type().get().label()
          + (nested.shorthand().isEmpty() ? "" : " or its `" + nested.shorthand() + "`");
    }
    if (type instanceof ValueType.Reference<?> reference) {
      return idOf(reference.kinds());
    }
    if (type instanceof ValueType.AnyReference reference) {
      return idOf(reference.kinds());
    }
    return plain(type);
  }

  private static String idOf(Set<EntityKind> kinds) {
    return kinds.size() == EntityKind.values().length
        ? "id of any record"
        : "id of "
            + kinds.stream().map(EntityKind::withArticle).collect(Collectors.joining(" or "));
  }

  private static String plain(ValueType<?> type) {
    return switch (type.getClass().getSimpleName()) {
      case "PlainText" -> "string";
      case "ImpreciseDate" -> "date";
      case "PositiveInteger" -> "number";
      case "FullDate" -> "full date";
      case "Recurring" -> "recurring day";
      case "Bool" -> "`true` or `false`";
      case "Url" -> "address";
      case "OwnId" -> "id";
      default -> type.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
