package org.cbss.model.validation;

import java.util.Optional;
import org.cbss.model.DataPath;

/**
 * A location that a finding points to.
 *
 * @param pointer a JSON Pointer (RFC 6901) from the root of the file, or of the data set if it was not read from a file
 * @param logicalName the id of the entity and the path within it, such as {@code lt-2020 period}, or empty if the location is in
 *     no entity
 * @param path the path in the data set, or empty if the location is in no entity
 * @param position the position in the file, or empty if the data was not read from a file
 */
public record Location(
    String pointer,
    Optional<String> logicalName,
    Optional<DataPath> path,
    Optional<Position> position) {
  /**
   * Returns a location in a file from which no entity could be read.
   *
   * @param pointer the JSON Pointer
   * @param position the position in the file
   * @return the location
   */
  public static Location inFile(String pointer, Position position) {
    return new Location(pointer, Optional.empty(), Optional.empty(), Optional.of(position));
  }

  /**
   * Returns the location of a value of an entity, without a position.
   *
   * @param entityId the id of the entity
   * @param path the path to the value
   * @return the location
   */
  public static Location inDataset(String entityId, DataPath path) {
    String inside = path.path().isEmpty() ? "" : path.path().substring(1);
    String separator = entityId.isEmpty() || inside.isEmpty() ? "" : " ";
    String name = entityId + separator + inside;
    return new Location(path.pointer(), Optional.of(name), Optional.of(path), Optional.empty());
  }

  /**
   * Returns the location as text.
   *
   * @return file, line and column if they are known, else the entity and the path, else the pointer
   */
  @Override
  public String toString() {
    return position.map(Position::toString).or(() -> logicalName).orElse(pointer);
  }
}
