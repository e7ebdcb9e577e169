package org.cbss.model.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred thousand rows are written and read with 512 MB of memory. */
@Tag("ci")
class ManyRowsTest {
  private static final int ROWS = 200_000;

  @TempDir
  Path folder;

  /** Writes many rows in both forms, and reads them, in a process that has little memory. */
  static final class Rows {
    private Rows() {}

    public static void main(String[] args) throws IOException {
      Path target = Path.of(args[0]);
      Dataset dataset = dataset();
      TableWriter writer = new TableWriter();
      if (target.toString().endsWith(".xlsx")) {
        writer.writeWorkbook(dataset, target);
      } else {
        writer.writeFolder(dataset, target);
      }
      int hash = dataset.hashCode();
      dataset = Dataset.builder().build();
      Dataset read = new TableReader().read(target).orElseThrow();
      if (read.personnelTerms().size() != ROWS || read.hashCode() != hash) {
        throw new IllegalStateException("rows are lost: " + dataset + read);
      }
    }

    private static Dataset dataset() {
      return Dataset.builder()
          .addPerson(Person.builder().id(Id.of("ada")).name("Ada").build())
          .addPost(Post.builder()
              .id(Id.of("head"))
              .title(LocalizedText.of("Head"))
              .organization(Id.of("unit"))
              .build())
          .addAllPersonnelTerms(IntStream.range(0, ROWS)
              .mapToObj(i -> PersonnelTerm.builder()
                  .id(Id.of("term-" + i))
                  .person(Id.of("ada"))
                  .post(Id.of("head"))
                  .period(
                      TimeSpan.parse((1000 + i % 900) + "-07-01/" + (1001 + i % 900) + "-06-30"))
                  .note(LocalizedText.of("The note on the term with the number " + i))
                  .build())
              .toList())
          .build();
    }
  }

  @Test
  void readsManyRowsOfFolder() throws Exception {
    run(folder.resolve("tables"));
  }

  @Test
  void readsManyRowsOfWorkbook() throws Exception {
    run(folder.resolve("tables.xlsx"));
  }

  private static void run(Path target) throws IOException, InterruptedException {
    String classPath = Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .reduce((one, other) -> one + java.io.File.pathSeparator + other)
        .orElseThrow();
    String tests = Path.of(ManyRowsTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath())
        .toString();
    Process process = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            classPath
                + java.io.File.pathSeparator
                + tests
                + java.io.File.pathSeparator
                + Path.of("target/test-classes").toAbsolutePath(),
            Rows.class.getName(),
            target.toString()))
        .redirectErrorStream(true)
        .start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(output).isEmpty();
    assertThat(process.waitFor()).isZero();
  }
}
