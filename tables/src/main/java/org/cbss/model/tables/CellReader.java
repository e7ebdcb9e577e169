package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.tables.RecordNode.Form;
import org.cbss.model.tables.RecordNode.Leaf;
import org.cbss.model.tables.RowReader.Column;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells as people type them. What is valid in the format is taken as it is; what is not understood is passed on to the codec
 * of the format, which reports it.
 */
final class CellReader {
  private static final String LIST_SEPARATORS = "\\s*[;\\n]\\s*";
  private static final Set<String> NOTHING = Set.of("-", "–", "—", "/", "n/a", "k. A.", "k.A.");
  private static final Set<String> YES =
      Set.of("yes", "y", "x", "ja", "j", "wahr", "1", "true", "✓", "✔");
  private static final Set<String> NO = Set.of("no", "n", "nein", "falsch", "0", "false");

  private final TableMap map;
  private final RecordNames names;
  private final TypedDates dates;

  CellReader(TableMap map, RecordNames names) {
    this.map = map;
    this.names = names;
    this.dates = new TypedDates(map);
  }

  /** Puts the value of a whole attribute into a record. */
  void put(
      RecordNode node,
      ColumnPath path,
      String text,
      CellRef cell,
      boolean literal,
      Pending pending) {
    ValueType<?> type = path.valueType();
    if (path.attribute() instanceof Attribute.Many<?, ?, ?> list) {
      putList(node, list, text, cell, literal, pending);
    } else if (type instanceof ValueType.Text) {
      node.words(path.name()).put(RecordNode.Words.PLAIN, new Leaf(text, Form.STRING, cell));
    } else if (type != null) {
      Leaf leaf = leaf(node, path.name(), type, text, cell, literal, pending);
      if (leaf != null) {
        node.put(path.name(), leaf);
      }
    }
  }

  private void putList(
      RecordNode node,
      Attribute.Many<?, ?, ?> list,
      String text,
      CellRef cell,
      boolean literal,
      Pending pending) {
    for (String each : text.split(literal ? RecordCells.SEPARATOR : LIST_SEPARATORS)) {
      if (!each.isEmpty()) {
        putElement(node, list, each, cell, literal, pending);
      }
    }
  }

  private void putElement(
      RecordNode node,
      Attribute.Many<?, ?, ?> list,
      String text,
      CellRef cell,
      boolean literal,
      Pending pending) {
    ValueType<?> type = list.type();
    if (!(type instanceof ValueType.Nested<?> nested)) {
      Leaf leaf = leaf(node, list.name(), type, text, cell, literal, pending);
      if (leaf != null) {
        node.list(list.name()).add(leaf);
      }
      return;
    }
    RecordNode element = new RecordNode(cell, node.reader());
    List<Attribute.One<?, ?, ?>> candidates = candidates(nested);
    for (Attribute.One<?, ?, ?> each : candidates) {
      String value = value(each.type(), text);
      if (value != null) {
        element.put(each.name(), new Leaf(value, form(each.type(), value), cell));
        node.list(list.name()).add(element);
        return;
      }
    }
    pending.add(
        node,
        list.name(),
        cell,
        ImportCode.NAME.id(),
        "no record of this list can be made of " + ValueQuoter.of(text) + "; it is left out",
        "give the list a sheet of its own, or columns such as " + list.name() + "."
            + nested.type().get().attributes().get(0).name());
  }

  /** Returns the attributes that a short text may give: that of the short form, or those of which exactly one is given. */
  private static List<Attribute.One<?, ?, ?>> candidates(ValueType.Nested<?> nested) {
    List<Attribute.One<?, ?, ?>> all = new ArrayList<>();
    for (Attribute<?, ?> attribute : nested.type().get().attributes()) {
      boolean isShort = attribute.name().equals(nested.shorthand());
      boolean isChoice = nested.type().get().constraints().stream()
          .anyMatch(constraint -> constraint instanceof Constraint.ExactlyOne one
              && one.names().contains(attribute.name()));
      if ((isShort || isChoice) && attribute instanceof Attribute.One<?, ?, ?> one) {
        all.add(one);
      }
    }
    return all;
  }

  /** Returns the value of a text if it certainly is one of the type, or null. */
  private @Nullable String value(ValueType<?> type, String text) {
    String mapped = map.value(text);
    if (type instanceof ValueType.Country) {
      return country(mapped);
    }
    if (type instanceof ValueType.Reference<?> reference) {
      List<String> found = names.find(reference.kinds(), mapped);
      return names.isId(reference.kinds(), mapped)
          ? mapped
          : found.size() == 1 ? found.get(0) : null;
    }
    return mapped;
  }

  /** Returns the value of a cell, or null if it has none, which is reported unless the cell says so. */
  private @Nullable Leaf leaf(
      RecordNode node,
      String attribute,
      ValueType<?> type,
      String text,
      CellRef cell,
      boolean literal,
      Pending pending) {
    String value = literal || type instanceof ValueType.PlainText
        ? text
        : typed(node, attribute, type, map.value(text), cell, pending);
    return value == null ? null : new Leaf(value, form(type, value), cell);
  }

