package org.cbss.model.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cbss.model.Dataset;
import org.cbss.model.json.ReadResult;
import org.cbss.model.testing.Everything;
import org.cbss.model.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are small but need much memory or time are refused, each with a line. */
@Timeout(60)
class HostileWorkbooksTest {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";

  @TempDir
  Path folder;

  /** The parts of a workbook whose sheet of people has the given rows. */
  private static Map<String, String> parts(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/" + SHEET
            + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "<Override PartName=\"/" + STRINGS
            + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + "</Types>");
    parts.put(
        "xl/styles.xml",
        XML + "<styleSheet" + MAIN + "><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
    parts.put(
        "_rels/.rels",
        XML + "<Relationships" + RELATIONS + "><Relationship Id=\"r1\" Type=\"" + TYPE
            + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        XML + "<workbook" + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"people\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        XML + "<Relationships" + RELATIONS
            + "><Relationship Id=\"r1\" Type=\"" + TYPE
            + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"" + TYPE
            + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    parts.put(STRINGS, XML + "<sst" + MAIN + "><si><t>id</t></si><si><t>name</t></si></sst>");
    parts.put(
        SHEET,
        XML + "<worksheet" + MAIN + "><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
            + rows + "</sheetData></worksheet>");
    return parts;
  }

  private static String row(String cells) {
    return "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>ada</t></is></c>" + cells + "</row>";
  }

  private Path write(Map<String, String> parts) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private void assertRefused(Map<String, String> parts, String why) throws IOException {
    assertRefused(write(parts), why);
  }

  private static void assertRefused(Path file, String why) throws IOException {
    ReadResult result = new TableReader().read(file);

    assertThat(result.dataset()).isEmpty();
    assertThat(result.report().findings()).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("table-workbook");
      assertThat(finding.message()).contains(why);
      assertThat(finding.help()).isPresent();
      assertThat(finding.location()).hasToString(file.toString());
    });
  }

  @Test
  void readsHarmlessWorkbook() throws IOException {
    Path file = write(parts(row("<c r=\"B2\" t=\"str\"><v>Ada</v></c>")));

    ReadResult result = new TableReader().read(file);

    assertThat(result.report().findings()).isEmpty();
    assertThat(result.orElseThrow().people()).hasToString("[Person{id=ada, name=Ada}]");
  }

  @Test
  void refusesPartThatInflates() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    Map<String, String> parts = parts("");
    parts.remove(SHEET);
    write(parts);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(SHEET));
      zip.write((XML + "<worksheet" + MAIN + "><sheetData>").getBytes(StandardCharsets.UTF_8));
      byte[] rows = "<row/>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 120; i++) {
        zip.write(rows);
      }
    }

    assertThat(Files.size(file)).isLessThan(1_000_000);
    assertRefused(file, "is larger than");
  }

  @Test
  void refusesEntities() throws IOException {
    Map<String, String> parts = parts("");
    parts.put(
        STRINGS,
        XML + "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;\">]><sst" + MAIN + "><si><t>&c;</t></si></sst>");

    assertRefused(parts, "document type");
  }

  @Test
  void refusesEntitiesOfFiles() throws IOException {
    Map<String, String> parts = parts("");
    parts.put(
        "xl/workbook.xml",
        XML + "<!DOCTYPE w SYSTEM \"file:///etc/passwd\">"
            + parts.get("xl/workbook.xml").substring(XML.length()));

    assertRefused(parts, "document type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZ3", "XFD2", "AMK2", "2", "B99999999", "B-1"})
  void refusesCellsFarAway(String address) throws IOException {
    assertRefused(parts(row("<c r=\"" + address + "\"><v>1</v></c>")), "part " + SHEET + " has a");
  }

  @Test
  void refusesMillionColumns() throws IOException {
    assertRefused(parts(row("<c/>".repeat(1_000_000))), "more than 1024 columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999", "2", "-1", "", "0x0"})
  void refusesUnknownString(String index) throws IOException {
    assertRefused(parts(row("<c r=\"B2\" t=\"s\"><v>" + index + "</v></c>")), "unknown string");
  }

  @Test
  void refusesLongText() throws IOException {
    String text = "x".repeat(600_000);
    assertRefused(parts(row("") + text), "text that is too long");
    assertRefused(
        parts(row("<c r=\"B2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>")), "characters");
    String pieces = ("<r><t>" + "x".repeat(30_000) + "</t></r>").repeat(10);
    assertRefused(
        parts(row("<c r=\"B2\" t=\"inlineStr\"><is>" + pieces + "</is></c>")), "characters");
  }

  @Test
  void refusesLongTag() throws IOException {
    assertRefused(parts(row("<c r=\"B2\" s=\"" + "1".repeat(70_000) + "\"/>")), "tag");
  }

  @Test
  void refusesLongNumber() throws IOException {
    assertRefused(parts(row("<c r=\"B2\"><v>" + "9".repeat(100_000) + "</v></c>")), "number");
  }

  @Test
  void refusesTextRepeatedWithoutEnd() throws IOException {
    Map<String, String> parts = parts("<row><c t=\"s\"><v>0</v></c></row>".repeat(10_000));
    parts.put(
        STRINGS, XML + "<sst" + MAIN + "><si><t>" + "x".repeat(100_000) + "</t></si><si/></sst>");

    assertRefused(parts, "characters in its cells");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<![CDATA[x]]>", "<!-- x -->", "<?x y?>"})
  void refusesWhatNoProgramWrites(String token) throws IOException {
    assertRefused(parts(token), "CDATA");
  }

  @Test
  void refusesDeepNesting() throws IOException {
    assertRefused(parts("<a>".repeat(10_000) + "</a>".repeat(10_000)), "nested");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    Map<String, String> parts = parts("");
    parts.put(SHEET, parts.get(SHEET).replace("UTF-8", "IBM037"));

    assertRefused(parts, "");
  }

  @Test
  void refusesOldFormat() throws IOException {
    Path file = folder.resolve("old.xls");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

    assertRefused(file, "old or encrypted");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    Path file = folder.resolve("text.xlsx");
    Files.writeString(file, "id,name\n");
    assertRefused(file, "not a workbook");

    assertRefused(Map.of("word/document.xml", "<document/>"), "not a workbook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"B2\" t=\"str\"><f>WEBSERVICE(\"http://example.org\")</f><v>Ada</v></c>",
        "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
        "<c r=\"B2\" t=\"b\"><f>TRUE()</f><v>1</v></c>",
        "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"
      })
  void calculatesNothing(String cell) throws IOException {
    Path file = write(parts(row(cell)));

    ReadResult result = new TableReader().read(file);

    assertThat(result.orElseThrow().people()).isEmpty();
    assertThat(result.report().findings())
        .extracting(Finding::rule)
        .containsExactly("table-formula");
    assertThat(result.report().findings().get(0).location()).hasToString("people!B2");
  }

  @Test
  void calculatesNoSharedFormula() throws IOException {
    Path file =
        write(parts(row("<c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">1+1</f><v>2</v></c>")
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>bo</t></is></c>"
            + "<c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>"));

    ReadResult result = new TableReader().read(file);

    assertThat(result.orElseThrow().people()).isEmpty();
    assertThat(result.report().findings())
        .extracting(finding -> finding.rule() + " " + finding.location())
        .containsExactly("table-formula people!B2", "table-formula people!B3");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void reportsDamagedWorkbooks(int seed) throws IOException {
    Path file = folder.resolve("damaged.xlsx");
    Dataset dataset = Everything.dataset();
    new TableWriter().writeWorkbook(dataset, file);
    byte[] bytes = Files.readAllBytes(file);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);

      ReadResult result = new TableReader().read(file);

      assertThat(result.dataset().isPresent() || result.report().total() > 0).isTrue();
    }
    for (int i = 0; i < 20; i++) {
      Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));

      assertThat(new TableReader().read(file).report().findings()).hasSize(1);
    }
  }
}
