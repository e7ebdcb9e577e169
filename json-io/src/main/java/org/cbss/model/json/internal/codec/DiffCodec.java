package org.cbss.model.json.internal.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cbss.model.change.Diff;
import org.cbss.model.change.Difference;
import org.cbss.model.change.Difference.Step;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes the differences between two data sets. The path of a difference leads through the tables of attributes to the
 * type of its values, which are written as in a file. It is used for one diff, by one thread.
 */
public final class DiffCodec extends ValueCodec<Diff> {
  /** The format that files name. */
  public static final String FORMAT = "cbss-model-diff/1";

  /** The greatest index of an element that is read. */
  private static final int MAX_INDEX = 1_000_000_000;

  private final Map<RecordType<?, ?>, Map<String, ValueCodec<?>>> codecs = new IdentityHashMap<>();

  private DiffCodec() {}

  /**
   * Returns a reader of files.
   *
   * @param limits the limits on files
   * @return the reader, for one file
   */
  public static DocumentReader<Diff> reader(JsonLimits limits) {
    return new DocumentReader<>(new DiffCodec(), FORMAT, "file", limits);
  }

  /**
   * Writes differences as a file, one on each line.
   *
   * @param diff the differences
   * @param out the target, which stays open
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if a value is one that a file cannot hold, or a path leads to nothing that the format has
   */
  public static void write(Diff diff, OutputStream out) throws IOException {
    JsonOutput.writeFile(out, true, output -> new DiffCodec().write(output.newer(true), diff));
  }

  /** Returns the codec of the values that a path leads to, or null if there are none; those of extensions are JSON text. */
  private @Nullable ValueCodec<?> codec(List<Step> path) {
    RecordType<?, ?> type = ModelSchema.DATASET;
    for (Step step : path.subList(0, path.size() - 1)) {
      Attribute<?, ?> attribute = type.attribute(step.name()).orElse(null);
      if (attribute instanceof Attribute.Many<?, ?, ?> many
          && many.type() instanceof ValueType.Nested<?> nested) {
        type = nested.type().get();
      } else {
        return null;
      }
    }
    Step last = path.get(path.size() - 1);
    return codec(type, last.name(), last.key().isPresent());
  }

  private @Nullable ValueCodec<?> codec(RecordType<?, ?> type, String name, boolean keyed) {
    Attribute<?, ?> attribute = type.attribute(name).orElse(null);
    if (attribute == null) {
      return type.isExtensible() && !keyed ? new RawJson(name) : null;
    }
    if (attribute instanceof Attribute.One<?, ?, ?> one && !keyed) {
      return codec(type, name, one.type());
    }
    if (attribute instanceof Attribute.Many<?, ?, ?> many && keyed) {
      return codec(type, name, many.type());
    }
    boolean texts = attribute instanceof Attribute.Keyed<?, ?>
        || attribute instanceof Attribute.One<?, ?, ?> text
            && text.type() instanceof ValueType.Text;
    return texts && keyed ? TextCodec.PROSE : null;
  }

  private ValueCodec<?> codec(RecordType<?, ?> type, String name, ValueType<?> values) {
    return codecs
        .computeIfAbsent(type, any -> new HashMap<>())
        .computeIfAbsent(name, any -> ValueCodecs.of(values, new RecordCodec<>(type)));
  }

  @Override
  void write(JsonOutput out, Diff diff) {
    out.startObject();
    out.name(DatasetCodec.FORMAT_KEY);
    out.string(FORMAT);
    out.name("differences");
    out.startArray();
    diff.differences().forEach(difference -> write(out, difference));
    out.endArray();
    out.endObject();
  }

  private void write(JsonOutput out, Difference difference) {
    ValueCodec<?> codec = codec(difference.path());
    if (codec == null) {
      throw new IllegalArgumentException(
          "the format has no values at the path of \"" + difference + "\"");
    }
    out.startObject();
    out.name("kind");
    out.string(difference.kind().toString());
    out.name("path");
    out.startArray();
    difference.path().forEach(step -> write(out, step));
    out.endArray();
    difference.before().ifPresent(value -> write(out, "before", codec, value));
    difference.after().ifPresent(value -> write(out, "after", codec, value));
    difference.position().ifPresent(position -> {
      out.name("position");
      out.number(position);
    });
    difference.timeChange().ifPresent(change -> {
      out.name("time");
      out.string(change.toString());
    });
    out.endObject();
  }

