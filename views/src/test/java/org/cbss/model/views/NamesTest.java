package org.cbss.model.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private final Names names = new Names(Registry.of(Dataset.builder().build()));

  @ParameterizedTest
  @CsvSource({
    "CS, 1980/1983, Czechoslovakia",
    "CS, 2004/2005, Serbia and Montenegro",
    "SU, 1984/1986, Soviet Union",
    "TR, 2002, Türkiye",
    "XK, 2018, Kosovo"
  })
  void namesHolderAndMemberInPeriod(String code, String period, String name) {
    CountryCode country = CountryCode.of(code);
    Presidency presidency = Presidency.builder()
        .id(Id.of("p"))
        .organization(Id.of("o"))
        .holders(List.of(Party.of(country)))
        .period(TimeSpan.parse(period))
        .build();
    Membership member =
        Membership.builder().country(country).period(TimeSpan.parse(period)).build();

    assertThat(names.holder(presidency)).isEqualTo(name);
    assertThat(names.of(presidency)).isEqualTo("Presidency of " + name);
    assertThat(names.member(member)).isEqualTo(name);
  }

  @Test
  void namesMemberOfUnknownPeriod() {
    assertThat(names.member(Membership.builder().country(CountryCode.of("CS")).build()))
        .isEqualTo("Serbia and Montenegro");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, Spring of the Council (planned)",
    "HELD, Spring of the Council",
    "POSTPONED, Spring of the Council (postponed)",
    "CANCELLED, Spring of the Council (cancelled)"
  })
  void namesStatusOfMeeting(MeetingStatus status, String name) {
    Meeting meeting = Meeting.builder()
        .id(Id.of("m"))
        .organization(Id.of("council"))
        .title(LocalizedText.of("Spring"))
        .status(status)
        .build();
    Organization council = Organization.builder()
        .id(Id.of("council"))
        .name(LocalizedText.of("Council"))
        .kind(OrganizationKind.OTHER)
        .build();
    Dataset dataset =
        Dataset.builder().addOrganization(council).addMeeting(meeting).build();

    assertThat(new Names(Registry.of(dataset)).of(meeting)).isEqualTo(name);
  }
}
