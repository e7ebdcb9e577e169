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

/** Texts to begin fuzzing with, and those that it found once or that led it to new places. */
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

  /** Bytes as text: UTF-8 where they are, so that any character can come. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
