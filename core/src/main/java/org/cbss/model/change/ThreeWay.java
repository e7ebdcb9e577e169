package org.cbss.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.change.Difference.Step;
import org.cbss.model.change.Merge.Side;
import org.cbss.model.change.MergeConflict.Resolution;
import org.cbss.model.change.MergeConflict.Version;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.CitedTogether;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Merges three versions of a data set, by the tables of attributes. It is used for one merge, by one thread. */
final class ThreeWay {

  /** A record in each version, null in one that does not have it; and the paths there. */
  private record Place(
      @Nullable DataPath base,
      @Nullable DataPath ours,
      @Nullable DataPath theirs,
      List<Step> steps) {
    static final Place ROOT =
        new Place(DataPath.root(), DataPath.root(), DataPath.root(), List.of());

    /** Returns the place of an attribute. */
    Place at(Step step) {
      return new Place(resolve(base, step), resolve(ours, step), resolve(theirs, step), with(step));
    }

    private static @Nullable DataPath resolve(@Nullable DataPath path, Step step) {
      DataPath attribute = path == null ? null : path.resolve(step.name());
      return attribute == null ? null : step.key().map(attribute::resolve).orElse(attribute);
    }

    private List<Step> with(Step step) {
      List<Step> longer = new ArrayList<>(steps);
      longer.add(step);
      return longer;
    }
  }

  /** What three versions say of one value. */
  private record Versions(
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs) {
    boolean areAlike() {
      return Objects.equals(ours, theirs);
    }

    boolean onlyTheirsChanged() {
      return Objects.equals(base, ours);
    }

    boolean onlyOursChanged() {
      return Objects.equals(base, theirs);
    }
  }

  private final Optional<Side> preferred;
  private final boolean widening;
  private final List<MergeConflict> conflicts = new ArrayList<>();

  ThreeWay(Optional<Side> preferred, boolean widening) {
    this.preferred = preferred;
    this.widening = widening;
  }

  List<MergeConflict> conflicts() {
    return List.copyOf(conflicts);
  }

  Dataset merge(Dataset base, Dataset ours, Dataset theirs) {
    Versions languages = new Versions(base.language(), ours.language(), theirs.language());
    boolean hasBase = base.entities().findAny().isPresent();
    boolean bothChanged = !languages.onlyOursChanged() && !languages.onlyTheirsChanged();
    // If both sides have changed the language, nobody knows in which of them an unchanged text is.
    if (languages.areAlike() && (!hasBase || languages.onlyOursChanged())
        || bothChanged && hasBase
        || ours.equals(theirs)
        || base.equals(ours)
        || base.equals(theirs)) {
      return merge(ModelSchema.DATASET, base, ours, theirs, Place.ROOT);
    }
    boolean takesTheirs = languages.onlyTheirsChanged() || bothChanged && prefersTheirs();
    LanguageTag language = takesTheirs ? theirs.language() : ours.language();
    return merge(
        ModelSchema.DATASET,
        stating(base, language),
        stating(ours, language),
        stating(theirs, language),
        Place.ROOT);
  }

  /** Returns a data set whose plain texts state their language, if it is not that of the result. */
  private static Dataset stating(Dataset dataset, LanguageTag result) {
    LanguageTag own = dataset.language();
    return own.equals(result)
        ? dataset
        : new RecordRewriter() {
          @Override
          Object replaced(ValueType<?> type, Object value) {
            return value instanceof LocalizedText text && text.plain().isPresent()
                ? LocalizedText.of(own, text.plain().get())
                : value;
          }
        }.rewrite(ModelSchema.DATASET, dataset);
  }

  private <T, B> T merge(RecordType<T, B> type, @Nullable T base, T ours, T theirs, Place place) {
    Versions whole = new Versions(base, ours, theirs);
    if (whole.areAlike() || whole.onlyOursChanged()) {
      return ours;
    }
    if (whole.onlyTheirsChanged()) {
      return theirs;
    }
    return new Records<>(type, base, ours, theirs, place).merged();
  }

