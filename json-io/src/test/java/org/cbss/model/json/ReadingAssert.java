package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Position;

/** Asserts that reading a file reports exactly the given problems, at the given positions. */
final class ReadingAssert {
  static final String FILE = "record.json";
  static final String ANY = "*";

  private final Marked file;
  private final ReadResult result;

  private ReadingAssert(Marked file, ReadResult result) {
    this.file = file;
    this.result = result;
  }

  /** Reads a text with a mark before each expected position. */
  static ReadingAssert assertThatReading(String marked) {
    return assertThatReading(new DatasetReader(), marked);
  }

  static ReadingAssert assertThatReading(DatasetReader reader, String marked) {
    Marked file = Marked.of(marked);
    return new ReadingAssert(file, reader.read(SourceFile.of(FILE, file.text())));
  }

  /** Reads bytes; the text has the marks of their positions. */
  static ReadingAssert assertThatReading(byte[] bytes, String marked) {
    ReadResult result = new DatasetReader().read(new SourceFile(FILE, bytes));
    return new ReadingAssert(Marked.of(marked), result);
  }

  /** Returns a text in ISO 8859-1, so that each of its characters is one byte. */
  static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Asserts the problems: each is a code, a blank, and a pointer (empty for the root, {@value #ANY} for any pointer). The marks
   * are their positions.
   */
  ReadingAssert reports(String... problems) {
    assertThat(file.places()).as("marks in the fixture").hasSameSizeAs(problems);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < problems.length; i++) {
      int blank = problems[i].indexOf(' ');
      String code = blank < 0 ? problems[i] : problems[i].substring(0, blank);
      String pointer = blank < 0 ? "" : problems[i].substring(blank + 1);
      expected.add(described(code, pointer, file.places().get(i).toString()));
    }
    boolean anyPointer = Arrays.stream(problems).allMatch(problem -> problem.endsWith(" " + ANY));
    assertThat(result.report().findings())
        .extracting(finding -> anyPointer ? described(finding, ANY) : described(finding))
        .as(() -> result.report().toString())
        .containsExactlyElementsOf(expected);
    assertThat(result.report().findings())
        .extracting(finding -> finding.severity().label())
        .containsOnly("error");
    assertThat(result.dataset()).isEmpty();
    return this;
  }

  /** Asserts the positions, such as {@code 3:14}. */
  ReadingAssert at(String... places) {
    assertThat(result.report().findings())
        .extracting(finding -> place(finding))
        .containsExactly(places);
    return this;
  }

  /** Asserts the helps of the problems in their order; an empty text stands for none. */
  ReadingAssert withHelp(String... help) {
    assertThat(result.report().findings())
        .extracting(finding -> finding.help().orElse(""))
        .containsExactly(help);
    return this;
  }

  ReadingAssert withMessage(String... messages) {
    assertThat(result.report().findings()).extracting(Finding::message).containsExactly(messages);
    return this;
  }

  /** Asserts that there is no problem, and returns the data set. */
  Dataset isRead() {
    assertThat(result.report().toString()).endsWith(": 0 errors, 0 warnings\n").hasLineCount(1);
    return result.orElseThrow();
  }

  private static String described(Finding finding) {
    return described(finding, finding.location().pointer());
  }

  private static String described(Finding finding, String pointer) {
    return described(finding.rule(), pointer, place(finding));
  }

  private static String described(String code, String pointer, String place) {
    return code + " [" + pointer + "] " + place;
  }

  private static String place(Finding finding) {
    Position position = finding.location().position().orElseThrow();
    assertThat(position.file()).isEqualTo(FILE);
    return position.line() + ":" + position.column();
  }
}
