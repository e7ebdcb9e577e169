package org.cbss.model.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.json.internal.codec.LineCodec;
import org.cbss.model.json.internal.diagnosis.JsonBytes;
import org.cbss.model.validation.Report;
import org.jspecify.annotations.Nullable;

/** Changes a file with one record per line: only the lines of records that change are written anew. */
final class LinesRewriter implements JsonLinesHandler {

  /** A record that the file has, and the number of its line from 1. */
  private record Line(Entity entity, int number) {}

  /** A record among those of its kind by id, since several may have the same. */
  private record Key(EntityKind kind, String id) implements Comparable<Key> {
    static Key of(Entity entity) {
      return new Key(EntityKind.of(entity), entity.id().value());
    }

    @Override
    public int compareTo(Key other) {
      int order = kind.compareTo(other.kind);
      return order == 0 ? id.compareTo(other.id) : order;
    }
  }

  private final SourceFile file;
  private final Dataset after;
  private final boolean newer;
  private final byte[] lineEnd;
  private final Map<Key, Deque<Line>> before = new HashMap<>();
  private final Map<Integer, Entity> kept = new HashMap<>();
  private final Map<Integer, Entity> own = new HashMap<>();
  private final Map<Integer, List<Entity>> added = new HashMap<>();
  private @Nullable Dataset header;
  private int last;

  private LinesRewriter(SourceFile file, Dataset after) {
    this.file = file;
    this.after = after;
    this.newer = LineCodec.isNewer(after);
    this.lineEnd = JsonBytes.lineEnd(file.bytes()).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Returns the changed bytes, or empty if the lines cannot be kept, because records of a kind have another order.
   *
   * @throws DatasetReadException if the file has errors
   */
  static Optional<byte[]> rewrite(SourceFile file, Dataset after) {
    LinesRewriter rewriter = new LinesRewriter(file, after);
    try {
      Report report =
          new JsonLinesReader().read(file.name(), new ByteArrayInputStream(file.bytes()), rewriter);
      if (!report.isValid()) {
        throw new DatasetReadException(report);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rewriter.place() ? Optional.of(rewriter.bytes()) : Optional.empty();
  }

  @Override
  public void header(Dataset read) {
    header = read;
  }

  @Override
  public void entity(Entity entity, int line) {
    before.computeIfAbsent(Key.of(entity), any -> new ArrayDeque<>()).add(new Line(entity, line));
    own.put(line, entity);
    last = line;
  }

  /** Finds a line for each record of the changed data set. Returns false if records would have to change places. */
  private boolean place() {
    for (EntityKind kind : EntityKind.topLevel()) {
      int line = 0;
      for (Entity entity : EntityLists.of(kind).get(after)) {
        Deque<Line> same = before.get(Key.of(entity));
        Line found = same == null ? null : same.poll();
        if (found != null && found.number < line) {
          return false;
        }
        if (found == null) {
          added.computeIfAbsent(line, any -> new ArrayList<>()).add(entity);
        } else {
          line = found.number;
          kept.put(line, entity);
        }
      }
    }
    return true;
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = file.bytes();
    List<Entity> atEnd = added.getOrDefault(0, List.of());
    int number = 0;
    boolean begun = false;
    for (int at = 0; at < bytes.length; ) {
      int end = endOfLine(bytes, at);
      number++;
      if (!begun && !isBlank(bytes, at, end)) {
        begun = true;
        writeHeader(out, bytes, at, end);
      } else {
        write(out, number, bytes, at, end);
      }
      if (number == last || last == 0 && end == bytes.length) {
        atEnd.forEach(entity -> write(out, entity));
      }
      at = end;
    }
    return out.toByteArray();
  }

  private static int endOfLine(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, bytes.length);
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] > ' ' || bytes[at] < 0) {
        return false;
      }
    }
    return true;
  }

  private void writeHeader(ByteArrayOutputStream out, byte[] bytes, int from, int to) {
    Dataset old = header;
    byte[] line = LineCodec.writeHeader(after);
    if (old != null && Arrays.equals(LineCodec.writeHeader(old), line)) {
      copy(out, bytes, from, to);
    } else {
      line(out, line);
    }
  }

  private void write(ByteArrayOutputStream out, int number, byte[] bytes, int from, int to) {
    Entity before = own.get(number);
    Entity entity = kept.get(number);
    if (before == null || before.equals(entity)) {
      copy(out, bytes, from, to);
    } else if (entity != null) {
      write(out, entity);
    }
    added.getOrDefault(number, List.of()).forEach(each -> write(out, each));
  }

  private void write(ByteArrayOutputStream out, Entity entity) {
    line(out, LineCodec.writeEntity(entity, newer));
  }

  private void line(ByteArrayOutputStream out, byte[] line) {
    out.writeBytes(line);
    out.writeBytes(lineEnd);
  }

  /** Copies a line, and ends it if it is the last and has no end. */
  private void copy(ByteArrayOutputStream out, byte[] bytes, int from, int to) {
    out.write(bytes, from, to - from);
    if (bytes[to - 1] != '\n') {
      out.writeBytes(lineEnd);
    }
  }
}
