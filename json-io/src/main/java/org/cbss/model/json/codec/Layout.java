package org.cbss.model.json.codec;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/** The layout of our files: two spaces, line feeds, one element or key a line. It belongs to one generator. */
final class Layout extends ObjectWriteContext.Base implements PrettyPrinter {
  private static final int USUAL_DEPTH = 32;
  private static final SerializedString[] BREAKS = lines("\n");
  private static final SerializedString[] COMMAS = lines(",\n");
  private static final SerializedString COLON = new SerializedString(": ");

  private int depth;

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
    breakLine(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    continueAfterComma(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    end(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    breakLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    continueAfterComma(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    end(out, values, ']');
  }

  private void end(JsonGenerator out, int inside, char bracket) {
    depth--;
    if (inside > 0) {
      breakLine(out);
    }
    out.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator out) {
    out.writeRaw(depth < USUAL_DEPTH ? BREAKS[depth] : line("\n", depth));
  }

  private void continueAfterComma(JsonGenerator out) {
    out.writeRaw(depth < USUAL_DEPTH ? COMMAS[depth] : line(",\n", depth));
  }
}
