package org.cbss.model.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.Extensible;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.testing.Everything;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelSchemaTest {
  /** The keys of the only holder of a presidency, which share an accessor with several holders. */
  static final Set<String> ONE_HOLDER = Set.of("country", "holder");

  private static final Set<String> NO_ATTRIBUTES =
      Set.of("extensions", "toBuilder", "entities", "tookPlace", "saidPeriod");

  /** Every type of record, with a record that uses all of its attributes. */
  static Stream<Named<Sample<?, ?>>> samples() {
    return Stream.<Sample<?, ?>>of(
            new Sample<>(ModelSchema.DATASET, Everything.dataset()),
            new Sample<>(ModelSchema.of(Everything.source()), Everything.source()),
            new Sample<>(ModelSchema.citation(), Everything.citation()),
            new Sample<>(ModelSchema.of(Everything.organization()), Everything.organization()),
            new Sample<>(ModelSchema.membership(), Everything.membership()),
            new Sample<>(ModelSchema.of(Everything.person()), Everything.person()),
            new Sample<>(ModelSchema.of(Everything.post()), Everything.post()),
            new Sample<>(ModelSchema.of(Everything.presidency()), Everything.presidency()),
            inner(Everything.suspension()),
            inner(Everything.party()),
            inner(Everything.parent()),
            inner(Everything.chair()),
            inner(Everything.formerName()),
            inner(Everything.seatCount()),
            inner(Everything.convention()),
            inner(Everything.priority()),
            new Sample<>(ModelSchema.of(Everything.mandate()), Everything.mandate()),
            new Sample<>(ModelSchema.of(Everything.area()), Everything.area()),
            new Sample<>(ModelSchema.of(Everything.meeting()), Everything.meeting()),
            new Sample<>(ModelSchema.of(Everything.decision()), Everything.decision()),
            new Sample<>(ModelSchema.of(Everything.message()), Everything.message()),
            new Sample<>(ModelSchema.of(Everything.project()), Everything.project()),
            new Sample<>(ModelSchema.of(Everything.term()), Everything.term()))
        .map(sample -> Named.of(sample.shape.label(), sample));
  }

  @SuppressWarnings("unchecked")
  private static <T> Sample<T, ?> inner(T record) {
    RecordType<T, ?> type = (RecordType<T, ?>) ModelSchema.inner().stream()
        .filter(each -> each.type().isInstance(record))
        .findFirst()
        .orElseThrow();
    return new Sample<>(type, record);
  }

  record Sample<T, B>(RecordType<T, B> shape, T record) {}

  @Test
  void areThoseOfTheFormat() {
    assertThat(samples().<Class<?>>map(sample -> sample.getPayload().shape.type()))
        .containsExactlyInAnyOrderElementsOf(FormatTable.ATTRIBUTES.keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void listsAttributesInTheOrderOfTheFormat(Sample<?, ?> sample) {
    assertThat(sample.shape.attributes().stream().map(ModelSchemaTest::describe))
        .containsExactlyElementsOf(FormatTable.ATTRIBUTES.get(sample.shape.type()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nameEveryAccessorOfTheModelOnce(Sample<?, ?> sample) {
    Set<String> accessors = Arrays.stream(sample.shape.type().getMethods())
        .filter(method -> !method.isBridge() && method.getParameterCount() == 0)
        .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .filter(name -> !NO_ATTRIBUTES.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(sample.shape.attributes().stream()
            .map(Attribute::name)
            .filter(name -> !isOfOneHolder(sample.shape, name)))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(accessors);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findAttributesByName(Sample<?, ?> sample) {
    sample
        .shape
        .attributes()
        .forEach(attribute ->
            assertThat(sample.shape.attribute(attribute.name()).orElseThrow()).isSameAs(attribute));
    assertThat(sample.shape.attribute("nothing")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readWhatTheAccessorOfThatNameGives(Sample<?, ?> sample) {
    assertReadsAsAccessorsDo(sample);
  }

  private static <T, B> void assertReadsAsAccessorsDo(Sample<T, B> sample) {
    for (Attribute<T, B> attribute : withoutOneHolder(sample.shape)) {
      Object expected = accessor(sample.shape.type(), attribute.name(), sample.record);

      assertThat(get(attribute, sample.record))
          .as(attribute.name())
          .isEqualTo(expected)
          .isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void giveBuildersAllThatARecordHolds(Sample<?, ?> sample) {
    assertBuildsTheSame(sample);
  }

  private static <T, B> void assertBuildsTheSame(Sample<T, B> sample) {
    B builder = sample.shape.newBuilder();
    withoutOneHolder(sample.shape).forEach(attribute -> copy(attribute, sample.record, builder));
    sample
        .shape
        .extensions(sample.record)
        .forEach((name, json) -> sample.shape.addExtension(builder, name, json));

    assertThat(sample.shape.build(builder)).isEqualTo(sample.record);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void setsOnlyTheNamedAttribute(Sample<?, ?> sample) {
    assertSetsAlone(sample);
  }

  private static <T, B> void assertSetsAlone(Sample<T, B> sample) {
    for (Attribute<T, B> attribute : withoutOneHolder(sample.shape)) {
      B builder = sample.shape.newBuilder();
      sample.shape.attributes().stream()
          .filter(other -> isRequired(other) || other == attribute)
          .forEach(other -> copy(other, sample.record, builder));
      T built = sample.shape.build(builder);
      for (Attribute<T, B> other : sample.shape.attributes()) {
        boolean given = isRequired(other) || other == attribute;
        Object there = get(other, built);

        assertThat(isNothing(there))
            .as("%s after %s", other.name(), attribute.name())
            .isEqualTo(!given);
        if (given) {
          assertThat(there).as(other.name()).isEqualTo(get(other, sample.record));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void returnsNullForDefaultValues(Sample<?, ?> sample) {
    assertHidesDefaults(sample);
  }

  private static <T, B> void assertHidesDefaults(Sample<T, B> sample) {
    for (Attribute<T, B> attribute : sample.shape.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one && one.byDefault() != null) {
        B builder = sample.shape.newBuilder();
        sample.shape.attributes().stream()
            .filter(ModelSchemaTest::isRequired)
            .forEach(other -> copy(other, sample.record, builder));
        setDefault(one, builder);

        assertThat(one.get(sample.shape.build(builder))).as(one.name()).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isExtensibleIfTheModelIs(Sample<?, ?> sample) {
    assertExtends(sample);
  }

  private static <T, B> void assertExtends(Sample<T, B> sample) {
    boolean extensible = Extensible.class.isAssignableFrom(sample.shape.type());

    assertThat(sample.shape.isExtensible()).isEqualTo(extensible);
    if (extensible) {
      assertThat(sample.shape.extensions(sample.record)).isNotEmpty();
    } else {
      assertThat(sample.shape.extensions(sample.record)).isEmpty();
      assertThatIllegalStateException()
          .isThrownBy(() -> sample.shape.addExtension(sample.shape.newBuilder(), "x-a", "1"));
    }
  }

  @Test
  void tieTogetherWhatTheFormatTies() {
    assertThat(samples()
            .map(sample -> sample.getPayload().shape)
            .filter(shape -> !shape.constraints().isEmpty())
            .collect(Collectors.toMap(RecordType::label, RecordType::constraints)))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "citation", List.of(new Constraint.RequiredWith("about", "says")),
            "membership",
                List.of(
                    new Constraint.ExactlyOne(List.of("country", "organization", "person")),
                    new Constraint.RequiredWith("person", "onBehalfOf")),
            "presidency",
                List.of(new Constraint.ExactlyOne(List.of("country", "holder", "holders"))),
            "meeting",
                List.of(
                    new Constraint.ExactlyOne(List.of("organization", "project")),
                    new Constraint.RequiredUnless("period", "presidency")),
            "party", List.of(new Constraint.ExactlyOne(List.of("country", "organization"))),
            "chair", List.of(new Constraint.ExactlyOne(List.of("presidencyOf", "post"))),
            "personnel term", List.of(new Constraint.AtMostOne("follows", "replaces"))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void describeEachAttributeInASentence(Sample<?, ?> sample) {
    assertThat(sample.shape.attributes())
        .allSatisfy(attribute -> assertThat(attribute.description()).matches("[A-Z].*\\."));
  }

  /** Returns whether an attribute holds the only holder of a presidency, which shares its accessor with several holders. */
  private static boolean isOfOneHolder(RecordType<?, ?> type, String name) {
    return type.type() == Presidency.class && ONE_HOLDER.contains(name);
  }

  private static <T, B> List<Attribute<T, B>> withoutOneHolder(RecordType<T, B> type) {
    return type.attributes().stream()
        .filter(attribute -> !isOfOneHolder(type, attribute.name()))
        .toList();
  }

  @Test
  void givesOneHolderByAKeyOfItsOwn() {
    Presidency joint = Everything.presidency();
    Presidency finnish =
        joint.toBuilder().holders(List.of(Party.of(CountryCode.of("FI")))).build();
    Presidency union = joint.toBuilder()
        .holders(List.of(Party.of(Id.<Organization>of("union"))))
        .build();

    assertThat(given(joint)).containsExactly("holders");
    assertThat(given(finnish)).containsExactly("country");
    assertThat(given(union)).containsExactly("holder");
  }

  private static List<String> given(Presidency presidency) {
    RecordType<Presidency, ?> type = ModelSchema.of(presidency);
    return type.attributes().stream()
        .filter(attribute -> Set.of("country", "holder", "holders").contains(attribute.name()))
        .filter(attribute -> attribute.has(presidency))
        .map(Attribute::name)
        .toList();
  }

  private static <T, B> Object get(Attribute<T, B> attribute, T record) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return one.get(record);
    }
    return attribute instanceof Attribute.Many<T, B, ?> many
        ? many.get(record)
        : ((Attribute.Keyed<T, B>) attribute).get(record);
  }

  private static boolean isNothing(Object value) {
    return value == null
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static boolean isRequired(Attribute<?, ?> attribute) {
    return attribute instanceof Attribute.One<?, ?, ?> one && one.required();
  }

  private static <T, B> void copy(Attribute<T, B> attribute, T from, B to) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      copyOne(one, from, to);
    } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
      copyMany(many, from, to);
    } else if (attribute instanceof Attribute.Keyed<T, B> keyed) {
      keyed.get(from).forEach((key, value) -> keyed.putter().put(to, key, value));
    }
  }

  private static <T, B, V> void copyOne(Attribute.One<T, B, V> one, T from, B to) {
    one.setter().accept(to, one.get(from));
  }

  private static <T, B, V> void copyMany(Attribute.Many<T, B, V> many, T from, B to) {
    many.get(from).forEach(value -> many.adder().accept(to, value));
  }

  private static <T, B, V> void setDefault(Attribute.One<T, B, V> one, B builder) {
    one.setter().accept(builder, one.byDefault());
  }

  /** Returns the result of the accessor, without its {@link Optional}. */
  static Object accessor(Class<?> type, String name, Object record) {
    try {
      Object value = type.getMethod(name).invoke(record);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " has no accessor " + name, e);
    }
  }

  /** Returns an attribute in the notation of {@link FormatTable}. */
  private static String describe(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      String mark = one.required() ? "*" : one.byDefault() == null ? "" : "=" + one.byDefault();
      return one.name() + mark + " " + describe(one.type());
    }
    return attribute instanceof Attribute.Many<?, ?, ?> many
        ? many.name() + "[] " + describe(many.type())
        : attribute.name() + "{} string";
  }

  private static String describe(ValueType<?> type) {
    if (type instanceof ValueType.PlainText plainText) {
      return plainText.multiline() ? "prose" : "string";
    }
    if (type instanceof ValueType.FullDate) {
      return "day";
    }
    if (type instanceof ValueType.OwnId<?>) {
      return "id";
    }
    if (type instanceof ValueType.Choice<?> choice) {
      return choice.type().getSimpleName();
    }
    if (type instanceof ValueType.Reference<?> reference) {
      return "→" + describe(reference.kinds());
    }
    if (type instanceof ValueType.AnyReference reference) {
      return "→" + describe(reference.kinds());
    }
    if (type instanceof ValueType.Nested<?> nested) {
      String or = nested.shorthand().isEmpty() ? "" : " or its " + nested.shorthand();
      return nested.type().get().label() + or;
    }
    return type.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static String describe(Set<EntityKind> kinds) {
    return kinds.size() == EntityKind.values().length
        ? "anything"
        : kinds.stream().sorted().map(EntityKind::label).collect(Collectors.joining("|"));
  }
}
