package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.term;

import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

class JointPresidenciesTest {
  private static final Party FINLAND = Party.of(CountryCode.of("FI"));
  private static final Party ALAND = Party.of(Id.<Organization>of("aland"));

  private final Registry registry = registry(
      organization("ncm").build(),
      organization("aland").build(),
      person("ada"),
      person("bo"),
      post("chair", "ncm"),
      presidency("se-2024", "ncm", "2024-01-01/2024-12-31")
          .holders(List.of(Party.of(CountryCode.of("SE"))))
          .build(),
      presidency("fi-2025", "ncm", "2025-01-01/2025-12-31")
          .holders(List.of(FINLAND, ALAND, FINLAND))
          .build(),
      presidency("dk-2026", "ncm", "2026-01-01/2026-12-31").build(),
      meeting("summer")
          .organization(Id.<Organization>of("ncm"))
          .period(TimeSpan.parse("2025-06-15"))
          .build(),
      term("ada-1", "ada", "chair")
          .presidency(Id.<Presidency>of("fi-2025"))
          .period(TimeSpan.parse("2025"))
          .build(),
      term("bo-1", "bo", "chair")
          .period(TimeSpan.parse("2025-01-01/2025-12-31"))
          .build());

  @Test
  void areHeldByEachHolderOnce() {
    Presidencies presidencies = registry.presidencies();

    assertThat(ids(presidencies.heldBy(CountryCode.of("FI")).toList())).isEqualTo("fi-2025");
    assertThat(presidencies.heldBy(CountryCode.of("FI")).size()).isEqualTo(1);
    assertThat(ids(presidencies.heldBy(Id.<Organization>of("aland")).toList()))
        .isEqualTo("fi-2025");
    assertThat(ids(presidencies
            .heldBy(CountryCode.of("FI"))
            .heldBy(Id.<Organization>of("aland"))
            .toList()))
        .isEqualTo("fi-2025");
    assertThat(presidencies
            .heldBy(CountryCode.of("SE"))
            .heldBy(CountryCode.of("FI"))
            .toList())
        .isEmpty();
  }

  @Test
  void haveOnePlaceInTheRota() {
    Presidency joint = registry.presidencies().get(Id.of("fi-2025"));

    assertThat(registry.rota(registry.organizations().get(Id.of("ncm"))).entries())
        .hasSize(3);
    assertThat(registry.presidencies().next(joint).map(Presidency::id)).contains(Id.of("dk-2026"));
    assertThat(registry.presidencies().previous(joint).map(Presidency::id))
        .contains(Id.of("se-2024"));
  }

  @Test
  void haveTheMeetingsOfTheirTime() {
    Presidency joint = registry.presidencies().get(Id.of("fi-2025"));

    assertThat(ids(registry.briefing(joint).meetings())).isEqualTo("summer|");
  }

  @Test
  void haveTheTermsThatNameThem() {
    Presidency joint = registry.presidencies().get(Id.of("fi-2025"));
    Presidency other = registry.presidencies().get(Id.of("se-2024"));

    assertThat(ids(registry.personnelTerms().under(joint).toList())).isEqualTo("ada-1");
    assertThat(ids(registry.briefing(joint).ownTerms())).isEqualTo("ada-1");
    assertThat(registry.personnelTerms().under(other).toList()).isEmpty();
    assertThat(ids(registry.briefing(joint).inOffice())).isEqualTo("bo-1|ada-1");
  }
}