  /** Returns the value to take of a conflict, and remembers the conflict. */
  private @Nullable Object conflict(Place place, Versions versions) {
    Object ours = versions.ours;
    Object theirs = versions.theirs;
    if (widening && ours != null && theirs != null) {
      Optional<Object> wide = Widening.of(ours, theirs);
      if (wide.isPresent()) {
        return conflict(place, versions, wide.get(), Resolution.WIDENED);
      }
    }
    return prefersTheirs()
        ? conflict(place, versions, theirs, Resolution.THEIRS)
        : conflict(place, versions, ours, preferred.isEmpty() ? Resolution.OPEN : Resolution.OURS);
  }

  private boolean prefersTheirs() {
    return preferred.filter(Side.THEIRS::equals).isPresent();
  }

  private @Nullable Object conflict(
      Place place, Versions versions, @Nullable Object taken, Resolution resolution) {
    conflicts.add(new MergeConflict(
        place.steps,
        version(versions.base, place.base),
        version(versions.ours, place.ours),
        version(versions.theirs, place.theirs),
        Optional.ofNullable(taken),
        resolution));
    return taken;
  }

  private static Version version(@Nullable Object value, @Nullable DataPath path) {
    return new Version(Optional.ofNullable(value), Optional.ofNullable(path));
  }

  /** Returns a value that is merged as a whole: that of the side that changed it. */
  private @Nullable Object mergeValue(Versions versions, Place place) {
    if (versions.areAlike() || versions.onlyOursChanged()) {
      return versions.ours;
    }
    return versions.onlyTheirsChanged() ? versions.theirs : conflict(place, versions);
  }

  private <K extends Comparable<K>> Map<K, String> mergeEntries(
      Map<K, String> base, Map<K, String> ours, Map<K, String> theirs, Function<K, Place> placeOf) {
    Set<K> keys = new TreeSet<>(ours.keySet());
    keys.addAll(theirs.keySet());
    Map<K, String> merged = new TreeMap<>();
    for (K key : keys) {
      Object value = mergeValue(
          new Versions(base.get(key), ours.get(key), theirs.get(key)), placeOf.apply(key));
      if (value != null) {
        merged.put(key, (String) value);
      }
    }
    return merged;
  }

  /** Three versions of a record, of which both sides have changed something. */
  private final class Records<T, B> {
    private final RecordType<T, B> type;
    private final @Nullable T base;
    private final T ours;
    private final T theirs;
    private final Place place;
    private final Map<String, Object> changed = new HashMap<>();

    Records(RecordType<T, B> type, @Nullable T base, T ours, T theirs, Place place) {
      this.type = type;
      this.base = base;
      this.ours = ours;
      this.theirs = theirs;
      this.place = place;
    }

    T merged() {
      Set<String> done = new HashSet<>();
      for (Attribute<T, B> attribute : type.attributes()) {
        List<Attribute<T, B>> group = group(attribute);
        if (done.add(group.get(0).name())) {
          merge(group);
        }
      }
      checkPresence();
      Attribute.Keyed<T, B> extensions = type.extensions();
      if (extensions != null) {
        changed.put(
            extensions.name(),
            mergeEntries(
                base == null ? Map.of() : extensions.get(base),
                extensions.get(ours),
                extensions.get(theirs),
                name -> place.at(Step.to(name))));
      }
      return type.with(ours, changed);
    }

    /** Returns the attributes of which only one can be given together with an attribute, itself among them. */
    private List<Attribute<T, B>> group(Attribute<T, B> attribute) {
      for (Constraint constraint : type.constraints()) {
        List<String> names = constraint.alternatives();
        if (names.contains(attribute.name())) {
          return names.stream().map(name -> type.attribute(name).orElseThrow()).toList();
        }
      }
      return List.of(attribute);
    }

    private void merge(List<Attribute<T, B>> group) {
      if (group.size() == 1 || group.stream().filter(this::isGiven).count() < 2) {
        group.forEach(attribute -> changed.put(attribute.name(), merge(attribute)));
        boolean lost = group.stream().anyMatch(this::isGiven)
            && group.stream().allMatch(attribute -> isEmpty(changed.get(attribute.name())));
        if (group.size() == 1
            || !lost
            || given(group, ours) == null
            || given(group, theirs) == null) {
          return;
        }
      }
      mergeWhole(group);
    }