  private static Form form(ValueType<?> type, String value) {
    boolean isNumber =
        type instanceof ValueType.PositiveInteger && value.matches("0|-?[1-9][0-9]{0,17}");
    boolean isFlag =
        type instanceof ValueType.Bool && (value.equals("true") || value.equals("false"));
    return isNumber || isFlag ? Form.RAW : Form.STRING;
  }

  private @Nullable String typed(
      RecordNode node,
      String attribute,
      ValueType<?> type,
      String text,
      CellRef cell,
      Pending pending) {
    if (NOTHING.contains(text)) {
      return null;
    }
    if (type instanceof ValueType.Span) {
      return dates.span(text, cell, pending);
    }
    if (type instanceof ValueType.ImpreciseDate || type instanceof ValueType.FullDate) {
      return dates.date(text, cell, pending);
    }
    if (type instanceof ValueType.Country) {
      String code = country(text);
      return code == null ? text : code;
    }
    if (type instanceof ValueType.Bool) {
      String lower = text.toLowerCase(Locale.ROOT);
      return YES.contains(lower) ? "true" : NO.contains(lower) ? "false" : text;
    }
    if (type instanceof ValueType.PositiveInteger) {
      return text.replaceFirst("\\.$", "");
    }
    if (type instanceof ValueType.Choice<?> choice) {
      return code(choice, text);
    }
    return reference(node, attribute, type, text, cell, pending);
  }

  private static @Nullable String country(String text) {
    if (CountryCode.isValid(text)) {
      return text;
    }
    return Countries.byName(text).map(CountryCode::value).orElse(null);
  }

  private static String code(ValueType.Choice<?> choice, String text) {
    String folded = CellTexts.slug(text);
    for (Object constant : choice.type().getEnumConstants()) {
      String code = ((Coded) constant).code();
      if (code.equals(folded)) {
        return code;
      }
    }
    return text;
  }

  private @Nullable String reference(
      RecordNode node,
      String attribute,
      ValueType<?> type,
      String text,
      CellRef cell,
      Pending pending) {
    Set<EntityKind> kinds = type instanceof ValueType.Reference<?> one
        ? one.kinds()
        : type instanceof ValueType.AnyReference any ? any.kinds() : Set.of();
    if (kinds.isEmpty() || names.isId(kinds, text)) {
      return text;
    }
    List<String> found = names.find(kinds, text);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty() && Id.isValid(text)) {
      return text;
    }
    pending.add(
        node,
        attribute,
        cell,
        ImportCode.NAME.id(),
        (found.isEmpty() ? "no record has" : "several records have") + " the id or name "
            + ValueQuoter.of(text) + "; it is left out",
        found.isEmpty()
            ? "write the id of a record, or a name as its record has it"
            : "write one of the ids " + String.join(", ", TableImport.few(found)));
    return null;
  }

  /** Puts the span of two cells into a record. */
  void putSpan(
      RecordNode node,
      String attribute,
      @Nullable Leaf start,
      @Nullable Leaf end,
      boolean literal,
      Pending pending) {
    Leaf first = start == null ? end : start;
    if (first == null) {
      return;
    }
    String span = literal
        ? (start == null ? "" : start.text()) + "/" + (end == null ? "" : end.text())
        : dates.span(node, attribute, mapped(start), mapped(end), pending);
    if (span != null) {
      node.put(attribute, new Leaf(span, Form.STRING, first.cell()));
    }
  }

  private @Nullable Leaf mapped(@Nullable Leaf leaf) {
    String text = leaf == null ? "" : map.value(leaf.text());
    return leaf == null || NOTHING.contains(text) ? null : new Leaf(text, Form.STRING, leaf.cell());
  }

  /** Returns the text from which the id of the record of a row is made: its name, or what it is about and its year. */
  String idText(RowReader reader, Sheet.Row row) {
    List<String> parts = new ArrayList<>();
    String year = "";
    for (Column column : reader.columns()) {
      ValueType<?> type = column.path().valueType();
      String text = CellTexts.strip(column.text(row));
      if (column.shared() != null || !column.path().steps().isEmpty() || text.isEmpty()) {
        continue;
      }
      boolean isName = type instanceof ValueType.Text || type instanceof ValueType.PlainText;
      if (isName && Set.of("name", "title", "text").contains(column.path().name())) {
        return text;
      }
      if (type instanceof ValueType.Country) {
        String code = country(map.value(text));
        parts.add(code == null ? text : code);
      } else if (type instanceof ValueType.Reference<?>) {
        parts.add(text);
      } else if (year.isEmpty()
          && (type instanceof ValueType.Span || type instanceof ValueType.ImpreciseDate)) {
        year = TypedDates.firstYear(text);
      }
    }
    reader.referred().stream()
        .filter(each -> each.steps().isEmpty())
        .forEach(each -> parts.add(idText(each.reader(), row)));
    parts.add(year);
    return String.join(" ", parts);
  }
}
