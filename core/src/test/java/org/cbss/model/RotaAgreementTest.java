package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Seeds;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.RelatedLocation;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rota has the same gaps, shared days and overlaps as the rules report. */
class RotaAgreementTest {

  static LongStream seeds() {
    return Seeds.first(60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheRules(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 50; i++) {
      Dataset dataset = i % 2 == 0 ? dataset(random) : crowdedDataset(random);
      assertThat(later(dataset, Succession.Transition.Kind.GAP))
          .as(Seeds.replay(seed) + dataset.presidencies())
          .isEqualTo(reported(dataset, "presidency-gap"));
      assertThat(later(dataset, Succession.Transition.Kind.HANDOVER_DAY))
          .as(Seeds.replay(seed) + dataset.presidencies())
          .isEqualTo(reported(dataset, "presidency-handover-day"));
      assertThat(later(dataset, Succession.Transition.Kind.OVERLAP))
          .as(Seeds.replay(seed) + dataset.presidencies())
          .isEqualTo(reported(dataset, "presidency-overlap"));
    }
  }

  @Test
  void listsTransitionsInOrder() {
    Registry registry = Registry.withoutInference(Data.dataset(
        Data.organization("body").build(),
        Data.presidency("a", "body", "2000-01-01/2000-12-31").build(),
        Data.presidency("b", "body", "2000-12-31/2001-12-31").build(),
        Data.presidency("c", "body", "2002-01-11/2003").build(),
        Data.presidency("d", "body", "2003-01-01/2004").build()));
    Succession<Presidency> succession =
        registry.rota(registry.organizations().toList().get(0));
    assertThat(succession.transitions())
        .filteredOn(each -> each.certainty().isCertain())
        .extracting(each -> each.kind() + " " + each.before().id() + " "
            + each.after().id() + " " + each.days().map(Object::toString).orElse("?"))
        .containsExactly(
            "HANDOVER_DAY a b 2000-12-31/2000-12-31",
            "GAP b c 2002-01-01/2002-01-10",
            "HANDOVER_DAY c d 2003-01-01/2003-01-01");
  }

  private static Set<String> later(Dataset dataset, Succession.Transition.Kind kind) {
    Registry registry = Registry.withoutInference(dataset);
    return registry.rota(registry.organizations().toList().get(0)).certainTransitions(kind).stream()
        .map(each -> each.after().id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> reported(Dataset dataset, String rule) {
    List<Finding> findings = Validator.of(Validator.standard().findRule(rule).orElseThrow())
        .validate(dataset)
        .findings();
    return findings.stream()
        .flatMap(finding -> finding.location().pointer().startsWith("/organizations")
            ? finding.related().stream().map(RelatedLocation::location)
            : Stream.of(finding.location()))
        .map(location -> location.logicalName().orElseThrow().split(" ")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Dataset dataset(Random random) {
    DatasetBuilder builder =
        Dataset.builder().addOrganization(Data.organization("body").build());
    int month = 0;
    for (int i = 0; i < 6; i++) {
      int begin = Math.max(0, month + random.nextInt(4) - 1);
      month = begin + 1 + random.nextInt(12);
      String period = date(random, begin) + "/" + date(random, month);
      builder.addPresidency(Data.presidency("presidency-" + i, "body", period).build());
    }
    return builder.build();
  }

  /** Returns presidencies that often begin on the day on which an earlier one ended, with others between them. */
  private static Dataset crowdedDataset(Random random) {
    DatasetBuilder builder =
        Dataset.builder().addOrganization(Data.organization("body").build());
    for (int i = 0; i < 6; i++) {
      int start = random.nextInt(5);
      int end = start + random.nextInt(4);
      String period = crowdedDate(random, start) + "/" + crowdedDate(random, end);
      builder.addPresidency(Data.presidency("presidency-" + i, "body", period).build());
    }
    return builder.build();
  }

  private static String crowdedDate(Random random, int year) {
    String text = "200" + year;
    return random.nextInt(4) == 0 ? text : text + "-07-01";
  }

  private static String date(Random random, int month) {
    String text = String.format(Locale.ROOT, "%04d-%02d", 2000 + month / 12, 1 + month % 12);
    return switch (random.nextInt(4)) {
      case 0 -> text;
      case 1 -> text.substring(0, 4);
      case 2 -> text + "-28";
      default -> text + "-01";
    };
  }
}
