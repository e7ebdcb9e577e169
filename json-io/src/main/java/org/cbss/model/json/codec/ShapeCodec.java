package org.cbss.model.json.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Constraint;
import org.cbss.model.meta.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads and writes the records of one shape, as objects. */
class ShapeCodec<T, B> extends ValueCodec<T> {
  final Shape<T, B> shape;
  private final List<Field<T, B>> fields = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> required = new ArrayList<>();
  private final Pair[] pairs;
  private long needed;
  private final Names matcher;
  private final Field<T, B>[] inOrder;

  ShapeCodec(Shape<T, B> shape, Codecs codecs) {
    this(shape, shape.attributes(), codecs);
  }

  /** A codec of some attributes of a shape, which must be all that it cannot do without. */
  ShapeCodec(Shape<T, B> shape, List<Attribute<T, B>> attributes, Codecs codecs) {
    this.shape = shape;
    leadingFields().forEach(this::add);
    attributes.forEach(attribute -> add(Field.of(attribute, codecs, this)));
    this.matcher = new Names(names);
    this.inOrder = inOrder(fields);
    this.pairs = shape.constraints().stream().map(this::pair).toArray(Pair[]::new);
  }

  @SuppressWarnings("unchecked")
  private static <T, B> Field<T, B>[] inOrder(List<Field<T, B>> fields) {
    return fields.toArray((Field<T, B>[]) new Field<?, ?>[0]);
  }

  /** Fields that the format has before those of the shape. */
  List<Field<T, B>> leadingFields() {
    return List.of();
  }

  private void add(Field<T, B> field) {
    fields.add(field);
    names.add(field.name);
    if (field.isRequired()) {
      required.add(field.name);
      needed |= 1L << names.size() - 1;
    }
  }

  /** The number of a field, or -1 where there is none of that name. */
  final int index(String name) {
    return names.indexOf(name);
  }

  @Nullable
  Field<T, B> field(String name) {
    int index = index(name);
    return index < 0 ? null : fields.get(index);
  }

  @Override
  @Nullable
  T read(ReadContext context) {
    if (!context.tokens().is(JsonToken.START_OBJECT)) {
      context.wrongType("an object");
      return null;
    }
    int start = context.offset();
    Reading reading = new Reading(context);
    reading.readFields();
    return reading.finish(start);
  }

  /** The reading of one object. */
  final class Reading {
    private final ReadContext context;
    private final int errorsBefore;
    private final B builder = shape.newBuilder();
    private long seen;
    private @Nullable Set<String> others;

    Reading(ReadContext context) {
      this.context = context;
      this.errorsBefore = context.errors();
    }

    private void readFields() {
      Tokens tokens = context.tokens();
      int index = tokens.nextField(matcher, 0);
      while (index != Tokens.END) {
        if (index < 0) {
          Set<String> names = others;
          others = names == null ? new HashSet<>() : names;
          readOther(context, builder, others);
        } else {
          readKnown(index);
        }
        index = tokens.nextField(matcher, index + 1);
      }
    }

    private void readKnown(int index) {
      if ((seen & 1L << index) != 0) {
        skipDuplicate(context, names.get(index));
        return;
      }
      seen |= 1L << index;
      context.tokens().next();
      readField(context, index, builder);
    }

    /** Reads the value of the current key where the shape has it; false where it does not, and nothing is read. */
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
      checkPresence(context, start, seen);
      return hasErrors() ? null : shape.build(builder);
    }
  }

  void readField(ReadContext context, int index, B builder) {
    fields.get(index).read(context, builder);
  }

  private static void skipDuplicate(ReadContext context, String key) {
    context.duplicateKey(key);
    context.tokens().next();
    context.skip();
  }

  /** Reads a key that the shape does not have: an extension, or a mistake. */
  void readOther(ReadContext context, B builder, Set<String> others) {
    String key = context.tokens().text();
    boolean good = context.checkKey(key);
    if (good && !others.add(key)) {
      skipDuplicate(context, key);
      return;
    }
    boolean extension = good && shape.isExtensible() && key.startsWith("x-") && key.length() > 2;
    if (good && !extension) {
      unknownKey(context, key);
    }
    context.tokens().next();
    if (!extension) {
      context.skip();
      return;
    }
    String json = context.raw();
    if (json != null) {
      shape.extend(builder, key, json);
    }
  }

  void unknownKey(ReadContext context, String key) {
    context.problem(Code.SHAPE_UNKNOWN_KEY, unknownKeyMessage(key), unknownKeyHelp(key));
  }

  String unknownKeyMessage(String key) {
    return "a " + shape.label() + " has no key " + Quoted.of(key);
  }

  @Nullable
  String unknownKeyHelp(String key) {
    if (key.equals("x-")) {
      return "a name follows \"x-\"";
    }
    return Quoted.nearest(key, names)
        .map(nearest -> "did you mean \"" + nearest + "\"?")
        .orElse(shape.isExtensible() ? "keys of your own begin with \"x-\"" : null);
  }

  private void checkPresence(ReadContext context, int start, long seen) {
    if ((seen & needed) != needed) {
      required.stream()
          .filter(name -> !has(seen, name))
          .forEach(name -> missing(context, start, name, ""));
    }
    for (Pair pair : pairs) {
      check(context, start, pair, (seen & pair.one) != 0, (seen & pair.other) != 0);
    }
  }

  private void check(ReadContext context, int start, Pair pair, boolean one, boolean other) {
    if (pair.constraint instanceof Constraint.ExactlyOne choice) {
      if (one == other) {
        String has = one ? "has both of" : "has neither of";
        choice(context, start, has, choice.one(), choice.other(), "give exactly one of the two");
      }
    } else if (pair.constraint instanceof Constraint.AtMostOne choice) {
      if (one && other) {
        String help = "give at most one of the two";
        choice(context, start, "has both", choice.one(), choice.other(), help);
      }
    } else if (pair.constraint instanceof Constraint.RequiredUnless wanted) {
      if (!one && !other) {
        String why = ", which it needs as it has no \"" + wanted.unless() + "\"";
        missing(context, start, wanted.name(), why);
      }
    } else if (pair.constraint instanceof Constraint.RequiredWith wanted && !one && other) {
      String why = ", which it needs as it has \"" + wanted.with() + "\"";
      missing(context, start, wanted.name(), why);
    }
  }

  private boolean has(long seen, String name) {
    return (seen & bit(name)) != 0;
  }

  /** A constraint on two fields, and the bits by which they count among those seen. */
  private record Pair(Constraint constraint, long one, long other) {}

  private Pair pair(Constraint constraint) {
    if (constraint instanceof Constraint.ExactlyOne choice) {
      return new Pair(constraint, bit(choice.one()), bit(choice.other()));
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
    String message = "this " + shape.label() + " has no \"" + name + "\"" + why;
    context.problemAt(start, context.pointer(), Code.SHAPE_MISSING_KEY.id(), message, null);
  }

  private void choice(
      ReadContext context, int start, String what, String one, String other, String help) {
    String message =
        "this " + shape.label() + " " + what + " \"" + one + "\" and \"" + other + "\"";
    context.problemAt(start, context.pointer(), Code.SHAPE_CHOICE.id(), message, help);
  }

  @Override
  void write(JsonOutput out, T owner) {
    out.startObject();
    for (Field<T, B> field : inOrder) {
      field.write(out, owner);
    }
    Map<String, String> extensions = shape.extensions(owner);
    if (!extensions.isEmpty()) {
      new TreeMap<>(extensions).forEach((name, json) -> {
        out.name(name);
        out.raw(RawJson.checked(name, json));
      });
    }
    out.endObject();
  }
}
