package org.cbss.model.popolo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.cbss.model.json.internal.codec.JsonFactories;
import tools.jackson.core.JsonGenerator;

/**
 * The result of writing a data set as Popolo: the files, in UTF-8, indented by two spaces, and the losses.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PopoloWriteResult {
  private static final List<PopoloCollection> COLLECTIONS = List.of(
      PopoloCollection.PERSONS,
      PopoloCollection.ORGANIZATIONS,
      PopoloCollection.POSTS,
      PopoloCollection.MEMBERSHIPS,
      PopoloCollection.EVENTS);

  private final Map<PopoloCollection, List<JsonObjectBuilder>> items = new LinkedHashMap<>();
  private final List<PopoloLoss> losses;

  PopoloWriteResult(ExportContext context) {
    COLLECTIONS.forEach(
        collection -> items.put(collection, new ArrayList<>(context.items(collection))));
    this.losses = List.copyOf(context.losses().all());
  }

  /**
   * Returns the losses.
   *
   * @return a loss for each value that Popolo cannot express, and for each entity that is not written
   */
  public List<PopoloLoss> losses() {
    return losses;
  }

  /**
   * Returns all collections as one document.
   *
   * @return the content of a file, in UTF-8
   */
  public byte[] toBytes() {
    return bytes(COLLECTIONS);
  }

  /**
   * Returns each collection as a document of its own.
   *
   * @return the content of the files by their names, such as {@code persons.json}; unmodifiable
   */
  public Map<String, byte[]> collections() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    COLLECTIONS.forEach(
        collection -> files.put(collection.key() + ".json", bytes(List.of(collection))));
    return Collections.unmodifiableMap(files);
  }

  private byte[] bytes(List<PopoloCollection> collections) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonFactories.generator(bytes)) {
      out.writeStartObject();
      for (PopoloCollection collection : collections) {
        out.writeName(collection.key());
        JsonObjectBuilder.writeAll(out, Objects.requireNonNull(items.get(collection)));
      }
      out.writeEndObject();
      out.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  /**
   * Writes all collections as one document to a file, as safely as {@link
   * org.cbss.model.json.DatasetWriter#write(org.cbss.model.Dataset, Path)}.
   *
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    AtomicFile.write(file, toBytes());
  }

  /**
   * Returns all collections as one document.
   *
   * @return the text of a file
   */
  public String toJson() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /**
   * Returns all collections as one document.
   *
   * @return the text of a file
   */
  @Override
  public String toString() {
    return toJson();
  }
}
