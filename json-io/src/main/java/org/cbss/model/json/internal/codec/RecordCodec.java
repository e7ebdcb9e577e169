package org.cbss.model.json.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.Constraint;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes the records of one type, as objects. */
class RecordCodec<T, B> extends ValueCodec<T> {
  final RecordType<T, B> recordType;
  private final List<FieldCodec<T, B>> fields = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> required = new ArrayList<>();
  private final Pair[] pairs;
  private final boolean hasPeriod;
  private long needed;
  private final PropertyNameMatcher matcher;
  private final FieldCodec<T, B>[] inOrder;

  RecordCodec(RecordType<T, B> type) {
    this(type, List.of(), type.attributes());
  }

  /**
   * Creates a codec.
   *
   * @param leading fields of the format that precede those of the record type
   * @param attributes attributes of the record type, including all that are required
   */
  RecordCodec(
      RecordType<T, B> type, List<FieldCodec<T, B>> leading, List<Attribute<T, B>> attributes) {
    this.recordType = type;
    leading.forEach(this::add);
    attributes.forEach(attribute -> add(FieldCodec.of(attribute, this)));
    this.matcher = JsonFactories.matcher(names);
    this.hasPeriod = names.contains(PeriodKeys.PERIOD);
    this.inOrder = inOrder(fields);
    this.pairs = type.constraints().stream().map(this::pair).toArray(Pair[]::new);
  }

  @SuppressWarnings("unchecked")
  private static <T, B> FieldCodec<T, B>[] inOrder(List<FieldCodec<T, B>> fields) {
    return fields.toArray((FieldCodec<T, B>[]) new FieldCodec<?, ?>[0]);
  }

  private void add(FieldCodec<T, B> field) {
    fields.add(field);
    names.add(field.name);
    if (field.isRequired()) {
      required.add(field.name);
      needed |= 1L << names.size() - 1;
    }
  }

  /** Returns the index of a field, or -1 if there is none of that name. */
  final int index(String name) {
    return names.indexOf(name);
  }

  @Nullable
  FieldCodec<T, B> field(String name) {
    int index = index(name);
    return index < 0 ? null : fields.get(index);
  }

  @Override
  @Nullable
  T read(ReadContext context) {
    if (!context.parser().hasToken(JsonToken.START_OBJECT)) {
      context.wrongType("an object");
      return null;
    }
    int start = context.offset();
    ObjectReader reader = new ObjectReader(context);
    reader.readFields();
    return reader.finish(start);
  }

  /** Reads one object. */
  final class ObjectReader {
    private final ReadContext context;
    private final int errorsBefore;
    private final B builder = recordType.newBuilder();
    private long seen;
    private @Nullable Set<String> others;
    private @Nullable PeriodKeys periodKeys;

    ObjectReader(ReadContext context) {
      this.context = context;
      this.errorsBefore = context.errors();
    }

    private void readFields() {
      JsonParser parser = context.parser();
      int index = parser.nextNameMatch(matcher);
      while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
        if (index < 0) {
          readOtherKey();
        } else {
          readKnown(index);
        }
        index = parser.nextNameMatch(matcher);
      }
    }

    private void readOtherKey() {
      Set<String> keys = others == null ? new HashSet<>() : others;
      others = keys;
      String key = context.parser().currentName();
      if (hasPeriod && !context.isNewer() && PeriodKeys.isOne(key) && keys.add(key)) {
        PeriodKeys before = periodKeys;
        periodKeys = before == null ? new PeriodKeys(context) : before;
        periodKeys.read(context, key);
      } else {
        readOther(context, builder, keys);
      }
    }

    private void readKnown(int index) {
      if ((seen & 1L << index) != 0) {
        skipDuplicate(context, names.get(index));
        return;
      }
      seen |= 1L << index;
      context.parser().nextToken();
      readField(context, index, builder);
    }

    /** Reads the value of the current key if the record type has it; otherwise returns false and reads nothing. */
    boolean readIfKnown(String key) {
      int index = names.indexOf(key);
      if (index >= 0) {
        readKnown(index);
      }
      return index >= 0;
    }

    boolean isEmpty() {
      return seen == 0;
    }

    boolean hasErrors() {
      return context.errors() != errorsBefore;
    }