    private boolean isGiven(Attribute<T, B> attribute) {
      return base != null && attribute.has(base) || attribute.has(ours) || attribute.has(theirs);
    }

    private static boolean isEmpty(@Nullable Object values) {
      return values == null || values instanceof List<?> list && list.isEmpty();
    }

    /** Merges attributes of which only one can be given as one value. */
    private void mergeWhole(List<Attribute<T, B>> group) {
      Versions versions =
          new Versions(values(group, base), values(group, ours), values(group, theirs));
      T source = ours;
      if (versions.onlyTheirsChanged()) {
        source = theirs;
      } else if (!versions.areAlike() && !versions.onlyOursChanged()) {
        String name = Objects.requireNonNullElse(
            given(group, ours),
            Objects.requireNonNullElse(given(group, theirs), group.get(0).name()));
        conflict(
            place.at(Step.to(name)),
            new Versions(shown(group, base), shown(group, ours), shown(group, theirs)));
        source = prefersTheirs() ? theirs : ours;
      }
      for (Attribute<T, B> attribute : group) {
        changed.put(attribute.name(), new ArrayList<Object>(attribute.values(source)));
      }
    }

    private @Nullable String given(List<Attribute<T, B>> group, T owner) {
      return group.stream()
          .filter(attribute -> attribute.has(owner))
          .map(Attribute::name)
          .findFirst()
          .orElse(null);
    }

    private static <T, B> @Nullable Object values(List<Attribute<T, B>> group, @Nullable T owner) {
      return owner == null
          ? null
          : group.stream()
              .map(attribute -> List.copyOf(attribute.values(owner)))
              .toList();
    }

    /** Returns the value of the attribute that is given, or of a list its elements as they are cited together. */
    private static <T, B> @Nullable Object shown(List<Attribute<T, B>> group, @Nullable T owner) {
      List<Object> values = new ArrayList<>();
      if (owner != null) {
        group.forEach(attribute -> values.addAll(attribute.values(owner)));
      }
      return values.isEmpty()
          ? null
          : values.size() == 1
              ? values.get(0)
              : CitedTogether.join(values.stream().map(ValueWords::of));
    }

