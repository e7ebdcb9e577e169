package org.cbss.model.json.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.Utf8;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes the lines of files that have a header in the first line and a record in each other line. It is safe for use
 * by multiple threads.
 */
public final class LineCodec {
  private static final RecordCodec<Dataset, DatasetBuilder> HEADER = DatasetCodec.ofHeaders();
  private static final byte[] USUAL_START =
      ("{\"" + EntityCodec.KEY + "\":\"").getBytes(StandardCharsets.US_ASCII);

  private final DocumentReader<Dataset> headers;
  private final Map<String, DocumentReader<? extends Entity>> byType = new HashMap<>();
  private final DocumentReader<Entity> untyped;

  /**
   * Creates a codec.
   *
   * @param limits the limits on each line
   */
  public LineCodec(JsonLimits limits) {
    headers = new DocumentReader<>(HEADER, DatasetCodec.LINES_FORMAT, "line", limits);
    untyped = new DocumentReader<>(new UntypedCodec(), null, "line", limits);
    EntityCodec.all()
        .forEach(
            codec -> byType.put(codec.type(), new DocumentReader<>(codec, null, "line", limits)));
  }

  /**
   * Reads the first line.
   *
   * @param line its bytes
   * @param caches the caches of values, for all lines
   * @param problems the log of problems
   * @return the data set without records, or null if there are errors
   */
  public @Nullable Dataset readHeader(byte[] line, ValueCaches caches, ProblemLog problems) {
    return headers.read(line, null, caches, problems);
  }

  /**
   * Reads a line after the first.
   *
   * @param line its bytes
   * @param caches the caches of values of the lines before
   * @param problems the log of problems
   * @return the record, or null if there are errors
   */
  public @Nullable Entity readEntity(byte[] line, ValueCaches caches, ProblemLog problems) {
    DocumentReader<? extends Entity> reader = byType.get(typeOf(line));
    return (reader == null ? untyped : reader).read(line, null, caches, problems);
  }

  /** Returns the kind that a line names anywhere in it; empty if it names none, or is not JSON up to there. */
  private static String typeOf(byte[] line) {
    int from = USUAL_START.length;
    if (Arrays.equals(line, 0, Math.min(line.length, from), USUAL_START, 0, from)) {
      int to = from;
      while (to < line.length && line[to] != '"') {
        to++;
      }
      String type = new String(line, from, to - from, StandardCharsets.UTF_8);
      if (EntityCodec.of(type) != null) {
        return type;
      }
    }
    try (JsonParser parser = JsonFactories.parser(line, Utf8.markLength(line))) {
      return parser.nextToken() == JsonToken.START_OBJECT ? typeOf(parser) : "";
    } catch (JacksonException e) {
      return "";
    }
  }

  private static String typeOf(JsonParser parser) {
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (key.equals(EntityCodec.KEY)) {
        return value == JsonToken.VALUE_STRING ? parser.getString() : "";
      }
      parser.skipChildren();
    }
    return "";
  }

  /**
   * Returns the first line, without its line feed.
   *
   * @param dataset the data set, whose records are left out
   * @return UTF-8
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold
   */
  public static byte[] writeHeader(Dataset dataset) {
    return JsonOutput.compact(out -> HEADER.write(out, dataset));
  }

  /**
   * Returns a record as a line, without its line feed.
   *
   * @param entity the record
   * @param newer whether it may have keys that only a newer version of the format knows
   * @return UTF-8
   * @throws IllegalArgumentException if the record has a value that a file cannot hold
   */
  public static byte[] writeEntity(Entity entity, boolean newer) {
    return JsonOutput.compact(out -> EntityCodec.of(entity).writeEntity(out.newer(newer), entity));
  }

  /**
   * Returns whether a data set was read from a newer minor version of the format.
   *
   * @param dataset the data set
   * @return true if it names one
   */
  public static boolean isNewer(Dataset dataset) {
    return !DatasetCodec.minorOf(dataset).isEmpty();
  }

  /** Reports records that do not name a kind. */
  private static final class UntypedCodec extends ValueCodec<Entity> {

    @Override
    @Nullable
    Entity read(ReadContext context) {
      JsonParser parser = context.parser();
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        context.wrongType("an object");
        return null;
      }
      int start = context.offset();
      Set<String> keys = new HashSet<>();
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        if (context.takeKey(key, keys)) {
          readValue(context, key);
        }
      }
      if (!keys.contains(EntityCodec.KEY)) {
        String message = "this record has no \"" + EntityCodec.KEY + "\"";
        context.problemAt(
            start, "", ProblemCode.SHAPE_MISSING_KEY.id(), message, "write " + anyType());
      }
      return null;
    }

    private static void readValue(ReadContext context, String key) {
      JsonToken value = context.parser().nextToken();
      if (!key.equals(EntityCodec.KEY)) {
        context.skip();
      } else if (value != JsonToken.VALUE_STRING) {
        context.wrongType("the name of a kind (a string)");
      } else {
        unknown(context, context.parser().getString());
      }
    }

    private static void unknown(ReadContext context, String type) {
      String help = ValueQuoter.nearest(type, EntityCodec.types())
          .map(nearest -> "did you mean " + nearest + "?")
          .orElseGet(() -> "write " + anyType());
      context.problem(
          ProblemCode.SHAPE_ENUM, "unknown kind of record " + ValueQuoter.of(type), help);
    }

    private static String anyType() {
      return "one of " + String.join(", ", EntityCodec.types());
    }

    @Override
    void write(JsonOutput out, Entity value) {
      throw new UnsupportedOperationException("a record without a kind cannot be written");
    }
  }
}