  private static void write(JsonOutput out, Step step) {
    out.startObject();
    out.name("name");
    out.string(step.name());
    step.key().ifPresent(key -> {
      out.name("key");
      out.string(key);
    });
    if (step.occurrence() != 1) {
      out.name("occurrence");
      out.number(step.occurrence());
    }
    out.endObject();
  }

  @SuppressWarnings("unchecked")
  private static <V> void write(JsonOutput out, String name, ValueCodec<V> codec, Object value) {
    out.name(name);
    try {
      codec.write(out, (V) value);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException("a value of another type: " + e.getMessage(), e);
    }
  }

  @Override
  @Nullable
  Diff read(ReadContext context) {
    List<Difference> differences = new ArrayList<>();
    boolean[] given = new boolean[1];
    int start = context.offset();
    boolean object = readObject(context, key -> {
      switch (key) {
        case DatasetCodec.FORMAT_KEY -> readFormat(context);
        case "$schema" -> context.skip();
        case "differences" -> {
          given[0] = true;
          readArray(context, () -> {
            Difference difference = readDifference(context);
            if (difference != null) {
              differences.add(difference);
            }
          });
        }
        default -> {
          return false;
        }
      }
      return true;
    });
    if (object && !given[0]) {
      missing(context, start, "diff", "differences");
    }
    return object ? Diff.of(differences) : null;
  }

  private static void readFormat(ReadContext context) {
    JsonParser parser = context.parser();
    String named = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
    if (named.equals(FORMAT)) {
      context.format().isRight();
    } else {
      context.format().isAnother(context.offset(), named);
    }
    context.skip();
  }

  /** Reads the value of a key, and returns false if the key is unknown. */
  @FunctionalInterface
  private interface KeyReader {
    boolean read(String key);
  }

