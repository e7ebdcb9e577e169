package org.cbss.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Source;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the sources of a data set claim, by their citations: a citation about an attribute claims the value that it
 * {@linkplain Citation#says says}, or else that of the record; a citation about nothing in particular claims all values of its
 * record.
 *
 * <p>Instances are immutable and thread-safe. No method accepts or returns null.
 */
public final class Claims {
  private final Dataset dataset;
  private final IdIndex index;

  private Claims(Dataset dataset) {
    this.dataset = dataset;
    this.index = IdIndex.of(dataset);
  }

  /**
   * Returns the claims in a data set.
   *
   * @param dataset the data set
   * @return its claims
   */
  public static Claims of(Dataset dataset) {
    return new Claims(dataset);
  }

  /**
   * Returns the data set according to one or more sources. See {@link #accordingTo(Collection)}.
   *
   * @param source the id of the source that counts most
   * @param more the ids of others, those that count more first
   * @return the data set with the claims of the sources in place of its own values
   * @throws IllegalArgumentException if the data set does not have one of the sources
   */
  @SafeVarargs
  public final ClaimedDataset accordingTo(Id<Source> source, Id<Source>... more) {
    List<Id<Source>> sources = new ArrayList<>(List.of(source));
    for (Id<Source> each : more) {
      sources.add(each);
    }
    return accordingTo(sources);
  }

  /**
   * Returns the data set according to some sources: their claims take the place of its own values.
   *
   * <ul>
   *   <li>Of several sources, the first that claims something about a value counts. The attributes of which exactly one is
   *       given, such as the {@code country}, {@code holder} and {@code holders} of a presidency, are one value.
   *   <li>An end of a span that the source leaves unknown is that of the record, unless the span would then end before it starts.
   *   <li>A list gets the claimed values that it does not have. If the format allows a value instead of a list, as for {@code
   *       seats}, or the list is of suspensions, the only value is replaced; of several, none is.
   *   <li>Everything else stays as it is, also the citations.
   * </ul>
   *
   * @param sources the ids of the sources, those that count more first
   * @return the data set with the claims of the sources in place of its own values
   * @throws IllegalArgumentException if there are no sources, or the data set does not have one of them
   */
  public ClaimedDataset accordingTo(Collection<Id<Source>> sources) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("expected at least one source");
    }
    for (Id<Source> source : sources) {
      if (!(index.get(source) instanceof Source)) {
        throw new IllegalArgumentException(
            "the data set has no source with the id \"" + source + "\"");
      }
    }
    return new Rewriting(List.copyOf(sources)).result();
  }

  /**
   * Returns the number of ids in the data set.
   *
   * @return a text such as {@code claims in 120 ids}
   */
  @Override
  public String toString() {
    return "claims in " + index;
  }

  /** Rewrites the records of the data set according to some sources. */
  private final class Rewriting {
    private final Map<Id<Source>, Integer> ranks = new HashMap<>();
    private final ClaimedValues values = new ClaimedValues(index);
    private final List<Claim> used = new ArrayList<>();
    private final List<Claim> unused = new ArrayList<>();
    private final List<DataPath> unmentioned = new ArrayList<>();

    Rewriting(List<Id<Source>> sources) {
      sources.forEach(source -> ranks.putIfAbsent(source, ranks.size()));
    }

    ClaimedDataset result() {
      Dataset claimed = rewrite(ModelSchema.DATASET, dataset, DataPath.root());
      return new ClaimedDataset(claimed, used, unused, unmentioned);
    }

    /** Returns a record with the claims about it and the records inside it, or itself if they change nothing. */
    private <T, B> T rewrite(RecordType<T, B> type, T owner, DataPath path) {
      Map<String, List<?>> changed = new HashMap<>();
      if (owner instanceof Annotated annotated) {
        changed.putAll(claimed(type, owner, annotated, path));
      }
      for (Attribute<T, B> attribute : type.attributes()) {
        if (attribute instanceof Attribute.Many<T, B, ?> many && holdsCitations(many.type())) {
          List<?> inside = rewriteEach(many, owner, path);
          if (!inside.equals(many.get(owner))) {
            changed.put(many.name(), inside);
          }
        }
      }
      return changed.isEmpty() ? owner : type.with(owner, changed);
    }

    private boolean holdsCitations(ValueType<?> type) {
      return type instanceof ValueType.Nested<?> nested
          && Annotated.class.isAssignableFrom(nested.type().get().type());
    }

    @SuppressWarnings("unchecked")
    private <T, V> List<V> rewriteEach(Attribute.Many<T, ?, V> many, T owner, DataPath path) {
      RecordType<V, ?> type = ((ValueType.Nested<V>) many.type()).type().get();
      List<V> each = new ArrayList<>(many.get(owner));
      for (int i = 0; i < each.size(); i++) {
        DataPath inside = each.get(i) instanceof Entity entity
            ? new DataPath(EntityKind.of(entity), i, "")
            : path.resolve(many.name(), i);
        each.set(i, rewrite(type, each.get(i), inside));
      }
      return each;
    }

    /** Returns the new values of the attributes of a record that sources claim to have others, by name. */
    private <T, B> Map<String, List<?>> claimed(
        RecordType<T, B> type, T owner, Annotated annotated, DataPath path) {
      List<Citation> citations = annotated.citations().stream()
          .filter(citation -> ranks.containsKey(citation.source()))
          .toList();
      if (citations.isEmpty()) {
        if (!(owner instanceof Source)) {
          unmentioned.add(path);
        }
        return Map.of();
      }
      Map<String, List<?>> replaced = new LinkedHashMap<>();
      Collection<List<Citation>> bySource = bySource(citations);
      int before = used.size();
      for (List<String> group : groups(type)) {
        Ruling<T, B> ruling = new Ruling<>(type, owner, path, group);
        winner(bySource, group).forEach(ruling::add);
        ruling.decide(replaced);
      }
      citations.stream()
          .filter(citation -> citation.says().isPresent())
          .filter(citation -> citation.about().flatMap(type::attribute).isEmpty())
          .forEach(citation -> unused.add(new Claim(
              citation.source(),
              citation.about().map(path::resolve).orElse(path),
              citation.says().orElseThrow())));
      dropDependent(type, owner, replaced, used.subList(before, used.size()));
      return replaced;
    }

    /** Returns the citations of each source, those that count more first. */
    private Collection<List<Citation>> bySource(List<Citation> citations) {
      SortedMap<Integer, List<Citation>> byRank = new TreeMap<>();
      for (Citation citation : citations) {
        byRank
            .computeIfAbsent(ranks.get(citation.source()), any -> new ArrayList<>())
            .add(citation);
      }
      return byRank.values();
    }

    /** Returns the citations of the first source that claims something about some attributes, if they say another value. */
    private List<Citation> winner(Collection<List<Citation>> bySource, List<String> group) {
      for (List<Citation> own : bySource) {
        List<Citation> about = own.stream()
            .filter(citation -> citation.about().filter(group::contains).isPresent())
            .toList();
        if (!about.isEmpty()) {
          return about.stream().filter(citation -> citation.says().isPresent()).toList();
        }
        if (own.stream().anyMatch(citation -> citation.about().isEmpty())) {
          return List.of();
        }
      }
      return List.of();
    }

    /** Removes the values of attributes that need another one, which is not given or was removed by a claim. */
    private <T, B> void dropDependent(
        RecordType<T, B> type, T owner, Map<String, List<?>> replaced, List<Claim> claims) {
      for (Constraint constraint : type.constraints()) {
        if (constraint instanceof Constraint.RequiredWith required
            && !isGiven(type, owner, required.name(), replaced)
            && isGiven(type, owner, required.with(), replaced)) {
          claims.stream().filter(claim -> isAbout(claim, required.with())).forEach(unused::add);
          claims.removeIf(claim -> isAbout(claim, required.with()));
          replaced.put(required.with(), List.of());
        }
      }
    }

    private boolean isAbout(Claim claim, String attribute) {
      return claim.path().path().endsWith("/" + attribute);
    }

    private <T, B> boolean isGiven(
        RecordType<T, B> type, T owner, String name, Map<String, List<?>> replaced) {
      List<?> values = replaced.get(name);
      return values == null ? type.attribute(name).orElseThrow().has(owner) : !values.isEmpty();
    }

    /** The claims of one source about one value of a record. */
    private final class Ruling<T, B> {
      private final RecordType<T, B> type;
      private final T owner;
      private final DataPath path;
      private final List<String> group;
      private final List<Claim> claims = new ArrayList<>();
      private final List<Object> claimed = new ArrayList<>();
      private @Nullable Attribute<T, B> attribute;

      Ruling(RecordType<T, B> type, T owner, DataPath path, List<String> group) {
        this.type = type;
        this.owner = owner;
        this.path = path;
        this.group = group;
      }

      /** Adds what a citation says. Only one of the attributes can have a value: the first that a citation is about. */
      void add(Citation citation) {
        Attribute<T, B> about = type.attribute(citation.about().orElseThrow()).orElseThrow();
        String says = citation.says().orElseThrow();
        Claim claim = new Claim(citation.source(), path.resolve(about.name()), says);
        Object value = value(about, says);
        if (value == null) {
          unused.add(claim);
        } else if (attribute == null || attribute == about && isRepeatable()) {
          attribute = about;
          claims.add(claim);
          claimed.add(value);
        }
      }

      private boolean isRepeatable() {
        return claimed.get(0) instanceof TimeSpan
            || attribute instanceof Attribute.Many<?, ?, ?> many && many.least() < 2;
      }

      private @Nullable Object value(Attribute<T, B> about, String says) {
        if (about instanceof Attribute.One<T, B, ?> one) {
          return values.parse(one.type(), says);
        }
        if (about instanceof Attribute.Many<T, B, ?> many) {
          return many.least() > 1
              ? values.parties(says)
              : values.parse(many.type().shortType(), says);
        }
        return null;
      }

      void decide(Map<String, List<?>> replaced) {
        if (attribute == null) {
          return;
        }
        List<?> own = own(attribute);
        List<?> now = attribute instanceof Attribute.Many<T, B, ?> many
            ? list(many, own)
            : List.of(one(own.isEmpty() ? null : own.get(0)));
        if (now == null) {
          unused.addAll(claims);
        } else if (!isSame(own, now)) {
          group.forEach(name -> replaced.put(name, List.of()));
          replaced.put(attribute.name(), now);
          used.addAll(claims);
        }
      }

      private boolean isSame(List<?> own, List<?> now) {
        return own.size() == 1
                && now.size() == 1
                && ClaimedValues.agreeing(own.get(0))
                    .anyMatch(ClaimedValues.agreed(now.get(0))::equals)
            || own.size() == now.size() && new HashSet<>(own).equals(new HashSet<>(now));
      }

      private TimeSpan span(@Nullable TimeSpan own) {
        return ClaimedValues.span(
            own, claimed.stream().map(TimeSpan.class::cast).toList());
      }

      /** Returns the values of a record, with the default if it gives none. */
      @SuppressWarnings("unchecked")
      private List<?> own(Attribute<T, B> of) {
        if (of instanceof Attribute.Many<T, B, ?> many) {
          return many.get(owner);
        }
        Attribute.One<T, B, Object> one = (Attribute.One<T, B, Object>) of;
        Object value = one.get(owner);
        return Stream.ofNullable(value == null ? one.byDefault() : value).toList();
      }

      /** Returns the values of a list, or null if the claims do not say which of several values they mean. */
      @SuppressWarnings("unchecked")
      private @Nullable List<?> list(Attribute.Many<T, B, ?> many, List<?> own) {
        if (many.least() > 1) {
          return (List<?>) claimed.get(0);
        }
        return many.type() instanceof ValueType.Nested<?> nested
            ? nestedList((ValueType.Nested<Object>) nested, many.bare(), (List<Object>) own)
            : Stream.concat(own.stream(), added(own, value -> value).stream()).toList();
      }

      private @Nullable List<?> nestedList(
          ValueType.Nested<Object> nested, boolean bare, List<Object> own) {
        Attribute.One<Object, ?, ?> inner = nested.shortAttribute();
        List<Object> more = added(own, inner::get);
        boolean single = bare || inner.type() instanceof ValueType.Span;
        if (single && !own.isEmpty() && !more.isEmpty()) {
          return own.size() > 1
              ? null
              : List.of(with(nested, own.get(0), one(inner.get(own.get(0)))));
        }
        List<Object> all = new ArrayList<>(own);
        more.forEach(value -> all.add(with(nested, null, value)));
        return all;
      }

      private Object one(@Nullable Object own) {
        return claimed.get(0) instanceof TimeSpan ? span((TimeSpan) own) : claimed.get(0);
      }

      private Object with(ValueType.Nested<Object> nested, @Nullable Object record, Object value) {
        return nested.type().get().with(record, Map.of(nested.shorthand(), List.of(value)));
      }

      /** Returns the claimed values that a list does not have, each once. */
      private List<Object> added(List<?> own, Function<Object, @Nullable Object> valueOf) {
        Set<Object> known = new HashSet<>();
        own.forEach(each -> ClaimedValues.agreeing(valueOf.apply(each)).forEach(known::add));
        return claimed.stream()
            .filter(value -> known.add(ClaimedValues.agreed(value)))
            .toList();
      }
    }
  }

  /** Returns the attributes of a type, those of which only one can be given together. */
  private static List<List<String>> groups(RecordType<?, ?> type) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    type.attributes().forEach(attribute -> byName.put(attribute.name(), List.of(attribute.name())));
    for (Constraint constraint : type.constraints()) {
      List<String> names = constraint.alternatives();
      names.forEach(name -> byName.put(name, names));
    }
    return byName.values().stream().distinct().toList();
  }
}
