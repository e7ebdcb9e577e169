package org.cbss.model.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.LocalizedText;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.Suspension;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are read as people type them, and what is not understood is reported at its cell. */
class TypedCellsTest {

  @TempDir
  Path folder;

  private ReadResult read(String name, String csv, String map) throws IOException {
    Path file = Files.writeString(folder.resolve(name), csv);
    TableMap read = TableMap.read(SourceFile.of("map.json", map));
    return new TableReader(read, ReadLimits.defaults()).read(file);
  }

  private ReadResult read(String name, String csv) throws IOException {
    return read(name, csv, "{}");
  }

  private static List<String> findings(ReadResult result) {
    return result.report().findings().stream()
        .map(finding -> finding.rule() + " " + finding.location())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2019-07-01                     | 2019-07-01
      1 July 2019                    | 2019-07-01
      1st July 2019                  | 2019-07-01
      July 1, 2019                   | 2019-07-01
      Mon 1 July 2019                |
      Monday, 1 July 2019            | 2019-07-01
      1. Juli 2019                   | 2019-07-01
      3 Mar 2019                     | 2019-03-03
      3. März 2019                   | 2019-03-03
      01.07.2019                     | 2019-07-01
      1.7.2019                       | 2019-07-01
      31.02.2019                     |
      30/06/2019                     | 2019-06-30
      06/30/2019                     | 2019-06-30
      5/5/2019                       | 2019-05-05
      2019/07/01                     | 2019-07-01
      July 2019                      | 2019-07
      Dezember 2019                  | 2019-12
      07/2019                        | 2019-07
      07.2019                        | 2019-07
      2019                           | 2019
      c. 1995                        | 1995~
      circa 1995                     | 1995~
      ca. Juli 1995                  | 1995-07~
      1995 ?                         | 1995?
      vermutlich 1995                | 1995?
      1990s                          | 199X
      1990er                         | 199X
      01.07.19                       |
      spring 2019                    |
      one day                        |
      """)
  void readsDates(String cell, String date) throws IOException {
    ReadResult result = read("sources.csv", "title,published\nA,\"" + cell + "\"\n");

    assertThat(result.orElseThrow().sources().get(0).published().map(Object::toString))
        .isEqualTo(java.util.Optional.ofNullable(date));
    assertThat(findings(result).size()).isEqualTo(date == null ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2019-07-01/2020                | 2019-07-01/2020
      {2019}                         | {2019}
      2019–2020                      | 2019/2020
      2019 - 2020                    | 2019/2020
      2019-2020                      | 2019/2020
      2019/20                        | 2019/2020
      2019 to 2020                   | 2019/2020
      von 2019 bis 2020              | 2019/2020
      from May 2019 until July 2020  | 2019-05/2020-07
      1.7.2019 – 30.6.2020           | 2019-07-01/2020-06-30
      01.07.2019-30.06.2020          | 2019-07-01/2020-06-30
      1–3 July 2019                  | 2019-07-01/2019-07-03
      17.-18.11.2019                 | 2019-11-17/2019-11-18
      30.6.-2.7.2019                 | 2019-06-30/2019-07-02
      May to June 2019               | 2019-05/2019-06
      c. 1995 – 2000                 | 1995~/2000
      until June 2020                | /2020-06
      bis Juni 2020                  | /2020-06
      –2020                          | /2020
      2013 – present                 | 2013/..
      März 2013 bis heute            | 2013-03/..
      1 July 2019                    | 2019-07-01
      2020 – 2019                    |
      next year                      |
      """)
  void readsSpans(String cell, String span) throws IOException {
    ReadResult result = read("projects.csv", "name,period\nA,\"" + cell + "\"\n");

    assertThat(result.orElseThrow().projects().get(0).period().map(Object::toString))
        .isEqualTo(java.util.Optional.ofNullable(span));
    assertThat(findings(result).size()).isEqualTo(span == null ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      since 2013      | {}                      | 2013/                              | 2013/.. if it has not ended
      seit Mai 2013   | {}                      | 2013-05/                           | 2013-05/.. if it has not ended
      2013 –          | {}                      | 2013/                              | 2013/.. if it has not ended
      since 2013      | {"since": "open"}       | 2013/..                            |
      since 2013      | {"since": "unknown"}    | 2013/                              |
      3/4/2019        | {}                      | [2019-03-04,2019-04-03]            | write 2019-04-03 or 2019-03-04
      3/4/2019        | {"dates": "day-first"}  | 2019-04-03                         |
      3/4/2019        | {"dates": "month-first"} | 2019-03-04                        |
      3/4/2019 – 2020 | {}                      | [2019-03-04,2019-04-03]/2020       | write 2019-04-03 or 2019-03-04
      """)
  void offersBothMeanings(String cell, String map, String span, String help) throws IOException {
    ReadResult result = read("projects.csv", "name,period\nA," + cell + "\n", map);

    assertThat(result.orElseThrow().projects().get(0).period())
        .hasToString("Optional[" + span + "]");
    if (help == null) {
      assertThat(result.report().findings()).isEmpty();
    } else {
      Finding finding = result.report().findings().get(0);
      assertThat(finding.rule()).isEqualTo("table-ambiguous");
      assertThat(finding.location()).hasToString("projects!B2");
      assertThat(finding.help().orElseThrow()).contains(help);
    }
  }

  @Test
  void readsWordsOfOtherLanguages() throws IOException {
    ReadResult result = read(
        "projects.csv",
        "name,period\nA,1 juillet 2019\nB,depuis 2013\n",
        "{\"words\": {\"juillet\": \"July\", \"depuis\": \"since\"}, \"since\": \"open\"}");

    assertThat(result.orElseThrow().projects())
        .extracting(Project::period)
        .hasToString("[Optional[2019-07-01], Optional[2013/..]]");
  }

  @Test
  void readsNamesForIdsAndCodes() throws IOException {
    ReadResult result = read("projects.csv", """
        name,leads,funders,partOf,phase
        Sea,"Denmark; NO; Nordic  Fund",dk,,
        Sea 1,Atlantis,,SEA,1.
        """, """
        {"records": {"organizations": [{"id": "fund", "name": "Nordic Fund", "kind": "other"}]},
         "values": {"dk": "DK"}}
        """);

    Dataset dataset = result.orElseThrow();
    assertThat(dataset.projects().get(0).leads())
        .hasToString("[Party{country=DK}, Party{country=NO}, Party{organization=fund}]");
    assertThat(dataset.projects().get(0).funders()).hasToString("[Party{country=DK}]");
    assertThat(dataset.projects().get(1).partOf()).hasToString("Optional[sea]");
    assertThat(dataset.projects().get(1).phase()).hasValue(1);
    assertThat(findings(result)).containsExactly("table-name projects!B3");
  }

  @Test
  void reportsNamesOfSeveralRecords() throws IOException {
    ReadResult result = read("projects.csv", "name,partOf\nSea,\nSea,\nShore,Sea\n");

    assertThat(findings(result)).containsExactly("table-name projects!B4");
    assertThat(result.report().findings().get(0).help())
        .hasValue("write one of the ids sea, sea-2");
  }

  @ParameterizedTest
  @CsvSource({"yes,true", "X,true", "ja,true", "no,false", "nein,false", "0,false", "–,false"})
  void readsFlags(String cell, boolean flag) throws IOException {
    ReadResult result = read("sources.csv", "title,unverified\nA," + cell + "\n");

    assertThat(result.orElseThrow().sources().get(0).unverified()).isEqualTo(flag);
    assertThat(result.report().findings()).isEmpty();
  }

  @Test
  void readsListsOfRecords() throws IOException {
    Files.writeString(folder.resolve("organizations.csv"), "id,name,kind\no,Lakes Council,Other\n");
    Files.writeString(folder.resolve("members.csv"), """
        record,country,period,role
        Lakes Council,Sweden,since 1992,observer
        o,NO,,
        Seas Council,DK,,
        ,DK,,
        """);
    Files.writeString(folder.resolve("suspended.csv"), "record,within,period\no,members/2,2001\n");

    ReadResult result = new TableReader().read(folder);

    List<Membership> members = result.orElseThrow().organizations().get(0).members();
    assertThat(members).hasSize(2);
    assertThat(members.get(0))
        .isEqualTo(Membership.builder()
            .country(CountryCode.of("SE"))
            .role(MemberRole.OBSERVER)
            .period(TimeSpan.parse("1992/"))
            .build());
    assertThat(members.get(1).suspended()).containsExactly(Suspension.of(TimeSpan.parse("2001")));
    assertThat(findings(result))
        .containsExactlyInAnyOrder(
            "table-ambiguous members!C2", "table-owner members!A4", "table-owner members!A5");
  }

  @Test
  void givesSharedReferenceToAllRows() throws IOException {
    Dataset dataset = read("projects.csv", "name\nA\nB\n", """
            {"sheets": {"projects": {"fixed": {"citations.source.title": "The list"}}}}
            """).orElseThrow();

    assertThat(dataset.sources())
        .extracting(Source::title)
        .containsExactly(LocalizedText.of("The list"));
    assertThat(dataset.projects())
        .hasSize(2)
        .allSatisfy(project -> assertThat(project.citations())
            .singleElement()
            .returns(dataset.sources().get(0).id(), Citation::source));
  }

  @Test
  void leavesOutSharedReferenceWithoutOwnValues() throws IOException {
    Dataset dataset =
        read("projects.csv", "name,citations.quote\nA,Says A\nB,\n", """
            {"sheets": {"projects": {"fixed": {"citations.source.title": "The list"}}}}
            """).orElseThrow();

    assertThat(dataset.projects().get(0).citations())
        .singleElement()
        .returns(dataset.sources().get(0).id(), Citation::source);
    assertThat(dataset.projects().get(1).citations()).isEmpty();
  }

  @Test
  void pointsFindingsOfRulesToCells() throws IOException {
    Files.writeString(folder.resolve("organizations.csv"), "id,name,kind\no,Lakes Council,other\n");
    Files.writeString(
        folder.resolve("members.csv"), "country,record,period\nDK,o,1992/2000\nSU,o,2005/..\n");
    Files.writeString(
        folder.resolve("posts.csv"), "title,seats,organization\nHead,1,o\nSeat,2,nobody\n");

    ReadResult result = new TableReader().read(folder);

    assertThat(result.validate(Validator.standard()).findings())
        .extracting(finding -> finding.rule() + " " + finding.location())
        .contains("country-withdrawn members!A3", "reference-unresolved posts!C3");
  }

  @Test
  void findsRecordsOfOtherSheetsByName() throws IOException {
    Files.writeString(folder.resolve("people.csv"), "name\nAda Holm\n");
    Files.writeString(folder.resolve("posts.csv"), "id,title,organization\nhead,Head,o\n");
    Files.writeString(folder.resolve("personnelTerms.csv"), """
        person.name,post,period
        ADA HOLM,Head,2001
        Bo Lind,head,2002
        bo lind,Head,2003
        """);

    Dataset dataset = new TableReader().read(folder).orElseThrow();

    assertThat(dataset.people().stream().map(person -> person.id().value()))
        .containsExactly("ada-holm", "bo-lind");
    assertThat(dataset.personnelTerms())
        .allSatisfy(term -> assertThat(term.post()).hasToString("head"));
    assertThat(dataset.personnelTerms().get(0).person()).hasToString("ada-holm");
  }

  @Test
  void keepsLineBreakInNameOfOwnValue() throws IOException {
    assertThat(read("people.csv", "name,\"x-a\nb\"\nAda,1\n")
            .orElseThrow()
            .people()
            .get(0)
            .extensions())
        .containsExactly(java.util.Map.entry("x-a\nb", "1"));
  }

  @Test
  void makesSameIdsEachTime() throws IOException {
    String csv = "name\nÅsa Ørsted-Groß\nAsa Orsted Gross\n!\nAda\n";

    Dataset dataset = read("people.csv", csv).orElseThrow();

    assertThat(dataset.people().stream().map(person -> person.id().value()))
        .containsExactly("asa-orsted-gross", "asa-orsted-gross-2", "person", "ada");
    assertThat(read("people.csv", csv).orElseThrow()).isEqualTo(dataset);
  }

  @Test
  void replacesInvalidIds() throws IOException {
    ReadResult result = read("people.csv", "id,name\nA 1,Ada\n");

    assertThat(result.orElseThrow().people()).hasToString("[Person{id=a-1, name=Ada}]");
    assertThat(findings(result)).containsExactly("table-id-made people!A2");
  }

  @Test
  void keepsOwnValuesAsJsonOrText() throws IOException {
    ReadResult result =
        read("people.csv", "name,x-a,x-b,x-c\nAda,12,[sic] a note,\"{\"\"a\"\": 1}\"\n");

    assertThat(result.orElseThrow().people().get(0).extensions())
        .containsEntry("x-a", "12")
        .containsEntry("x-b", "\"[sic] a note\"")
        .containsEntry("x-c", "{\"a\":1}");
  }

  @Test
  void reportsHeadingsAndSheetsThatAreNotRead() throws IOException {
    Files.writeString(folder.resolve("people.csv"), "name,nmae,name\nAda,Bo,Cy\n");
    Files.writeString(folder.resolve("peeple.csv"), "name\nAda\n");

    ReadResult result = new TableReader().read(folder);

    assertThat(findings(result))
        .containsExactly(
            "table-unknown-sheet peeple!A1",
            "table-unknown-heading people!B1",
            "table-heading-repeated people!C1");
    assertThat(result.report().findings())
        .extracting(finding -> finding.help().orElse(""))
        .containsExactly(
            "did you mean people?", "did you mean name?", "give the column another heading");
  }

  @Test
  void refusesFileOfWhichNoSheetIsRead() throws IOException {
    ReadResult result = read("Persons.csv", "name\nAda\n");

    assertThat(result.dataset()).isEmpty();
    assertThat(findings(result))
        .containsExactly(
            "table-unknown-sheet Persons!A1",
            "table-nothing-read " + folder.resolve("Persons.csv"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,note\nAda,x\n",
        "name;note\nAda;x\n",
        "name\tnote\nAda\tx\n",
        "\uFEFFname;note\r\nAda;x\r\n"
      })
  void knowsSeparatorAndMark(String csv) throws IOException {
    assertThat(read("people.csv", csv).orElseThrow().people().get(0).note())
        .hasValue(LocalizedText.of("x"));
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    Path file = folder.resolve("people.csv");
    for (java.nio.charset.Charset other :
        List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      Files.write(file, "name\nÅsa\n".getBytes(other));

      ReadResult result = new TableReader().read(file);

      assertThat(result.dataset()).isEmpty();
      assertThat(findings(result)).containsExactly("table-encoding " + file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"name\n\"Ada", "name\n\"Ada\"x\n"})
  void refusesInvalidCsv(String csv) throws IOException {
    ReadResult result = read("people.csv", csv);

    assertThat(result.dataset()).isEmpty();
    assertThat(findings(result)).containsExactly("table-csv " + folder.resolve("people.csv"));
  }

  @Test
  void refusesManyColumns() throws IOException {
    ReadResult result = read("people.csv", "name" + ",".repeat(2_000) + "\n");

    assertThat(findings(result)).containsExactly("table-too-large " + folder.resolve("people.csv"));
  }

  @Test
  void reportsEmptyFolder() throws IOException {
    ReadResult result = new TableReader().read(folder);

    assertThat(findings(result)).containsExactly("table-empty " + folder);
  }
}
