package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.registry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Project;
import org.junit.jupiter.api.Test;

class ProjectFundersTest {
  private static final Party EU = Party.of(Id.<Organization>of("eu"));
  private static final Party SWEDEN = Party.of(CountryCode.of("SE"));

  private final Registry registry = registry(
      organization("eu").build(),
      part("leaf", "phase-1"),
      part("phase-1", "whole"),
      project("whole").addFunder(EU).addFunder(SWEDEN).addLead(SWEDEN).build(),
      project("phase-2")
          .partOf(Id.<Project>of("whole"))
          .addFunder(Party.of(CountryCode.of("NO")))
          .build(),
      part("leaf-2", "phase-2"),
      project("alone").addFunder(SWEDEN).addFunder(SWEDEN).build(),
      part("orphan", "unfunded"),
      project("unfunded").build());

  private static Project part(String id, String whole) {
    return project(id).partOf(Id.<Project>of(whole)).build();
  }

  private List<Party> fundersOf(String id) {
    return registry.fundersOf(registry.projects().get(Id.of(id)));
  }

  @Test
  void fundPhasesOfPhases() {
    assertThat(fundersOf("leaf")).containsExactly(EU, SWEDEN);
    assertThat(fundersOf("phase-1")).isEqualTo(fundersOf("whole"));
  }

  @Test
  void giveWayToThoseOfAPhase() {
    assertThat(fundersOf("leaf-2")).containsExactly(Party.of(CountryCode.of("NO")));
  }

  @Test
  void areNoneIfNobodyIsNamed() {
    assertThat(fundersOf("orphan")).isEmpty();
  }

  @Test
  void areFoundByCountryAndOrganization() {
    assertThat(ids(registry.projects().fundedBy(CountryCode.of("SE")).toList()))
        .isEqualTo("leaf phase-1 whole alone");
    assertThat(ids(registry.projects().fundedBy(CountryCode.of("NO")).toList()))
        .isEqualTo("phase-2 leaf-2");
    assertThat(ids(registry.projects().fundedBy(Id.<Organization>of("eu")).toList()))
        .isEqualTo("leaf phase-1 whole");
    assertThat(registry.projects().fundedBy(CountryCode.of("DK")).toList()).isEmpty();
  }

  @Test
  void areCombinedWithOtherFilters() {
    Projects funded = registry.projects().fundedBy(CountryCode.of("SE"));

    assertThat(ids(funded.partOf(Id.<Project>of("whole")).toList())).isEqualTo("phase-1");
    assertThat(ids(registry.projects().ledBy(CountryCode.of("SE")).toList())).isEqualTo("whole");
  }

  @Test
  void reachTheEndOfALongChain() {
    Stream<Entity> chain = IntStream.range(0, 20_000)
        .mapToObj(i -> i == 19_999
            ? project("p" + i).addFunder(SWEDEN).build()
            : part("p" + i, "p" + (i + 1)));

    assertThat(registry(chain.toArray(Entity[]::new))
            .projects()
            .fundedBy(CountryCode.of("SE"))
            .size())
        .isEqualTo(20_000);
  }
}
