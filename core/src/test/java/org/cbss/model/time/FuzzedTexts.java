package org.cbss.model.time;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The seeds of fuzzing, and the texts that it found: those that failed once, or that reached new code. */
final class FuzzedTexts {
  private static final Path INPUTS = Path.of(System.getProperty("basedir", "."))
      .resolve("src/test/resources/org/cbss/model/time/EdtfFuzzInputs");
  private static final List<String> SEEDS = List.of(
      "2020-05-06",
      "2020-05",
      "2020",
      "202X",
      "20XX",
      "2020-XX",
      "2020-05-XX",
      "2020-05-06?",
      "2020-05~",
      "2020%",
      "[2019-07-01..2020-06-30]",
      "[..2020-06]",
      "[2023-05-24..]",
      "[2001-06-07,2001-07-01]",
      "2019-07-01/2020-06-30",
      "2020-07-01/..",
      "2013/",
      "2019/[..2023-01]",
      "/[..2020-06-30]",
      "../..",
      "2020-05-06T12:00:00+02:00",
      "Y17E8",
      "-0044",
      "1950S2",
      "2020-21",
      "{1960,1961}",
      "2004-06-~01",
      "20200506");

  private FuzzedTexts() {}

  static Stream<byte[]> seeds() {
    return SEEDS.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Arguments> inputs() {
    try (Stream<Path> paths = Files.walk(INPUTS)) {
      return paths.filter(Files::isRegularFile).sorted().map(FuzzedTexts::named).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments named(Path path) {
    try {
      return arguments(INPUTS.relativize(path).toString(), text(Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decodes bytes as UTF-8, so that any character can occur. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
