package org.cbss.model.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of sixty rows as people type them become valid records with a map of ten lines. */
class TypedSheetsTest {
  private static final String CHAIRS_MAP = """
      {
        "dataset": {"language": "de", "title": "Vorsitze"},
        "records": {"organizations": [{"id": "rat", "name": "Ostseerat", "kind": "intergovernmental-organization"}]},
        "sheets": {"Vorsitze": {
          "rows": "presidencies", "skip": "Summe", "fixed": {"organization": "rat", "citations.about": "period"},
          "columns": {"Nr.": "ordinal", "Land": "country", "Beginn": "period.start", "Ende": "period.end",
            "Quelle": "citations.source.title", "Bemerkung": "note"}}},
        "values": {"Dänemark": "DK", "Schweden": "SE", "Finnland": "FI"}
      }
      """;
  private static final String STAFF_MAP = """
      {
        "dataset": {"language": "de"},
        "records": {"organizations": [{"id": "sekretariat", "name": "Sekretariat", "kind": "secretariat"}]},
        "sheets": {"*": {
          "rows": "personnelTerms",
          "columns": {"Name": "person.name", "Funktion": "post.title", "Zeitraum": "period", "kommissarisch": "acting", "Büro": "x-room"},
          "fixed": {"post.organization": "sekretariat"},
          "skip": ["Gesamt", "Stand"]}}
      }
      """;
  private static final String MEETINGS_MAP = """
      {
        "dataset": {"language": "de"},
        "dates": "day-first",
        "sheets": {"Sitzungen": {
          "rows": "meetings",
          "header": 2,
          "columns": {"Gremium": "organization.name", "Datum": "period", "Ort": "place", "Form": "mode", "TN": "-"},
          "fixed": {"organization.kind": "expert-group", "status": "held"},
          "skip": ["Anzahl"]}},
        "values": {"Präsenz": "in-person", "Videokonferenz": "online"}
      }
      """;

  @TempDir
  Path folder;

  @Test
  void readsChairsWithTwoColumnsOfDates() throws IOException {
    Path file = folder.resolve("chairs.xlsx");
    TestWorkbook.write(file, workbook -> {
      TestWorkbook.Rows rows = workbook.sheet("Vorsitze");
      rows.add("Vorsitze im Ostseerat (Stand: heute)");
      rows.merge(0, 5);
      rows.add();
      rows.add("Nr.", "Land", "Beginn", "Ende", "Quelle", "Bemerkung");
      String[] lands = {"Dänemark", "SE", "Finland", "Republic of Lithuania", " Polen "};
      for (int i = 0; i < 60; i++) {
        int year = 1950 + i;
        LocalDate start = LocalDate.of(year, 7, 1);
        Object[] starts = {
          start, "01.07." + year, "1. Juli " + year, "Juli " + year, year + "-07-01"
        };
        Object[] ends = {
          start.plusYears(1).minusDays(1),
          "30.6." + (year + 1),
          "30. Juni " + (year + 1),
          "Juni " + (year + 1),
          "30/06/" + (year + 1)
        };
        Object land = i == 7 ? "Atlantis" : i % 5 == 4 ? "Poland" : lands[i % 5];
        Object from = i == 11 ? "Sommer " + year : starts[i % 5];
        Object to = i == 59 ? "heute" : ends[i % 5];
        rows.add(i + 1, land, from, to, i % 2 == 0 ? "Jahresbericht" : null, i == 3 ? "–" : null);
      }
      rows.add("Summe", 60);
    });

    ReadResult result = read(file, CHAIRS_MAP);

    assertThat(result.report().toString())
        .isEqualTo("""
        Vorsitze!A1: info[table-above-headings]: the rows above the headings in row 3 are not read
        Vorsitze!B11: warning[country-syntax]: invalid country code "Atlantis"; it is left out, and without it this presidency has none of "country", "holder" and "holders": the row is left out
          help: write the two upper-case letters of ISO 3166-1, such as DK
        Vorsitze!C15: warning[date-syntax]: invalid date "Sommer 1961"; it is left out
          help: write a date as 2020-05-06, 2020-05 or 2020
        """.indent(0) + file + ": 0 errors, 2 warnings, 1 for information\n");
    Dataset dataset = result.orElseThrow();
    assertThat(dataset.presidencies()).hasSize(59);
    assertThat(dataset.presidencies().get(0).period()).hasToString("1950-07-01/1951-06-30");
    assertThat(dataset.presidencies().get(3).period()).hasToString("1953-07/1954-06");
    assertThat(dataset.presidencies().get(10).period()).hasToString("/1962-06-30");
    assertThat(dataset.presidencies().get(58).period()).hasToString("2009-07-01/..");
    assertThat(dataset.presidencies().get(0).id()).isEqualTo(Id.of("dk-1950"));
    assertThat(dataset.sources())
        .singleElement()
        .hasToString(dataset.sources().get(0).toString());
    assertValid(result);
    assertRewritten(dataset);
  }

