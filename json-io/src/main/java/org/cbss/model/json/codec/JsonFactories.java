package org.cbss.model.json.codec;

import java.io.OutputStream;
import org.cbss.model.json.ReadLimits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes parsers and generators by factories of our own, which no setting of the host's changes. */
public final class JsonFactories {
  private static final int SLACK = 8;
  private static final int WRITTEN_DEPTH = 1_000;
  static final ReadLimits NO_LIMITS = new ReadLimits(
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      ReadLimits.MAX_FILE_BYTES);
  private static final JsonFactory PLAIN = factory(ReadLimits.defaults());
  private static final JsonFactory UNLIMITED = factory(NO_LIMITS);

  private JsonFactories() {}

  /**
   * A factory with limits. Those that this library counts in its own way are given with slack, as a last resort.
   *
   * @param limits the limits
   * @return the factory
   */
  public static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxNameLength(withSlack(limits.keyLength()))
            .maxNumberLength(withSlack(limits.numberDigits()))
            .maxStringLength(limits.stringBytes())
            .maxDocumentLength(-1)
            .maxTokenCount(-1)
            .build())
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(WRITTEN_DEPTH).build())
        .build();
  }

  private static int withSlack(int limit) {
    return (int) Math.min(Integer.MAX_VALUE, (long) SLACK * limit + SLACK);
  }

  /**
   * A parser of bytes.
   *
   * @param factory the factory
   * @param bytes the bytes
   * @param from the offset of the first
   * @return the parser
   */
  public static JsonParser parser(JsonFactory factory, byte[] bytes, int from) {
    return factory.createParser(ObjectReadContext.empty(), bytes, from, bytes.length - from);
  }

  /** A parser of text that was read, or made, within other limits. */
  static JsonParser parser(String json) {
    return UNLIMITED.createParser(ObjectReadContext.empty(), json);
  }

  /**
   * A generator of our layout: two spaces, line feeds, one element or key a line.
   *
   * @param out where to write UTF-8
   * @return the generator, which leaves the stream open when it is closed
   */
  public static JsonGenerator generator(OutputStream out) {
    return PLAIN.createGenerator(new Layout(), out);
  }
}
