package org.cbss.model.json;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Person;
import tools.jackson.core.JsonParser;

/** A program that writes a large file, and prints the exception. */
final class LargeFile {
  /** The class path of the program. */
  static final String CLASS_PATH = Stream.of(
          Dataset.class, JsonLinesReader.class, LargeFile.class, JsonParser.class)
      .map(LargeFile::location)
      .distinct()
      .collect(Collectors.joining(File.pathSeparator));

  private LargeFile() {}

  public static void main(String[] arguments) {
    Person person = Person.builder().id(Id.of("a")).name("a".repeat(100_000)).build();
    try {
      new DatasetWriter().write(Dataset.builder().addPerson(person).build(), Path.of(arguments[0]));
      System.out.print("written");
    } catch (IOException e) {
      System.out.print("IOException: " + e.getMessage());
    }
  }

  /** Returns the location of a class; on the module path, that of test classes differs from that of their module. */
  static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
