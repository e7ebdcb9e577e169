package org.cbss.model.json.internal.codec;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Creates parsers and generators from factories of this library, which no setting of an application changes. */
public final class JsonFactories {
  private static final boolean NEEDS_TABLE = needsTable();
  private static final JsonFactory UNLIMITED = factory(Integer.MAX_VALUE);

  private JsonFactories() {}

  /** Returns whether parsers of this version of Jackson, such as 3.1.4, cannot read a key without a table of keys. */
  private static boolean needsTable() {
    byte[] object = "{\"key\":0}".getBytes(StandardCharsets.UTF_8);
    JsonFactory factory = new Utf8Factory(JsonFactory.builder(), false);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), object)) {
      parser.nextToken();
      parser.nextName();
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** Returns a factory that limits nothing but the depth of nesting; the other limits are counted by the codecs. */
  static JsonFactory factory(int maxDepth) {
    JsonFactoryBuilder builder = JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(maxDepth)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxDocumentLength(-1)
            .maxTokenCount(-1)
            .build())
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build());
    return new Utf8Factory(builder, NEEDS_TABLE);
  }

  /** A factory of parsers of UTF-8 that keep no table of keys if possible: adding many long keys to one takes quadratic time. */
  private static final class Utf8Factory extends JsonFactory {
    private static final long serialVersionUID = 1;
    private static final ByteQuadsCanonicalizer NO_TABLE =
        ByteQuadsCanonicalizer.createRoot().makeChildOrPlaceholder(0);

    private final boolean withTable;

    Utf8Factory(JsonFactoryBuilder builder, boolean withTable) {
      super(builder);
      this.withTable = withTable;
    }

    @Override
    protected JsonParser _createParser(
        ObjectReadContext context, IOContext io, byte[] bytes, int from, int length) {
      if (withTable) {
        return super._createParser(context, io, bytes, from, length);
      }
      return new UTF8StreamJsonParser(
          context,
          io,
          context.getStreamReadFeatures(_streamReadFeatures),
          context.getFormatReadFeatures(_formatReadFeatures),
          null,
          NO_TABLE,
          bytes,
          from,
          from + length,
          0,
          false);
    }
  }

  /** Returns a matcher of keys, which finds the index of a key in a list. */
  static PropertyNameMatcher matcher(List<String> keys) {
    return UNLIMITED.constructNameMatcher(keys.stream().map(Named::fromString).toList(), false);
  }

  /** Returns a parser of the bytes from an offset on; its own offsets begin there. */
  static JsonParser parser(JsonFactory factory, byte[] bytes, int from) {
    return factory.createParser(ObjectReadContext.empty(), bytes, from, bytes.length - from);
  }

  /** Returns a parser without limits. */
  static JsonParser parser(byte[] bytes, int from) {
    return parser(UNLIMITED, bytes, from);
  }

  /**
   * Returns a generator of the layout of files: two spaces, line feeds, one element or key a line.
   *
   * @param out the target of the UTF-8, which stays open when the generator is closed
   * @return the generator
   */
  public static JsonGenerator generator(OutputStream out) {
    return generator(out, false);
  }

  /**
   * Returns what is written in the layout of files.
   *
   * @param writer writes it
   * @return the text, without a line feed at its end
   */
  public static String text(Consumer<JsonGenerator> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = generator(out)) {
      writer.accept(generator);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Returns a generator of a layout of files: two spaces, line feeds, and a line for each element or key, or for each key of the
   * root and each element of its arrays.
   *
   * @param out the target of the UTF-8, which stays open when the generator is closed
   * @param compact whether the elements of the arrays of the root have a line each
   * @return the generator
   */
  public static JsonGenerator generator(OutputStream out, boolean compact) {
    return UNLIMITED.createGenerator(compact ? new CompactLines() : new Lines(), out);
  }

  /**
   * Returns a generator that writes no white space.
   *
   * @param out the target of the UTF-8, which stays open when the generator is closed
   * @return the generator
   */
  public static JsonGenerator compactGenerator(OutputStream out) {
    return UNLIMITED.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** The layout with a line for each element or key. It belongs to one generator. */
  private static class Lines extends ObjectWriteContext.Base implements PrettyPrinter {
    private static final int USUAL_DEPTH = 32;
    private static final SerializedString[] BREAKS = lines("\n");
    private static final SerializedString[] COMMAS = lines(",\n");
    private static final SerializedString COLON = new SerializedString(": ");
    private static final SerializedString COMMA = new SerializedString(", ");

    private int depth;

    /** Returns whether what is inside the innermost object or array has lines of its own. */
    boolean hasLines(boolean array) {
      return true;
    }

    final int depth() {
      return depth;
    }

    private static SerializedString[] lines(String start) {
      return IntStream.range(0, USUAL_DEPTH)
          .mapToObj(depth -> line(start, depth))
          .toArray(SerializedString[]::new);
    }

    private static SerializedString line(String start, int depth) {
      return new SerializedString(start + "  ".repeat(depth));
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return this;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
      out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
      out.writeRaw('{');
      depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
      begin(out, false);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
      out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
      separate(out, false);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
      end(out, entries, false);
      out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
      out.writeRaw('[');
      depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
      begin(out, true);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
      separate(out, true);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
      end(out, values, true);
      out.writeRaw(']');
    }

    private void begin(JsonGenerator out, boolean array) {
      if (hasLines(array)) {
        breakLine(out);
      }
    }

    private void separate(JsonGenerator out, boolean array) {
      if (hasLines(array)) {
        out.writeRaw(depth < USUAL_DEPTH ? COMMAS[depth] : line(",\n", depth));
      } else {
        out.writeRaw(COMMA);
      }
    }

    private void end(JsonGenerator out, int inside, boolean array) {
      boolean own = inside > 0 && hasLines(array);
      depth--;
      if (own) {
        breakLine(out);
      }
    }

    private void breakLine(JsonGenerator out) {
      out.writeRaw(depth < USUAL_DEPTH ? BREAKS[depth] : line("\n", depth));
    }
  }

  /** The layout with a line for each key of the root, and for each element of its arrays. */
  private static final class CompactLines extends Lines {

    @Override
    boolean hasLines(boolean array) {
      return depth() == 1 || depth() == 2 && array;
    }
  }
}
