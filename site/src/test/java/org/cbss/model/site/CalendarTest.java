package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.cbss.model.Id;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Everything;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar, as another library reads it. */
class CalendarTest {

  static Stream<String> shipped() {
    return MadeSite.shipped();
  }

  private static List<VEvent> events(MadeSite site) throws Exception {
    net.fortuna.ical4j.model.Calendar calendar =
        new CalendarBuilder().build(new StringReader(site.text(Calendar.FILE)));
    assertThat(calendar.validate().getEntries()).isEmpty();
    return calendar.getComponents("VEVENT");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(each -> each.getValue()).orElse("");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void hasHandoversWhoseDayIsCertain(String name) throws Exception {
    MadeSite site = MadeSite.ofShipped(name);
    Registry registry = site.registry;
    List<String> certain = registry.presidencies().stream()
        .map(registry::effectivePeriod)
        .filter(span ->
            span.earliestStart().isPresent() && span.earliestStart().equals(span.latestStart()))
        .map(span -> span.earliestStart().get().toString().replace("-", ""))
        .sorted()
        .toList();

    assertThat(events(site).stream()
            .filter(event -> value(event, "SUMMARY").startsWith("Begins: "))
            .map(event -> value(event, "DTSTART"))
            .sorted())
        .isEqualTo(certain);
    assertThat(events(site)).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
  }

  @Test
  void showsMeetingOfSeveralDays() throws Exception {
    MadeSite site = MadeSite.of(Data.dataset(
        Data.organization("lc").build(),
        Data.meeting("m")
            .organization(Id.of("lc"))
            .title(Data.text("Name; with, \\ and\na line " + "ø".repeat(100)))
            .period(TimeSpan.of(LocalDate.of(2019, 5, 6), LocalDate.of(2019, 5, 7)))
            .status(MeetingStatus.CANCELLED)
            .build()));

    VEvent event = events(site).get(0);
    assertThat(value(event, "DTSTART")).isEqualTo("20190506");
    assertThat(value(event, "DTEND")).isEqualTo("20190508");
    assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(event, "SUMMARY"))
        .contains("Name; with, \\ and\na line ")
        .contains("ø".repeat(100));
    assertThat(site.text(Calendar.FILE).lines())
        .allSatisfy(
            line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
  }

  @Test
  void leavesOutImpreciseDays() {
    Presidency vague = Data.presidency("p", "lc", "2019/2020").build();
    MadeSite site = MadeSite.of(Data.dataset(Data.organization("lc").build(), vague));

    assertThat(site.files).doesNotContainKey(Calendar.FILE);
  }

  @Test
  void isValidForEveryKindOfRecord() throws Exception {
    assertThat(events(MadeSite.of(Everything.dataset()))).isNotEmpty();
  }
}
