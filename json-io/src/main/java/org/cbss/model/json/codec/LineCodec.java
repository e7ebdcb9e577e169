package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.json.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes the lines of files that have a header in the first, and a record in each of the others. It can be shared
 * between threads.
 */
public final class LineCodec {
  private static final HeaderCodec HEADER = new HeaderCodec();
  private static final byte[] USUAL_START =
      ("{\"" + TypedCodec.KEY + "\":\"").getBytes(StandardCharsets.US_ASCII);

  private final DocumentReader<Dataset> headers;
  private final Map<String, DocumentReader<? extends Entity>> byType = new HashMap<>();
  private final DocumentReader<Entity> untyped;

  /**
   * A codec.
   *
   * @param limits the limits on each line
   */
  public LineCodec(ReadLimits limits) {
    headers = new DocumentReader<>(HEADER, HeaderCodec.FORMAT, "line", limits);
    untyped = new DocumentReader<>(new UntypedCodec(), null, "line", limits);
    TypedCodecs.all()
        .forEach(
            codec -> byType.put(codec.type(), new DocumentReader<>(codec, null, "line", limits)));
  }

  /**
   * Reads the first line.
   *
   * @param line its bytes
   * @param problems where problems go
   * @return the data set without records, or null where there are errors
   */
  public @Nullable Dataset readHeader(byte[] line, ProblemLog problems) {
    return headers.read(line, null, new Memos(), problems);
  }

  /**
   * Reads a line after the first.
   *
   * @param line its bytes
   * @param memos what the lines before said
   * @param problems where problems go
   * @return the record, or null where there are errors
   */
  public @Nullable Entity readEntity(byte[] line, Memos memos, ProblemLog problems) {
    DocumentReader<? extends Entity> reader = byType.get(typeOf(line));
    return (reader == null ? untyped : reader).read(line, null, memos, problems);
  }

  /** The kind that a line names, wherever in it; empty where it names none, or is no JSON up to there. */
  private static String typeOf(byte[] line) {
    int from = USUAL_START.length;
    if (Arrays.equals(line, 0, Math.min(line.length, from), USUAL_START, 0, from)) {
      int to = JsonBytes.endOfString(line, from - 1) - 1;
      String type = new String(line, from, Math.max(0, to - from), StandardCharsets.UTF_8);
      if (TypedCodecs.of(type) != null) {
        return type;
      }
    }
    try {
      Tokens tokens = new Tokens(line, ByteOrderMark.length(line), JsonFactories.NO_LIMITS);
      return tokens.next() == JsonToken.START_OBJECT ? typeOf(tokens) : "";
    } catch (Tokens.Broken e) {
      return "";
    }
  }

  private static String typeOf(Tokens tokens) {
    for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
      JsonToken value = tokens.next();
      if (key.equals(TypedCodec.KEY)) {
        return value == JsonToken.VALUE_STRING ? tokens.text() : "";
      }
      tokens.skipChildren();
    }
    return "";
  }

  /**
   * Writes the first line.
   *
   * @param out where to
   * @param dataset the data set, of which the records are left out
   */
  public static void writeHeader(JsonText out, Dataset dataset) {
    HEADER.write(out, dataset);
    out.endLine();
  }

  /**
   * Writes a record as a line.
   *
   * @param out where to
   * @param entity the record
   */
  public static void writeEntity(JsonText out, Entity entity) {
    TypedCodecs.of(entity).writeEntity(out, entity);
    out.endLine();
  }
}
