package org.cbss.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbss.model.Dataset;
import org.cbss.model.LocalizedText;
import org.cbss.model.change.Difference.Step;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two data sets: record by record, by id, and attribute by attribute. Records without an id are compared
 * by what identifies them, such as a membership by its member.
 *
 * <p>A diff is a patch too: {@code Diff.between(a, b).applyTo(a)} equals {@code b}. It applies as well to a data set that differs
 * from {@code a} elsewhere only.
 *
 * <p>Instances are immutable and thread-safe. No method accepts or returns null.
 */
public final class Diff {
  private final List<Difference> differences;

  private Diff(List<Difference> differences) {
    this.differences = List.copyOf(differences);
  }

  /**
   * Returns the differences between two data sets.
   *
   * @param before the data set as it was
   * @param after the data set as it is
   * @return the differences
   */
  public static Diff between(Dataset before, Dataset after) {
    Comparison comparison = new Comparison();
    comparison.compare(ModelSchema.DATASET, before, after);
    return new Diff(comparison.found);
  }

  /**
   * Returns a diff of differences that were found before, for instance those that were read from a file.
   *
   * @param differences the differences
   * @return the diff
   */
  public static Diff of(List<Difference> differences) {
    return new Diff(differences);
  }

  /**
   * Returns the differences.
   *
   * @return an unmodifiable list: attribute by attribute in the order of the format; in each list what was removed, then the rest
   *     in the order of the data set as it is
   */
  public List<Difference> differences() {
    return differences;
  }

  /**
   * Returns whether both data sets are equal.
   *
   * @return true if there is no difference
   */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  /**
   * Applies the differences as a patch.
   *
   * @param dataset the data set as it was, or one that differs from it elsewhere
   * @return the changed data set
   * @throws IllegalArgumentException if the data set does not have what is removed, changed or moved as it was before, or a
   *     difference leads to nothing that the format has
   */
  public Dataset applyTo(Dataset dataset) {
    return new Patch(differences).apply(dataset);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diff diff && differences.equals(diff.differences);
  }

  @Override
  public int hashCode() {
    return differences.hashCode();
  }

  /**
   * Returns the differences as text.
   *
   * @return a line for each, with a line feed
   */
  @Override
  public String toString() {
    return differences.stream().map(difference -> difference + "\n").collect(Collectors.joining());
  }

  /** Compares two records, and all that is inside them. */
  private static final class Comparison {
    private final List<Difference> found = new ArrayList<>();
    private final List<Step> path = new ArrayList<>();

    <T, B> void compare(RecordType<T, B> type, T before, T after) {
      for (Attribute<T, B> attribute : type.attributes()) {
        if (attribute instanceof Attribute.One<T, B, ?> one) {
          compareValues(Step.to(one.name()), one.get(before), one.get(after));
        } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
          compareLists(many, many.get(before), many.get(after));
        } else {
          Attribute.Keyed<T, B> keyed = (Attribute.Keyed<T, B>) attribute;
          compareEntries(keyed.get(before), keyed.get(after), key -> Step.to(keyed.name(), key));
        }
      }
      compareEntries(type.extensions(before), type.extensions(after), Step::to);
    }

    private <K extends Comparable<K>> void compareEntries(
        Map<K, String> before, Map<K, String> after, Function<K, Step> stepTo) {
      if (!before.equals(after)) {
        Set<K> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> compareValues(stepTo.apply(key), before.get(key), after.get(key)));
      }
    }

    private void compareValues(Step step, @Nullable Object before, @Nullable Object after) {
      if (Objects.equals(before, after)) {
        return;
      }
      if (before instanceof LocalizedText old
          && after instanceof LocalizedText other
          && old.plain().isEmpty()
          && other.plain().isEmpty()) {
        compareEntries(
            old.translations(),
            other.translations(),
            language -> Step.to(step.name(), language.value()));
        return;
      }
      Difference.Kind kind = before == null
          ? Difference.Kind.ADDED
          : after == null ? Difference.Kind.REMOVED : Difference.Kind.CHANGED;
      add(kind, step, before, after, OptionalInt.empty());
    }

    private void compareLists(Attribute.Many<?, ?, ?> many, List<?> before, List<?> after) {
      if (before.equals(after)) {
        return;
      }
      Elements olds = Elements.of(many.type(), before);
      Elements others = Elements.of(many.type(), after);
      int[] origins = others.origins(olds);
      boolean[] inOrder = Elements.inOrder(origins);
      boolean[] kept = new boolean[olds.size()];
      for (int origin : origins) {
        if (origin >= 0) {
          kept[origin] = true;
        }
      }
      for (int i = 0; i < kept.length; i++) {
        if (!kept[i]) {
          add(
              Difference.Kind.REMOVED,
              step(many, olds, i),
              before.get(i),
              null,
              OptionalInt.empty());
        }
      }
      for (int i = 0; i < origins.length; i++) {
        if (origins[i] < 0) {
          add(Difference.Kind.ADDED, step(many, others, i), null, after.get(i), OptionalInt.of(i));
          continue;
        }
        Step step = step(many, olds, origins[i]);
        if (!inOrder[i]) {
          add(Difference.Kind.MOVED, step, null, null, OptionalInt.of(i));
        }
        if (others.hasRecords()) {
          path.add(step);
          compare(others.recordType(), before.get(origins[i]), after.get(i));
          path.remove(path.size() - 1);
        }
      }
    }

    private static Step step(Attribute.Many<?, ?, ?> many, Elements elements, int index) {
      Elements.Key key = elements.keys().get(index);
      return new Step(many.name(), Optional.of(key.text()), key.occurrence());
    }

    private void add(
        Difference.Kind kind,
        Step step,
        @Nullable Object before,
        @Nullable Object after,
        OptionalInt position) {
      List<Step> whole = new ArrayList<>(path);
      whole.add(step);
      found.add(new Difference(
          kind, whole, Optional.ofNullable(before), Optional.ofNullable(after), position));
    }
  }
}
