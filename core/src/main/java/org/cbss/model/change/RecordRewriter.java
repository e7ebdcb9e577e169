package org.cbss.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Citation;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;

/** Replaces values of records, and of the records inside them, by the tables of their attributes. */
abstract class RecordRewriter {

  /** Returns the value that replaces one that is no record, or the value itself. */
  abstract Object replaced(ValueType<?> type, Object value);

  /**
   * Returns the text that replaces the value that a citation gives, or the text itself.
   *
   * @param about the attribute that the citation is about
   */
  String said(Attribute<?, ?> about, String says) {
    return says;
  }

  /** Returns a record with its values replaced, or the record itself if none is. */
  final <T> T rewrite(RecordType<T, ?> type, T owner) {
    return rewrite(type, owner, type);
  }

  private <T, B> T rewrite(RecordType<T, B> type, T owner, RecordType<?, ?> holder) {
    Map<String, Object> changed = new HashMap<>();
    for (Attribute<T, B> attribute : type.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        Object value = one.get(owner);
        Object other = value == null ? null : element(one.type(), value, type);
        if (other != null && other != value) {
          changed.put(one.name(), List.of(other));
        }
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        putList(many, owner, type, changed);
      }
    }
    if (owner instanceof Citation citation && citation.says().isPresent()) {
      putSaid(citation, holder, changed);
    }
    return changed.isEmpty() ? owner : type.with(owner, changed);
  }

  private <T> void putList(
      Attribute.Many<T, ?, ?> many, T owner, RecordType<T, ?> type, Map<String, Object> changed) {
    List<Object> values = new ArrayList<>(many.get(owner));
    boolean differs = false;
    for (int i = 0; i < values.size(); i++) {
      Object other = element(many.type(), values.get(i), type);
      differs |= other != values.get(i);
      values.set(i, other);
    }
    if (differs) {
      changed.put(many.name(), values);
    }
  }

  private <V> Object element(ValueType<V> type, Object value, RecordType<?, ?> holder) {
    return type instanceof ValueType.Nested<V> nested
        ? rewriteNested(nested, value, holder)
        : replaced(type, value);
  }

  @SuppressWarnings("unchecked")
  private <V> Object rewriteNested(
      ValueType.Nested<V> nested, Object value, RecordType<?, ?> holder) {
    return rewrite((RecordType<V, ?>) nested.type().get(), (V) value, holder);
  }

  private void putSaid(Citation citation, RecordType<?, ?> holder, Map<String, Object> changed) {
    String says = citation.says().orElseThrow();
    holder
        .attribute(citation.about().orElse(""))
        .map(about -> said(about, says))
        .filter(said -> !said.equals(says))
        .ifPresent(said -> changed.put("says", List.of(said)));
  }

  /** Returns whether the values of an attribute are parties that citations name together. */
  static boolean namesParties(Attribute<?, ?> attribute) {
    return attribute instanceof Attribute.Many<?, ?, ?> many && ModelSchema.isParty(many.type());
  }
}
