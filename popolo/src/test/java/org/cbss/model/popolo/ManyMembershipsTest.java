package org.cbss.model.popolo;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.validation.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file of 100,000 memberships, a tenth of them with invalid values. */
@Tag("slow")
class ManyMembershipsTest {
  private static final int MEMBERSHIPS = 100_000;
  private static final int INVALID_OF_A_KIND = MEMBERSHIPS / 50;

  @Test
  void readsManyMembershipsAndReportsEachOnce() {
    SourceFile file = new SourceFile("many.json", file());
    long before = System.nanoTime();

    ReadResult result = new PopoloReader().read(file);

    Duration taken = Duration.ofNanos(System.nanoTime() - before);
    assertThat(result.orElseThrow().personnelTerms()).hasSize(MEMBERSHIPS - INVALID_OF_A_KIND);
    assertThat(result.report().countsByRule())
        .containsOnly(
            entry("popolo-dates-reversed", INVALID_OF_A_KIND),
            entry("popolo-id-array", INVALID_OF_A_KIND),
            entry("popolo-undated", INVALID_OF_A_KIND),
            entry("popolo-date-padded", INVALID_OF_A_KIND),
            entry("popolo-unresolved", INVALID_OF_A_KIND),
            entry("popolo-post-made", 1),
            entry("popolo-period", 1));
    assertThat(result.report().findings()).hasSize(Report.MAX_FINDINGS);
    assertThat(FindingTuples.of(result))
        .doesNotHaveDuplicates()
        .startsWith(
            tuple("popolo-dates-reversed", "/memberships/10/end_date"),
            tuple("popolo-id-array", "/memberships/20/person_id"));
    assertThat(taken).isLessThan(Duration.ofSeconds(60));
  }

  private static byte[] file() {
    StringBuilder json = new StringBuilder("{\"persons\": [");
    for (int i = 0; i < MEMBERSHIPS / 4; i++) {
      json.append(i == 0 ? "\n" : ",\n")
          .append("{\"id\": \"p" + i + "\", \"name\": \"Person " + i + "\"}");
    }
    json.append("],\n\"organizations\": [{\"id\": \"parliament\", \"name\": \"Parliament\"}],\n");
    json.append(
        "\"events\": [{\"id\": \"term/1\", \"name\": \"First\", \"classification\": \"legislative period\",");
    json.append(" \"start_date\": \"1889-03\", \"end_date\": \"1893-02\"}],\n\"memberships\": [");
    for (int i = 0; i < MEMBERSHIPS; i++) {
      json.append(i == 0 ? "\n" : ",\n").append(membership(i));
    }
    return json.append("]}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a membership; one in fifty has one of six kinds of invalid values. */
  private static String membership(int i) {
    String person = "\"p" + i / 4 + "\"";
    int year = 1889 + i % 4 * 10;
    String dates =
        ", \"start_date\": \"" + year + "-03-04\", \"end_date\": \"" + (year + 4) + "-01-31\"";
    switch (i % 50) {
      case 10 ->
        dates = ", \"start_date\": \"" + year + "-03-04\", \"end_date\": \"" + (year - 4) + "\"";
      case 20 -> person = "[" + person + "]";
      case 30 -> dates = "";
      case 40 -> dates = ", \"start_date\": \"" + year + "\", \"end_date\": \"" + year + "-01-01\"";
      case 45 -> person = "\"nobody\"";
      case 5 -> dates = ", \"legislative_period_id\": \"term/1\"";
      default -> {}
    }
    return "{\"id\": \"m" + i + "\", \"person_id\": " + person
        + ", \"organization_id\": \"parliament\", \"role\": \"member\"" + dates + "}";
  }
}
