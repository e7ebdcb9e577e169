package org.cbss.model.validation;

import java.util.Optional;
import org.cbss.model.meta.Place;

/**
 * What a finding points to.
 *
 * @param pointer a JSON Pointer (RFC 6901): from the root of the file where the data came from one, else of the data set
 * @param subject the entity that it is in and the path from there, such as {@code lt-2020 period}, or nothing where it is
 *     in none
 * @param place where that stands in the data set, or nothing where it is in no entity
 * @param position the place in the file, or nothing where the data came from none
 */
public record Location(
    String pointer, Optional<String> subject, Optional<Place> place, Optional<Position> position) {

  /**
   * A place in a file of which no entity could be made.
   *
   * @param pointer the JSON Pointer
   * @param position the place
   * @return the location
   */
  public static Location inFile(String pointer, Position position) {
    return new Location(pointer, Optional.empty(), Optional.empty(), Optional.of(position));
  }

  /**
   * A value of an entity.
   *
   * @param subject the id of the entity
   * @param place where it stands
   * @return the location, without a position
   */
  public static Location inDataset(String subject, Place place) {
    String path = place.path().isEmpty() ? "" : place.path().substring(1);
    String shown = subject.isEmpty() || path.isEmpty() ? subject + path : subject + " " + path;
    return new Location(place.pointer(), Optional.of(shown), Optional.of(place), Optional.empty());
  }

  /**
   * The same, found in a file.
   *
   * @param pointerInFile the JSON Pointer from the root of the file
   * @param found the place
   * @return the location with that position
   */
  public Location found(String pointerInFile, Position found) {
    return new Location(pointerInFile, subject, place, Optional.of(found));
  }

  /**
   * The location for people.
   *
   * @return file, line and column where they are known, else the entity and the path, else the pointer
   */
  @Override
  public String toString() {
    return position.map(Position::toString).or(() -> subject).orElse(pointer);
  }
}
