package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Id;
import org.cbss.model.Post;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ids that somebody has made so that all have the same hash take no longer than others. */
@Tag("ci")
class HostileIdsTest {
  private static final int BITS = 16;
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void areLookedUpAsOthersAre() {
    Dataset dataset = assertTimeoutPreemptively(SOON, HostileIdsTest::dataset);

    Registry registry = assertTimeoutPreemptively(SOON, () -> Registry.of(dataset));
    assertThat(assertTimeoutPreemptively(
            SOON,
            () -> registry
                .personnelTerms()
                .of(Id.<Post>of("post" + id(0)))
                .on(LocalDate.of(2020, 5, 6))
                .candidates()))
        .hasSize(1);
    assertThat(assertTimeoutPreemptively(SOON, () -> Validator.standard().validate(dataset)))
        .returns(true, Report::isValid);
  }

  private static Dataset dataset() {
    DatasetBuilder dataset =
        Dataset.builder().addOrganization(Data.organization("body").build());
    for (int i = 0; i < 1 << BITS; i++) {
      dataset.addPerson(Data.person(id(i)));
      dataset.addPost(Data.post("post" + id(i), "body"));
      dataset.addPersonnelTerm(Data.term("term-" + i, id(i), "post" + id(i))
          .period(TimeSpan.parse("2020"))
          .build());
    }
    return dataset.build();
  }

  /** "Aa" and "BB" have the same hash, and so have all texts of as many of the two. */
  private static String id(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < BITS; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }
}