  @Test
  void readsStaffWithPeopleAndPosts() throws IOException {
    Path file = folder.resolve("staff.xlsx");
    TestWorkbook.write(file, workbook -> {
      TestWorkbook.Rows rows = workbook.sheet("Tabelle1");
      rows.add("Personal des Sekretariats");
      rows.merge(0, 4);
      rows.add("Name", "Funktion", "Zeitraum", "kommissarisch", "Büro");
      for (int i = 0; i < 60; i++) {
        int year = 1960 + i;
        Object[] periods = {
          "2001–2003".replace("2001", "" + year).replace("2003", "" + (year + 2)),
          "03.05." + year + " - 02.05." + (year + 2),
          "Mai " + year + " bis Juni " + (year + 1),
          "bis Juni " + year,
          "ca. " + year + " – " + (year + 3),
          year
        };
        Object period = i == 58
            ? "seit 2013"
            : i == 59 ? "März 2018 – heute" : i == 20 ? "lange" : periods[i % 6];
        rows.add(
            "Person " + i / 2,
            "Referent " + i % 30,
            period,
            i % 9 == 0 ? "x" : null,
            i == 1 ? 214 : null);
      }
      rows.add("Gesamt: 60");
    });

    ReadResult result = read(file, STAFF_MAP);

    assertThat(result.report().toString())
        .isEqualTo("""
        Tabelle1!A1: info[table-above-headings]: the rows above the headings in row 2 are not read
        Tabelle1!C23: warning[date-syntax]: invalid date "lange"; it is left out
          help: write a date as 2020-05-06, 2020-05 or 2020
        Tabelle1!C61: warning[table-ambiguous]: "seit 2013" has two meanings; it is read as 2013/, whose end is not known
          help: write 2013/.. if it has not ended, or 2013/ if its end is not known; "since" in the map says so for all cells
        """ + file + ": 0 errors, 2 warnings, 1 for information\n");
    Dataset dataset = result.orElseThrow();
    assertThat(dataset.people()).hasSize(30);
    assertThat(dataset.posts()).hasSize(30);
    assertThat(dataset.personnelTerms()).hasSize(60);
    assertThat(dataset.personnelTerms().subList(0, 6).stream()
            .map(PersonnelTerm::period)
            .map(Object::toString))
        .containsExactly(
            "Optional[1960/1962]",
            "Optional[1961-05-03/1963-05-02]",
            "Optional[1962-05/1963-06]",
            "Optional[/1963-06]",
            "Optional[1964~/1967]",
            "Optional[1965]");
    assertThat(dataset.personnelTerms().get(1).extensions()).containsEntry("x-room", "214");
    assertValid(result);
    assertRewritten(dataset);
  }

  @Test
  void readsMeetingsWithFormulas() throws IOException {
    Path file = folder.resolve("meetings.xlsx");
    TestWorkbook.write(file, workbook -> {
      TestWorkbook.Rows rows = workbook.sheet("Sitzungen");
      rows.add("Sitzungen der Gruppen");
      rows.add("Gremium", "Datum", "Ort", "Form", "TN");
      String[] groups = {"Kinderschutz", "Häfen und Küsten", "Kultur"};
      for (int i = 0; i < 60; i++) {
        int year = 1960 + i;
        Object[] dates = {
          "1.–3. Juli " + year,
          "3/4/" + year,
          LocalDate.of(year, 5, 17),
          "17.-18.11." + year,
          "Montag, 2. März " + year
        };
        rows.add(
            groups[i % 3],
            i == 30 ? "demnächst" : dates[i % 5],
            i % 4 == 0 ? "Riga" : null,
            i % 2 == 0 ? "Präsenz" : "Videokonferenz",
            i);
      }
      rows.add("Anzahl", 60);
      rows.formula(5, 2, "CONCATENATE(\"Ri\",\"ga\")");
    });

    ReadResult result = read(file, MEETINGS_MAP);

    assertThat(result.report().toString()).isEqualTo("""
        Sitzungen!C6: warning[table-formula]: the cell is calculated, so its value is left out
          help: replace it by its value: copy it, and paste values only
        Sitzungen!B33: warning[date-syntax]: invalid date "demnächst"; it is left out, and without it this meeting has no "period", which is required without "presidency": the row is left out
          help: write a date as 2020-05-06, 2020-05 or 2020
        """ + file + ": 0 errors, 2 warnings\n");
    Dataset dataset = result.orElseThrow();
    assertThat(dataset.organizations()).hasSize(3);
    assertThat(dataset.meetings()).hasSize(59);
    assertThat(dataset.meetings().subList(0, 5).stream()
            .map(meeting -> meeting.period().orElseThrow().toString()))
        .containsExactly(
            "1960-07-01/1960-07-03",
            "1961-04-03",
            "1962-05-17",
            "1963-11-17/1963-11-18",
            "1964-03-02");
    assertValid(result);
    assertRewritten(dataset);
  }

  private static ReadResult read(Path file, String map) throws IOException {
    assertThat(map.lines().count()).isLessThanOrEqualTo(12);
    TableMap read = TableMap.read(SourceFile.of("map.json", map));
    return new TableReader(read, ReadLimits.defaults()).read(file);
  }

  private static void assertValid(ReadResult result) {
    Report report = result.validate(Validator.standard());
    assertThat(report.isValid()).as(report.toString()).isTrue();
  }

  private void assertRewritten(Dataset dataset) throws IOException {
    Path again = folder.resolve("again.xlsx");
    new TableWriter().writeWorkbook(dataset, again);
    Dataset read = new TableReader().read(again).orElseThrow();
    assertThat(new DatasetWriter().toJson(read)).isEqualTo(new DatasetWriter().toJson(dataset));
    assertThat(List.of(read)).containsExactly(dataset);
  }
}
