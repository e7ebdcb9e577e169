package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Troika;

/** The programme of three presidencies of the Council of the European Union, and who was in the troika of a day. */
public final class WhoseProgramme {
  private static final String RECORD = """
      {
        "format": "cbss-model/1",
        "title": "Presidencies of the Council of the European Union, 2021 to 2024",
        "sources": [
          {"id": "order", "title": "Notice on the revised order of presidencies up to 2030",
           "url": "https://evnc.europavarietas.org/en/aggregator/categories/15?page=893"},
          {"id": "programme", "title": "Taking forward the Strategic Agenda: 18-month Programme (document 14441/21), copy",
           "publisher": "Council of the European Union", "published": "2021-12-10",
           "url": "https://pdf4pro.com/view/european-union-council-of-the-70550b.html"}
        ],
        "organizations": [{"id": "eu", "name": "Council of the European Union", "kind": "intergovernmental-organization"}],
        "presidencies": [
          {"id": "si-2021", "organization": "eu", "country": "SI", "period": "2021-07/2021-12", "citations": [{"source": "order"}]},
          {"id": "fr-2022", "organization": "eu", "country": "FR", "period": "2022-01-01/2022-06-30", "citations": [{"source": "order"}]},
          {"id": "cz-2022", "organization": "eu", "country": "CZ", "period": "2022-07-01/2022-12-31", "citations": [{"source": "order"}]},
          {"id": "se-2023", "organization": "eu", "country": "SE", "period": "2023-01-01/2023-06-30", "citations": [{"source": "order"}]},
          {"id": "es-2023", "organization": "eu", "country": "ES", "period": "2023-07-01/2023-12-31", "citations": [{"source": "order"}]}
        ],
        "mandates": [
          {"id": "agenda", "title": "Strategic Agenda", "organization": "eu", "period": "2019/2024",
           "citations": [{"source": "programme"}]},
          {"id": "trio", "title": "18-month programme", "organization": "eu", "period": "2022-01-01/2023-06-30",
           "partOf": "agenda", "presidencies": ["fr-2022", "cz-2022", "se-2023"], "citations": [{"source": "programme"}]}
        ]
      }
      """;

  private WhoseProgramme() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(new DatasetReader().readJson(RECORD).orElseThrow()), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    for (Presidency presidency : registry.presidencies().toList()) {
      out.println(
          "programme of " + presidency.id() + ": " + registry.mandates().programmeOf(presidency));
    }
    Organization council = registry.organizations().get(Id.of("eu"));
    out.println("in force: " + registry.mandatesInForce(council, LocalDate.of(2022, 9, 1)));
    out.println(
        "parts of agenda: " + registry.mandates().partOf(registry.mandates().get(Id.of("agenda"))));
    for (String day : List.of("2021-12-01", "2021-12-15", "2022-09-01")) {
      Troika troika = registry.troika(council, LocalDate.parse(day));
      out.println("on " + day);
      out.println("  before: " + troika.previous());
      out.println("  in office: " + troika.inOffice());
      out.println("  next: " + troika.next());
    }
  }
}
