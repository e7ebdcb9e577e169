package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;

/** The sample code in the Javadoc of the module compiles, runs, and is the code of this test. */
class ModuleSampleTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."));
  private static final Path TEST =
      ROOT.resolve("src/test/java/org/cbss/model/ModuleSampleTest.java");

  @Test
  void runsTheSampleOfTheModule() {
    // begin
    Organization cbss = Organization.builder()
        .id(Id.of("cbss"))
        .name(LocalizedText.of("Council of the Baltic Sea States"))
        .kind(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION)
        .build();
    Presidency latvia = Presidency.builder()
        .id(Id.of("lv-2018"))
        .organization(cbss.id())
        .addHolder(Party.of(CountryCode.of("LV")))
        .period(TimeSpan.parse("2018-07/2019-06-30"))
        .build();
    Dataset dataset =
        Dataset.builder().addOrganization(cbss).addPresidency(latvia).build();
    Report report = Validator.standard().validate(dataset);
    Answer<Presidency> answer =
        Registry.of(dataset).presidencies().of(cbss).on(LocalDate.of(2018, 7, 15));
    List<Presidency> perhaps = answer.uncertain();
    // end

    assertThat(report.findings()).isEmpty();
    assertThat(answer.certain()).isEmpty();
    assertThat(perhaps).containsExactly(latvia);
  }

  @Test
  void showsTheTestedSampleInTheModule() throws IOException {
    String module = Files.readString(ROOT.resolve("src/main/java/module-info.java"));
    String sample = between(module, "<pre>{@code", " * }</pre>")
        .replaceAll("(?m)^ \\*", "")
        .replaceAll("(?m)//.*$", "");
    String tested = between(Files.readString(TEST), "// begin", "// end");

    assertThat(withoutSpace(sample)).isEqualTo(withoutSpace(tested));
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
