package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Registry;

/** The closing meeting of a chairmanship of the Arctic Council, which was planned for April and held in May. */
public final class WhichMeetingsWereHeld {
  private static final String RECORD = """
      {
        "format": "cbss-model/1",
        "title": "The tenth ministerial meeting of the Arctic Council",
        "sources": [
          {"id": "iiasa", "title": "Arctic Futures roundtable, November 2015", "publisher": "IIASA",
           "url": "https://previous.iiasa.ac.at/web/home/research/afi/news/151118-AFI_AC_Roundtable.html"},
          {"id": "gavel", "title": "Secretary Tillerson passes Arctic Council gavel to Finland's Foreign Minister Timo Soini",
           "publisher": "US Embassy in Finland",
           "url": "https://fi.usembassy.gov/secretary-tillerson-passes-arctic-council-gavel-finlands-foreign-minister-timo-soini/"}
        ],
        "organizations": [{"id": "ac", "name": "Arctic Council", "kind": "intergovernmental-organization", "period": "1996-09-19/.."}],
        "presidencies": [
          {"id": "us-2015", "organization": "ac", "country": "US", "period": "2015-04-24/2017-05-11",
           "citations": [{"source": "gavel"}]}
        ],
        "meetings": [
          {"id": "april", "organization": "ac", "title": "Ministerial meeting", "period": "2017-04", "status": "postponed",
           "presidency": "us-2015", "citations": [{"source": "iiasa"}]},
          {"id": "may", "organization": "ac", "title": "Ministerial meeting", "period": "2017-05-11", "status": "held",
           "presidency": "us-2015", "last": true, "place": "Fairbanks", "citations": [{"source": "gavel"}]}
        ]
      }
      """;

  private WhichMeetingsWereHeld() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(new DatasetReader().readJson(RECORD).orElseThrow()), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("us-2015")));
    for (Meeting meeting : briefing.meetings().certain()) {
      out.println("held: " + meeting.id() + ", " + registry.effectivePeriod(meeting));
    }
    for (Meeting meeting : briefing.meetingsCalledOff().certain()) {
      out.println(meeting.status().orElseThrow().code() + ": " + meeting.id());
    }
    out.println(
        "on 15 April: " + registry.meetings().on(LocalDate.of(2017, 4, 15)).candidates());
    registry
        .changes(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 5, 31))
        .forEach(change ->
            out.println(change.kind() + " " + change.entity().id() + ", " + change.when()));
  }
}