  private static boolean readObject(ReadContext context, KeyReader reader) {
    JsonParser parser = context.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      context.wrongType("an object");
      return false;
    }
    Set<String> keys = new HashSet<>();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      if (context.takeKey(key, keys)) {
        int offset = context.offset();
        String pointer = context.pointer();
        parser.nextToken();
        if (!reader.read(key)) {
          context.problemAt(
              offset,
              pointer,
              ProblemCode.SHAPE_UNKNOWN_KEY.id(),
              "a diff has no key " + ValueQuoter.of(key) + " here",
              null);
          context.skip();
        }
      }
    }
    return true;
  }

  private static void readArray(ReadContext context, Runnable element) {
    JsonParser parser = context.parser();
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      context.wrongType("an array");
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  private static void missing(ReadContext context, int start, String what, String key) {
    context.problemAt(
        start,
        context.pointer(),
        ProblemCode.SHAPE_MISSING_KEY.id(),
        "this " + what + " has no \"" + key + "\"",
        null);
  }

  /** What was read of a difference so far. */
  private static final class Draft {
    private Difference.@Nullable Kind kind;
    private final List<Step> path = new ArrayList<>();
    private @Nullable Object before;
    private @Nullable Object after;
    private OptionalInt position = OptionalInt.empty();
    private @Nullable ValueCodec<?> codec;
  }

  private @Nullable Difference readDifference(ReadContext context) {
    int start = context.offset();
    int errors = context.errors();
    Draft draft = new Draft();
    boolean object = readObject(context, key -> {
      switch (key) {
        case "kind" -> draft.kind = readKind(context);
        case "path" -> readPath(context, draft);
        case "before" -> draft.before = readValue(context, draft);
        case "after" -> draft.after = readValue(context, draft);
        case "position" -> draft.position = readNumber(context, 0);
        case "time" -> context.skip();
        default -> {
          return false;
        }
      }
      return true;
    });
    if (!object || context.errors() != errors) {
      return null;
    }
    checkPresence(context, start, draft);
    return context.errors() == errors && draft.kind != null
        ? new Difference(
            draft.kind,
            draft.path,
            Optional.ofNullable(draft.before),
            Optional.ofNullable(draft.after),
            draft.position)
        : null;
  }

  private static void checkPresence(ReadContext context, int start, Draft draft) {
    Difference.Kind kind = draft.kind;
    if (kind == null || draft.path.isEmpty()) {
      missing(context, start, "difference", kind == null ? "kind" : "path");
      return;
    }
    boolean before = kind == Difference.Kind.REMOVED || kind == Difference.Kind.CHANGED;
    boolean after = kind == Difference.Kind.ADDED || kind == Difference.Kind.CHANGED;
    if (before != (draft.before != null) || after != (draft.after != null)) {
      context.problemAt(
          start,
          context.pointer(),
          ProblemCode.SHAPE_CHOICE.id(),
          "a difference of the kind " + kind + " has " + (before ? "a" : "no") + " \"before\" and "
              + (after ? "an" : "no") + " \"after\"",
          null);
    } else if (kind == Difference.Kind.MOVED && draft.position.isEmpty()) {
      missing(context, start, "difference", "position");
    }
  }

  private static Difference.@Nullable Kind readKind(ReadContext context) {
    if (!context.parser().hasToken(JsonToken.VALUE_STRING)) {
      context.wrongType("a string");
      return null;
    }
    String text = context.parser().getString();
    for (Difference.Kind kind : Difference.Kind.values()) {
      if (kind.toString().equals(text)) {
        return kind;
      }
    }
    context.problem(
        ProblemCode.SHAPE_ENUM,
        "unknown kind " + ValueQuoter.of(text),
        "write one of added, removed, changed, moved");
    return null;
  }

  private void readPath(ReadContext context, Draft draft) {
    int start = context.offset();
    int errors = context.errors();
    String pointer = context.pointer();
    readArray(context, () -> {
      Step step = readStep(context);
      if (step != null) {
        draft.path.add(step);
      }
    });
    if (context.errors() == errors) {
      draft.codec = draft.path.isEmpty() ? null : codec(draft.path);
      if (draft.codec == null) {
        context.problemAt(
            start,
            pointer,
            ProblemCode.SHAPE_ENUM.id(),
            "the format has no values at this path",
            null);
      }
    }
  }

  /** What was read of a step so far. */
  private static final class StepDraft {
    private @Nullable String name;
    private @Nullable String key;
    private OptionalInt occurrence = OptionalInt.of(1);
  }

  private static @Nullable Step readStep(ReadContext context) {
    int start = context.offset();
    int errors = context.errors();
    StepDraft draft = new StepDraft();
    boolean object = readObject(context, key -> {
      switch (key) {
        case "name" -> draft.name = readString(context);
        case "key" -> draft.key = readString(context);
        case "occurrence" -> draft.occurrence = readNumber(context, 1);
        default -> {
          return false;
        }
      }
      return true;
    });
    String name = draft.name;
    if (object && name == null && context.errors() == errors) {
      missing(context, start, "step", "name");
    }
    return name != null && context.errors() == errors
        ? new Step(name, Optional.ofNullable(draft.key), draft.occurrence.orElse(1))
        : null;
  }

  private static @Nullable String readString(ReadContext context) {
    if (context.parser().hasToken(JsonToken.VALUE_STRING)) {
      return context.string();
    }
    context.wrongType("a string");
    return null;
  }

  private static OptionalInt readNumber(ReadContext context, int least) {
    JsonParser parser = context.parser();
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      context.wrongType("a whole number");
      return OptionalInt.empty();
    }
    String digits = parser.getString();
    int number =
        digits.matches("[0-9]{1,10}") ? (int) Math.min(Long.parseLong(digits), MAX_INDEX + 1L) : -1;
    if (number < least || number > MAX_INDEX) {
      context.problem(
          ProblemCode.SHAPE_RANGE,
          "number out of range: " + ValueQuoter.shorten(digits),
          "write a number from " + least + " to " + MAX_INDEX);
    }
    return OptionalInt.of(number);
  }

  private static @Nullable Object readValue(ReadContext context, Draft draft) {
    ValueCodec<?> codec = draft.codec;
    if (codec != null) {
      return codec.read(context);
    }
    if (draft.path.isEmpty()) {
      context.problem(
          ProblemCode.SHAPE_MISSING_KEY,
          "this value comes before the \"path\" that tells its type",
          "give \"path\" before \"before\" and \"after\"");
    }
    context.skip();
    return null;
  }

  /** The values of an extension: JSON text. */
  private static final class RawJson extends ValueCodec<String> {
    private final String name;

    RawJson(String name) {
      this.name = name;
    }

    @Override
    @Nullable
    String read(ReadContext context) {
      return context.raw();
    }

    @Override
    void write(JsonOutput out, String json) {
      out.raw(Extensions.compact(name, json));
    }
  }
}
