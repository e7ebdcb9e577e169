package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodedTest {
  @Test
  void givesOrganizationKindsTheCodesOfTheFormat() {
    assertThat(Arrays.stream(OrganizationKind.values()).map(Coded::code))
        .containsExactly(
            "intergovernmental-organization",
            "secretariat",
            "unit",
            "expert-group",
            "working-group",
            "committee",
            "network",
            "other");
  }

  @Test
  void givesMeetingModesTheCodesOfTheFormat() {
    assertThat(Arrays.stream(MeetingMode.values()).map(Coded::code))
        .containsExactly("in-person", "online", "hybrid");
  }

  @Test
  void givesMeetingStatusesTheCodesOfTheFormat() {
    assertThat(Arrays.stream(MeetingStatus.values()).map(Coded::code))
        .containsExactly("planned", "held", "postponed", "cancelled");
  }
}