    @Nullable
    T finish(int start) {
      PeriodKeys instead = periodKeys;
      if (instead != null) {
        instead.report(context, MessageText.withArticle(recordType.label()));
        seen |= bit(PeriodKeys.PERIOD);
      }
      checkPresence(context, start, seen);
      return hasErrors() ? null : recordType.build(builder);
    }
  }

  void readField(ReadContext context, int index, B builder) {
    inOrder[index].read(context, builder);
  }

  private static void skipDuplicate(ReadContext context, String key) {
    context.duplicateKey(key);
    context.parser().nextToken();
    context.skip();
  }

  /** Reads a key that the record type does not have: an extension or an unknown key. */
  void readOther(ReadContext context, B builder, Set<String> others) {
    String key = context.parser().currentName();
    boolean good = context.checkKey(key);
    if (good && !others.add(key)) {
      skipDuplicate(context, key);
      return;
    }
    boolean extension = good
        && recordType.isExtensible()
        && (isExtension(key) || context.isNewer() && isUnknown(key));
    if (good && !extension) {
      unknownKey(context, key);
    } else if (extension && !isExtension(key)) {
      context.keepsUnknownKey(unknownKeyMessage(key));
    }
    context.parser().nextToken();
    if (!extension) {
      context.skip();
      return;
    }
    String json = context.raw();
    if (json != null) {
      recordType.addExtension(builder, key, json);
    }
  }

  /** Returns whether a key is one that only a newer version of the format may know. */
  private boolean isUnknown(String key) {
    return index(key) < 0 && recordType.attribute(key).isEmpty();
  }

  private boolean isExtension(String key) {
    return Extensions.isName(key)
        || recordType == ModelSchema.DATASET && Extensions.ROOT_KEYS.contains(key);
  }

  void unknownKey(ReadContext context, String key) {
    context.problem(ProblemCode.SHAPE_UNKNOWN_KEY, unknownKeyMessage(key), unknownKeyHelp(key));
  }

  String unknownKeyMessage(String key) {
    return MessageText.withArticle(recordType.label()) + " has no key " + ValueQuoter.of(key);
  }

  @Nullable
  String unknownKeyHelp(String key) {
    if (key.equals("x-")) {
      return "add a name after \"x-\"";
    }
    return ValueQuoter.nearestKey(key, names)
        .map(nearest -> "did you mean \"" + nearest + "\"?")
        .orElse(recordType.isExtensible() ? "begin the key of an extension with \"x-\"" : null);
  }

  private void checkPresence(ReadContext context, int start, long seen) {
    if ((seen & needed) != needed) {
      required.stream()
          .filter(name -> !has(seen, name))
          .forEach(name -> missing(context, start, name, ""));
    }
    for (Pair pair : pairs) {
      if (pair.constraint instanceof Constraint.ExactlyOne choice) {
        checkChoice(context, start, choice.names(), Long.bitCount(seen & pair.one));
      } else {
        check(context, start, pair, (seen & pair.one) != 0, (seen & pair.other) != 0);
      }
    }
  }

  private void checkChoice(ReadContext context, int start, List<String> names, int given) {
    if (given != 1) {
      boolean two = names.size() == 2;
      String has = given == 0
          ? two ? "has neither of" : "has none of"
          : two ? "has both of" : "has more than one of";
      choice(context, start, has, names, "give exactly one of them");
    }
  }

  private void check(ReadContext context, int start, Pair pair, boolean one, boolean other) {
    if (pair.constraint instanceof Constraint.AtMostOne choice) {
      if (one && other) {
        String help = "give at most one of them";
        choice(context, start, "has both", List.of(choice.one(), choice.other()), help);
      }
    } else if (pair.constraint instanceof Constraint.RequiredUnless wanted) {
      if (!one && !other) {
        String why = ", which is required without \"" + wanted.unless() + "\"";
        missing(context, start, wanted.name(), why);
      }
    } else if (pair.constraint instanceof Constraint.RequiredWith wanted && !one && other) {
      String why = ", which is required with \"" + wanted.with() + "\"";
      missing(context, start, wanted.name(), why);
    }
  }

  private boolean has(long seen, String name) {
    return (seen & bit(name)) != 0;
  }

  /** A constraint on fields, and the bits by which they count among those seen; one has those of all that exclude each other. */
  private record Pair(Constraint constraint, long one, long other) {}

  private Pair pair(Constraint constraint) {
    if (constraint instanceof Constraint.ExactlyOne choice) {
      return new Pair(constraint, choice.names().stream().mapToLong(this::bit).sum(), 0);
    }
    if (constraint instanceof Constraint.AtMostOne choice) {
      return new Pair(constraint, bit(choice.one()), bit(choice.other()));
    }
    if (constraint instanceof Constraint.RequiredUnless wanted) {
      return new Pair(constraint, bit(wanted.name()), bit(wanted.unless()));
    }
    Constraint.RequiredWith wanted = (Constraint.RequiredWith) constraint;
    return new Pair(constraint, bit(wanted.name()), bit(wanted.with()));
  }

  private long bit(String name) {
    return 1L << names.indexOf(name);
  }

  private void missing(ReadContext context, int start, String name, String why) {
    String message = "this " + recordType.label() + " has no \"" + name + "\"" + why;
    context.problemAt(start, context.pointer(), ProblemCode.SHAPE_MISSING_KEY.id(), message, null);
  }

  private void choice(
      ReadContext context, int start, String what, List<String> names, String help) {
    String last = names.get(names.size() - 1);
    String message = "this " + recordType.label() + " " + what + " \""
        + String.join("\", \"", names.subList(0, names.size() - 1)) + "\" and \"" + last + "\"";
    context.problemAt(start, context.pointer(), ProblemCode.SHAPE_CHOICE.id(), message, help);
  }

  @Override
  void write(JsonOutput out, T owner) {
    Map<String, String> extensions = recordType.extensions(owner);
    if (!extensions.isEmpty()) {
      extensions = new TreeMap<>(extensions);
    }
    out.startObject();
    if (recordType == ModelSchema.DATASET) {
      for (String key : Extensions.ROOT_KEYS) {
        String json = extensions.isEmpty() ? null : extensions.remove(key);
        if (json != null) {
          writeExtension(out, key, Extensions.compact(key, json));
        }
      }
    }
    for (FieldCodec<T, B> field : inOrder) {
      field.write(out, owner);
    }
    if (out.isNewer() && recordType == ModelSchema.DATASET) {
      extensions.remove(DatasetCodec.FORMAT_KEY);
    }
    extensions.forEach((name, json) -> writeExtension(
        out,
        name,
        out.isNewer() && isUnknown(name)
            ? Extensions.compact(name, json)
            : Extensions.checked(name, json)));
    out.endObject();
  }

  private static void writeExtension(JsonOutput out, String name, String json) {
    out.name(name);
    out.raw(json);
  }
}