    private Object merge(Attribute<T, B> attribute) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        Object value = mergeOne(one);
        return value == null ? List.of() : List.of(value);
      }
      if (attribute instanceof Attribute.Many<T, B, ?> many) {
        return mergeMany(many);
      }
      Attribute.Keyed<T, B> keyed = (Attribute.Keyed<T, B>) attribute;
      return mergeEntries(
          base == null ? Map.of() : keyed.get(base),
          keyed.get(ours),
          keyed.get(theirs),
          key -> place.at(Step.to(keyed.name(), key)));
    }

    private @Nullable Object mergeOne(Attribute.One<T, B, ?> one) {
      Versions versions =
          new Versions(base == null ? null : one.get(base), one.get(ours), one.get(theirs));
      Place at = place.at(Step.to(one.name()));
      if (versions.areAlike() || versions.onlyOursChanged() || versions.onlyTheirsChanged()) {
        return mergeValue(versions, at);
      }
      if (hasLanguages(versions.ours)
          && hasLanguages(versions.theirs)
          && (versions.base == null || hasLanguages(versions.base))) {
        Map<LanguageTag, String> merged = mergeEntries(
            translations(versions.base),
            translations(versions.ours),
            translations(versions.theirs),
            language -> place.at(Step.to(one.name(), language.value())));
        if (!merged.isEmpty()) {
          return LocalizedText.of(merged);
        }
      }
      return conflict(at, versions);
    }

    private static boolean hasLanguages(@Nullable Object value) {
      return value instanceof LocalizedText text && text.plain().isEmpty();
    }

    private static Map<LanguageTag, String> translations(@Nullable Object value) {
      return value instanceof LocalizedText text ? text.translations() : Map.of();
    }

    private <V> List<?> mergeMany(Attribute.Many<T, B, V> many) {
      List<V> olds = base == null ? List.of() : many.get(base);
      Versions versions = new Versions(olds, many.get(ours), many.get(theirs));
      if (versions.areAlike() || versions.onlyOursChanged()) {
        return many.get(ours);
      }
      if (versions.onlyTheirsChanged()) {
        return many.get(theirs);
      }
      return new Lists(many, olds, many.get(ours), many.get(theirs)).merged();
    }

    /** Keeps a value that is required without another, if each side has removed one of the two. */
    private void checkPresence() {
      for (Constraint constraint : type.constraints()) {
        if (constraint instanceof Constraint.RequiredUnless wanted
            && isEmpty(changed.get(wanted.name()))
            && isEmpty(changed.get(wanted.unless()))) {
          List<Attribute<T, B>> pair = List.of(
              type.attribute(wanted.name()).orElseThrow(),
              type.attribute(wanted.unless()).orElseThrow());
          if (given(pair, ours) != null && given(pair, theirs) != null) {
            mergeWhole(pair);
          }
        }
      }
    }

    /** Three versions of a list that both sides have changed. */
    private final class Lists {
      private final Attribute.Many<T, B, ?> many;
      private final Elements olds;
      private final Elements own;
      private final Elements other;

      Lists(Attribute.Many<T, B, ?> many, List<?> olds, List<?> own, List<?> other) {
        this.many = many;
        this.olds = Elements.of(many.type(), olds);
        this.own = Elements.of(many.type(), own);
        this.other = Elements.of(many.type(), other);
      }

      List<?> merged() {
        if (many.bare() && olds.size() < 2 && own.size() == 1 && other.size() == 1) {
          return List.of(mergeSingle());
        }
        return new MergedOrder(olds, own, other).merged(this::mergeElement);
      }

      /** Merges the only elements of lists that mostly have one, so that two of them contradict each other. */
      private Object mergeSingle() {
        Object before = olds.size() == 0 ? null : olds.values().get(0);
        Object one = own.values().get(0);
        Object second = other.values().get(0);
        Step step = new Step(many.name(), Optional.of(own.keys().get(0).text()), 1);
        Place at = elementPlace(step, olds.size() == 0 ? -1 : 0, 0, 0);
        if (own.keys().get(0).equals(other.keys().get(0))) {
          Object old =
              before != null && olds.keys().get(0).equals(own.keys().get(0)) ? before : null;
          return ThreeWay.this.merge(own.recordType(), old, one, second, at);
        }
        return Objects.requireNonNull(conflict(at, new Versions(before, one, second)));
      }

      /** Returns the merged element, or null if it is removed. */
      private @Nullable Object mergeElement(int inBase, int inOurs, int inTheirs) {
        Object before = inBase < 0 ? null : olds.values().get(inBase);
        Object one = inOurs < 0 ? null : own.values().get(inOurs);
        Object second = inTheirs < 0 ? null : other.values().get(inTheirs);
        Elements first = inOurs >= 0 ? own : inTheirs >= 0 ? other : olds;
        Elements.Key key =
            first.keys().get(inOurs >= 0 ? inOurs : inTheirs >= 0 ? inTheirs : inBase);
        Step step = new Step(many.name(), Optional.of(key.text()), key.occurrence());
        Place at = elementPlace(step, inBase, inOurs, inTheirs);
        if (one != null && second != null && first.hasRecords()) {
          return ThreeWay.this.merge(first.recordType(), before, one, second, at);
        }
        return mergeValue(new Versions(before, one, second), at);
      }

      private Place elementPlace(Step step, int inBase, int inOurs, int inTheirs) {
        return new Place(
            path(place.base, olds, inBase),
            path(place.ours, own, inOurs),
            path(place.theirs, other, inTheirs),
            place.with(step));
      }

      private @Nullable DataPath path(@Nullable DataPath owner, Elements elements, int index) {
        if (owner == null || index < 0) {
          return owner == null ? null : owner.resolve(many.name());
        }
        Object value = elements.values().get(index);
        if (value instanceof Entity entity) {
          return new DataPath(EntityKind.of(entity), index, "");
        }
        return isBare(elements) ? owner.resolve(many.name()) : owner.resolve(many.name(), index);
      }

      @SuppressWarnings("unchecked")
      private boolean isBare(Elements elements) {
        return ((Attribute.Many<T, B, Object>) many).bareValue((List<Object>) elements.values())
            != null;
      }
    }
  }
}
