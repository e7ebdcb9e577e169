package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The path from a record to a value, which is the heading of its column:
 *
 * <ul>
 *   <li>{@code period}: an attribute; the values of a list of ids share the cell;
 *   <li>{@code name@fi}: a text in one language;
 *   <li>{@code period.start}, {@code period.end}: the ends of a span;
 *   <li>{@code identifiers.wikidata}: a value with a key;
 *   <li>{@code citations.quote}, {@code citations.2.quote}: a value of the first or second record in a list;
 *   <li>{@code person.name}: a value of the record that another one refers to;
 *   <li>{@code x-seat}: an extension; {@code json:seat}: one whose name another version of the format knows.
 * </ul>
 *
 * @param steps the steps to the record that has the value
 * @param part which part of the attribute the value is
 * @param attribute the attribute, or null for an extension
 * @param detail the language, the key or the name of the extension, or an empty text
 */
record ColumnPath(List<Step> steps, Part part, @Nullable Attribute<?, ?> attribute, String detail) {
  /** Precedes a language. */
  static final char LANGUAGE = '@';

  /** Begins the names of extensions. */
  static final String EXTENSIONS = "x-";

  private static final String OTHER_EXTENSION = "json:";
  private static final Set<String> BOUNDS =
      Set.of("earliestStart", "latestStart", "earliestEnd", "latestEnd", "earliest", "latest");
  private static final Pattern NUMBERED =
      Pattern.compile("([1-9][0-9]{0,2})\\.(.*)", Pattern.DOTALL);

  /** A part of an attribute. */
  enum Part {
    WHOLE,
    LANGUAGE,
    KEY,
    START,
    END,
    EXTENSION,
    /** A day that follows from another value. */
    DERIVED
  }

  /**
   * A step into a record in a list, or to a record that is referred to.
   *
   * @param attribute the name of the attribute
   * @param index the index in the list from 0, or -1 for a reference
   * @param type the type of the record
   * @param kind the kind of a record that is referred to, or null
   */
  record Step(
      String attribute,
      int index,
      RecordType<?, ?> type,
      @Nullable EntityKind kind) {}

  /** Returns the heading of an extension. */
  static String ofExtension(String name) {
    return name.startsWith(EXTENSIONS) && name.length() > EXTENSIONS.length()
        ? name
        : OTHER_EXTENSION + name;
  }

  /**
   * Returns the path of a heading.
   *
   * @param type the type of the records
   * @param heading the heading
   * @param exact whether the case of names counts
   */
  static Optional<ColumnPath> parse(RecordType<?, ?> type, String heading, boolean exact) {
    return new Parser(exact).parse(type, heading, new ArrayList<>());
  }

  /** Returns the type of the value, or null if it has none of its own. */
  @Nullable
  ValueType<?> valueType() {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      return one.type();
    }
    return attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : null;
  }

  /** Returns the name of the attribute, or that of the extension. */
  String name() {
    return attribute == null ? detail : attribute.name();
  }

  /** Parses headings. */
  private record Parser(boolean exact) {

    Optional<ColumnPath> parse(RecordType<?, ?> type, String heading, List<Step> steps) {
      if (heading.startsWith(OTHER_EXTENSION) || heading.startsWith(EXTENSIONS)) {
        String name = heading.startsWith(OTHER_EXTENSION)
            ? heading.substring(OTHER_EXTENSION.length())
            : heading;
        return type.isExtensible()
            ? Optional.of(new ColumnPath(steps, Part.EXTENSION, null, name))
            : Optional.empty();
      }
      Attribute<?, ?> whole = find(type, heading);
      if (whole != null && !(whole instanceof Attribute.Keyed<?, ?>)) {
        return Optional.of(new ColumnPath(steps, Part.WHOLE, whole, ""));
      }
      int dot = heading.indexOf('.');
      Attribute<?, ?> first = dot < 0 ? null : find(type, heading.substring(0, dot));
      return first == null
          ? ofLanguage(type, heading, steps)
          : inside(first, heading.substring(dot + 1), steps);
    }

    private @Nullable Attribute<?, ?> find(RecordType<?, ?> type, String name) {
      for (Attribute<?, ?> attribute : type.attributes()) {
        if (exact ? attribute.name().equals(name) : attribute.name().equalsIgnoreCase(name)) {
          boolean isListOfKind =
              type == (Object) ModelSchema.DATASET && attribute instanceof Attribute.Many<?, ?, ?>;
          return isListOfKind ? null : attribute;
        }
      }
      return null;
    }

    private Optional<ColumnPath> ofLanguage(
        RecordType<?, ?> type, String heading, List<Step> steps) {
      int at = heading.lastIndexOf(LANGUAGE);
      Attribute<?, ?> attribute = at < 0 ? null : find(type, heading.substring(0, at));
      String language = heading.substring(at + 1);
      return attribute instanceof Attribute.One<?, ?, ?> one
              && one.type() instanceof ValueType.Text
              && LanguageTag.isValid(language)
          ? Optional.of(new ColumnPath(steps, Part.LANGUAGE, one, language))
          : Optional.empty();
    }

    private Optional<ColumnPath> inside(Attribute<?, ?> attribute, String rest, List<Step> steps) {
      if (attribute instanceof Attribute.Keyed<?, ?>) {
        return Optional.of(new ColumnPath(steps, Part.KEY, attribute, rest));
      }
      if (attribute instanceof Attribute.Many<?, ?, ?> many) {
        return inList(many, rest, steps);
      }
      ValueType<?> type = ((Attribute.One<?, ?, ?>) attribute).type();
      if (type instanceof ValueType.Span || type instanceof ValueType.ImpreciseDate) {
        return ofEnd(attribute, rest, steps);
      }
      if (type instanceof ValueType.Reference<?> reference && reference.kinds().size() == 1) {
        EntityKind kind = reference.kinds().iterator().next();
        RecordType<?, ?> target = ModelSchema.of(kind);
        return EntityKind.topLevel().contains(kind)
            ? parse(target, rest, with(steps, new Step(attribute.name(), -1, target, kind)))
            : Optional.empty();
      }
      return Optional.empty();
    }

    private Optional<ColumnPath> ofEnd(Attribute<?, ?> attribute, String rest, List<Step> steps) {
      if (BOUNDS.contains(rest)) {
        return Optional.of(new ColumnPath(steps, Part.DERIVED, attribute, rest));
      }
      return switch (rest) {
        case "start" -> Optional.of(new ColumnPath(steps, Part.START, attribute, ""));
        case "end" -> Optional.of(new ColumnPath(steps, Part.END, attribute, ""));
        default -> Optional.empty();
      };
    }

    private Optional<ColumnPath> inList(
        Attribute.Many<?, ?, ?> list, String rest, List<Step> steps) {
      RecordType<?, ?> type = TableLayout.elementType(list);
      if (type == null) {
        return Optional.empty();
      }
      Matcher numbered = NUMBERED.matcher(rest);
      boolean isNumbered = numbered.matches();
      int index = isNumbered ? Integer.parseInt(numbered.group(1)) - 1 : 0;
      String inside = isNumbered ? numbered.group(2) : rest;
      return parse(type, inside, with(steps, new Step(list.name(), index, type, null)));
    }

    private static List<Step> with(List<Step> steps, Step step) {
      List<Step> all = new ArrayList<>(steps);
      all.add(step);
      return all;
    }
  }
}
