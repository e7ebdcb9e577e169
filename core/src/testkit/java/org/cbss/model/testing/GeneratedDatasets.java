package org.cbss.model.testing;

import java.time.Month;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Parent;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Validator;

/**
 * Generates data sets from seeds, the same one from the same seed. They are derived from the schema of the model, so that
 * they contain every kind, every attribute and every type of value, with all valid forms of text, dates, languages and
 * extensions, even unusual ones.
 *
 * <p>{@link #any} returns anything that the format can contain: references may be broken, and spans may be reversed. {@link
 * #resolved} returns data sets with referential integrity, whose dates may contradict each other. {@link #muddled} returns
 * data sets of a few ids, spans and countries, so that everything contradicts something.
 */
public final class GeneratedDatasets {
  private static final int MOST = 4;
  private static final List<String> FEW_IDS =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "A");
  private static final List<String> FEW_COUNTRIES = List.of("DK", "EE", "XX", "SU");
  private static final List<String> FEW_DATES =
      List.of("2000", "2001-05", "2001-05-03", "2001?", "9999-12-31", "[2000..2002]");
  private static final List<String> FEW_SPANS = List.of(
      "2000/2001",
      "2001/2002",
      "2001-05-03/2001-05-04",
      "2001-05-04/2002-06-30?",
      "2002-06-30/..",
      "2003/..",
      "../2000",
      "2002/",
      "/",
      "../..",
      "2002/2001",
      "[2000..2002]/[2001..2003]",
      "0001-01-01/2001");
  private static final List<String> LANGUAGES = List.of(
      "en",
      "da",
      "et",
      "EN",
      "en-GB",
      "sr-Latn",
      "de-CH-1996",
      "x-own",
      "und",
      "zh-Hant-TW",
      "text");
  private static final List<String> RULES =
      Validator.standard().rules().stream().map(Rule::id).toList();
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private final SplittableRandom random;
  private final GeneratedJson json;
  private final GeneratedTime time;
  private final boolean resolved;
  private final boolean muddled;
  private final double density;
  private final Map<EntityKind, List<String>> ids = new EnumMap<>(EntityKind.class);
  private final Map<String, Deque<String>> areasByMandate = new HashMap<>();
  private EntityKind kind = EntityKind.SOURCE;
  private int index;

  private GeneratedDatasets(long seed, boolean resolved, boolean muddled) {
    this.random = new SplittableRandom(seed);
    this.json = new GeneratedJson(random);
    this.time = new GeneratedTime(random);
    this.resolved = resolved;
    this.muddled = muddled;
    this.density = switch (Math.floorMod(seed, 8)) {
      case 0 -> 0;
      case 1 -> 1;
      default -> 0.2 + 0.6 * random.nextDouble();
    };
  }

  /** Returns a data set that the format can contain. */
  public static Dataset any(long seed) {
    return new GeneratedDatasets(seed, false, false).dataset();
  }

  /** Returns a data set with referential integrity and at least one entity of each kind. */
  public static Dataset resolved(long seed) {
    return new GeneratedDatasets(seed, true, false).dataset();
  }

  /** Returns a data set that the format can contain, and in which almost everything is wrong. */
  public static Dataset muddled(long seed) {
    return new GeneratedDatasets(seed, false, true).dataset();
  }

  private Dataset dataset() {
    for (EntityKind each : EntityKind.values()) {
      int least = resolved || density == 1 ? 1 : 0;
      int most = density == 0 && !resolved ? random.nextInt(2) : muddled ? 3 * MOST : MOST;
      List<String> some = new ArrayList<>();
      for (int i = random.nextInt(least, most + 1); i > 0; i--) {
        some.add(id());
      }
      ids.put(each, some);
    }
    List<String> mandates = ids.get(EntityKind.MANDATE);
    if (mandates.isEmpty()) {
      ids.put(EntityKind.STRATEGIC_AREA, List.of());
    }
    mandates.forEach(mandate -> areasByMandate.put(mandate, new ArrayDeque<>()));
    ids.get(EntityKind.STRATEGIC_AREA)
        .forEach(area -> areasByMandate.get(json.oneOf(mandates)).add(area));
    return record(ModelSchema.DATASET, "", ModelSchema.DATASET);
  }

  /** Returns a unique id, which contains the number of those before it. In a muddled data set, it is one of a few. */
  private String id() {
    if (muddled) {
      return json.oneOf(FEW_IDS);
    }
    int before = ids.values().stream().mapToInt(List::size).sum() + random.nextInt(1_000) * 1_000;
    StringBuilder text = new StringBuilder();
    text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    for (int i = random.nextInt(random.nextInt(20) == 0 ? 110 : 12); i > 0; i--) {
      text.append((LETTERS + "._:/~-").charAt(random.nextInt(LETTERS.length() + 6)));
    }
    return text.append('-')
        .append(before)
        .append('-')
        .append(random.nextInt(1_000_000))
        .toString();
  }

  private <T, B> T record(RecordType<T, B> shape, String ownId, RecordType<?, ?> owner) {
    B builder = shape.newBuilder();
    Set<String> chosen = choose(shape);
    if (shape == ModelSchema.citation()) {
      cite(shape, builder, chosen, owner);
    }
    for (Attribute<T, B> attribute : shape.attributes()) {
      if (chosen.contains(attribute.name()) || holdsIds(shape, attribute)) {
        give(attribute, builder, shape, ownId);
      }
    }
    if (shape.isExtensible() && random.nextDouble() < density) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        shape.addExtension(builder, json.extensionName(), json.json(random.nextInt(5)));
      }
    }
    return shape.build(builder);
  }

  /** Returns whether the values of an attribute are records with ids that are assigned beforehand. */
  private static boolean holdsIds(RecordType<?, ?> shape, Attribute<?, ?> attribute) {
    return attribute instanceof Attribute.Many<?, ?, ?>
        && (shape == ModelSchema.DATASET
            || shape == ModelSchema.of(EntityKind.MANDATE) && attribute.name().equals("areas"));
  }

  /** Returns the attributes of a record: those required, and some others that do not exclude each other. */
  private <T, B> Set<String> choose(RecordType<T, B> shape) {
    Set<String> chosen = new LinkedHashSet<>();
    for (Attribute<T, B> attribute : shape.attributes()) {
      boolean required = attribute instanceof Attribute.One<T, B, ?> one && one.required();
      if (required || random.nextDouble() < density && isPossible(attribute, shape)) {
        chosen.add(attribute.name());
      }
    }
    for (Constraint constraint : shape.constraints()) {
      if (constraint instanceof Constraint.ExactlyOne choice) {
        chosen.removeAll(choice.names());
        chosen.add(json.oneOf(choice.names()));
      } else if (constraint instanceof Constraint.AtMostOne choice) {
        chosen.remove(random.nextBoolean() ? choice.one() : choice.other());
      } else if (constraint instanceof Constraint.RequiredUnless wanted) {
        if (!chosen.contains(wanted.unless())) {
          chosen.add(wanted.name());
        }
      } else if (constraint instanceof Constraint.RequiredWith wanted
          && chosen.contains(wanted.with())) {
        if (isChoice(shape, wanted.name())) {
          chosen.remove(chosen.contains(wanted.name()) ? "" : wanted.with());
        } else {
          chosen.add(wanted.name());
        }
      }
    }
    return chosen;
  }

  /** Returns whether a choice between several attributes includes one. */
  private static boolean isChoice(RecordType<?, ?> shape, String name) {
    return shape.constraints().stream()
        .anyMatch(constraint ->
            constraint instanceof Constraint.ExactlyOne choice && choice.names().contains(name));
  }

  /** Returns whether there is an entity that an attribute can refer to. */
  private boolean isPossible(Attribute<?, ?> attribute, RecordType<?, ?> shape) {
    if (attribute.name().equals("partOf") && attribute instanceof Attribute.Many<?, ?, ?>) {
      return !resolved || index > 0;
    }
    if (attribute instanceof Attribute.Many<?, ?, ?> many) {
      return !(isReference(many.type())
          && resolved
          && named(kinds(many.type()), shape).isEmpty());
    }
    return !(attribute instanceof Attribute.One<?, ?, ?> one
        && isReference(one.type())
        && resolved
        && named(kinds(one.type()), shape).isEmpty());
  }

  private static boolean isReference(ValueType<?> type) {
    return type instanceof ValueType.Reference<?> || type instanceof ValueType.AnyReference;
  }

  private static Set<EntityKind> kinds(ValueType<?> type) {
    return type instanceof ValueType.Reference<?> reference
        ? reference.kinds()
        : ((ValueType.AnyReference) type).kinds();
  }

  private List<String> named(Set<EntityKind> kinds, RecordType<?, ?> shape) {
    List<String> all = new ArrayList<>();
    for (EntityKind each : kinds) {
      List<String> some = ids.get(each);
      boolean own = each == kind && (shape == ModelSchema.of(kind) || shape.type() == Parent.class);
      all.addAll(own ? some.subList(0, index) : some);
    }
    return all;
  }

  private String reference(Set<EntityKind> kinds, RecordType<?, ?> shape) {
    List<String> all = named(kinds, shape);
    return resolved || !all.isEmpty() && random.nextInt(5) > 0 ? json.oneOf(all) : id();
  }

  /** Sets the value that a citation gives, in the notation of an attribute of the record that contains it. */
  private <T, B> void cite(
      RecordType<T, B> shape, B builder, Set<String> chosen, RecordType<?, ?> owner) {
    if (chosen.remove("about")) {
      Attribute<?, ?> about = json.oneOf(owner.attributes());
      boolean says = chosen.remove("says");
      boolean known = says ? random.nextInt(10) > 0 : random.nextBoolean();
      set(shape, builder, "about", known ? about.name() : "x-" + json.line());
      if (says) {
        set(shape, builder, "says", known ? sayable(about, owner) : json.line());
      }
    }
  }

  private String sayable(Attribute<?, ?> attribute, RecordType<?, ?> owner) {
    if (attribute instanceof Attribute.Many<?, ?, ?> many && many.least() > 1) {
      return id() + " + FI";
    }
    ValueType<?> type = attribute instanceof Attribute.One<?, ?, ?> one
        ? one.type()
        : attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : new ValueType.Text();
    if (type instanceof ValueType.Nested<?> nested && !nested.shorthand().isEmpty()) {
      type = nested.shortAttribute().type();
    }
    if (type instanceof ValueType.Text
        || type instanceof ValueType.PlainText
        || type instanceof ValueType.Nested<?>) {
      return json.line();
    }
    Object value = isReference(type) ? id() : value(type, owner, id());
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  @SuppressWarnings("unchecked")
  private static <T, B> void set(RecordType<T, B> shape, B builder, String name, String value) {
    ((Attribute.One<T, B, String>) shape.attribute(name).orElseThrow())
        .setter()
        .accept(builder, value);
  }

  private <T, B> void give(
      Attribute<T, B> attribute, B builder, RecordType<T, B> shape, String ownId) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      giveOne(one, builder, shape, ownId);
    } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
      giveMany(many, builder, shape, ownId);
    } else {
      Attribute.Keyed<T, B> keyed = (Attribute.Keyed<T, B>) attribute;
      for (int i = random.nextInt(3); i >= 0; i--) {
        boolean accepts = muddled && keyed.name().equals("accepts");
        keyed.putter().put(builder, accepts ? json.oneOf(RULES) : json.key(), json.line());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private <T, B, V> void giveOne(
      Attribute.One<T, B, V> one, B builder, RecordType<T, B> shape, String ownId) {
    one.setter().accept(builder, (V) value(one.type(), shape, ownId));
  }

  @SuppressWarnings("unchecked")
  private <T, B, V> void giveMany(
      Attribute.Many<T, B, V> many, B builder, RecordType<T, B> shape, String ownId) {
    if (shape == ModelSchema.DATASET) {
      kind = List.of(EntityKind.values()).stream()
          .filter(
              each -> each.collection().equals(many.name()) && each != EntityKind.STRATEGIC_AREA)
          .findFirst()
          .orElseThrow();
      List<String> own = ids.get(kind);
      for (index = 0; index < own.size(); index++) {
        many.adder().accept(builder, (V) record(ModelSchema.of(kind), own.get(index), shape));
      }
    } else if (holdsIds(shape, many)) {
      for (String area : areasByMandate.get(ownId)) {
        many.adder()
            .accept(builder, (V) record(ModelSchema.of(EntityKind.STRATEGIC_AREA), area, shape));
      }
    } else {
      for (int i = random.nextInt(3) + many.least(); i >= 0; i--) {
        many.adder().accept(builder, (V) value(many.type(), shape, ownId));
      }
    }
  }

  private Object value(ValueType<?> type, RecordType<?, ?> shape, String ownId) {
    if (type instanceof ValueType.Nested<?> nested) {
      return record(nested.type().get(), ownId, shape);
    }
    if (isReference(type)) {
      return Id.of(reference(kinds(type), shape));
    }
    if (type instanceof ValueType.OwnId<?>) {
      return Id.of(ownId);
    }
    if (type instanceof ValueType.PlainText plainText) {
      return plainText.multiline() ? json.prose() : json.line();
    }
    if (type instanceof ValueType.Choice<?> choice) {
      return json.oneOf(List.of(choice.type().getEnumConstants()));
    }
    return type instanceof ValueType.Text ? text() : plain(type);
  }

  private Object plain(ValueType<?> type) {
    if (muddled) {
      if (type instanceof ValueType.ImpreciseDate) {
        return EdtfDate.parse(json.oneOf(FEW_DATES));
      }
      if (type instanceof ValueType.Span) {
        return TimeSpan.parse(json.oneOf(FEW_SPANS));
      }
      if (type instanceof ValueType.PositiveInteger) {
        return random.nextInt(1, 4);
      }
      if (type instanceof ValueType.Country) {
        return CountryCode.of(json.oneOf(FEW_COUNTRIES));
      }
    }
    if (type instanceof ValueType.ImpreciseDate) {
      return time.date();
    }
    if (type instanceof ValueType.FullDate) {
      return time.day();
    }
    if (type instanceof ValueType.Span) {
      return time.span();
    }
    if (type instanceof ValueType.Recurring) {
      int day = random.nextInt(1, 29);
      return random.nextBoolean()
          ? RecurringDay.ofMonth(day)
          : RecurringDay.ofYear(Month.of(random.nextInt(1, 13)), day);
    }
    if (type instanceof ValueType.PositiveInteger) {
      return random.nextInt(3) == 0
          ? json.oneOf(List.of(ValueType.PositiveInteger.MIN, ValueType.PositiveInteger.MAX))
          : random.nextInt(ValueType.PositiveInteger.MIN, ValueType.PositiveInteger.MAX + 1);
    }
    if (type instanceof ValueType.Bool) {
      return random.nextInt(4) > 0;
    }
    if (type instanceof ValueType.Country) {
      return CountryCode.of(
          "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)));
    }
    if (type instanceof ValueType.Language) {
      return language();
    }
    if (type instanceof ValueType.Url) {
      return HttpUrl.of(json.oneOf(List.of("http://", "https://", "HTTPS://"))
          + "cbss.example:8080/å😀/" + id() + "?a='();&b=[c]#b@c");
    }
    throw new IllegalStateException("no values of " + type);
  }

  private LanguageTag language() {
    return LanguageTag.of(json.oneOf(LANGUAGES));
  }

  private LocalizedText text() {
    if (random.nextInt(3) > 0) {
      return LocalizedText.of(json.prose());
    }
    Map<LanguageTag, String> translations = new HashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      translations.put(language(), json.prose());
    }
    return LocalizedText.of(translations);
  }
}
