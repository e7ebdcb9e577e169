package org.cbss.model.tables;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses workbooks that are small but need much memory or time, before the library that reads them, which has no limits, sees them.
 *
 * <p>Every part that may be XML is read once: first its bytes, which bound the length of each tag and text and exclude what
 * spreadsheet programs do not write (document types, comments, CDATA), then its tokens.
 */
final class WorkbookGuard {
  /** The greatest number of columns. */
  static final int MAX_COLUMNS = CsvSheets.MAX_COLUMNS;

  private static final int MAX_ROWS = 1 << 20;
  private static final int MAX_ENTRIES = 2_000;
  private static final long MAX_BYTES = 1L << 29;
  private static final long UNSUSPICIOUS_BYTES = 1L << 25;
  private static final int MAX_INFLATION = 200;
  private static final long MAX_STRING_BYTES = 1L << 27;
  private static final int MAX_STYLE_BYTES = 1 << 25;
  private static final int MAX_DEPTH = 200;
  private static final int MAX_TAG = 1 << 16;
  private static final int MAX_RUN = 1 << 19;
  private static final int MAX_CELL = 1 << 17;
  private static final int MAX_NUMBER = 64;
  private static final long MAX_TEXT = 1L << 29;

  private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] EBCDIC = {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94};
  private static final String ONLY_XLSX = "save it as an Excel workbook (.xlsx)";
  private static final String NOT_WRITTEN = "save it again with a spreadsheet program";

  private final ZipFile zip;
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
  private long bytes;
  private long text;
  private int[] stringLengths = new int[16];
  private int strings;

  private WorkbookGuard(ZipFile zip) {
    this.zip = zip;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  /**
   * Checks a workbook.
   *
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if the workbook is refused
   */
  static void check(Path file) throws IOException, RefusedFileException {
    if (startsWith(file, OLD_FORMAT)) {
      throw refused("the file is a workbook of an old or encrypted format", ONLY_XLSX);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new WorkbookGuard(zip).check();
    } catch (ZipException | EOFException e) {
      throw refused("the file is not a workbook: " + e.getMessage(), ONLY_XLSX);
    }
  }

  private static boolean startsWith(Path file, byte[] start) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(start.length), start);
    }
  }

  private static RefusedFileException refused(String message, @Nullable String help) {
    return new RefusedFileException("table-workbook", message, help);
  }

  private static RefusedFileException tooLarge(String what) {
    return refused("the workbook is refused: " + what, NOT_WRITTEN);
  }

  private void check() throws IOException, RefusedFileException {
    List<ZipEntry> stringParts = new ArrayList<>();
    List<ZipEntry> otherParts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw tooLarge("it has two parts named " + entry.getName());
      }
      if (names.size() > MAX_ENTRIES) {
        throw tooLarge("it has more than " + MAX_ENTRIES + " parts");
      }
      if (isXml(entry)) {
        (root(entry).equals("sst") ? stringParts : otherParts).add(entry);
      }
    }
    if (!names.contains("[content_types].xml")) {
      throw refused("the file is not a workbook", ONLY_XLSX);
    }
    if (stringParts.size() > 1) {
      throw tooLarge("it has two tables of strings");
    }
    for (ZipEntry part : stringParts) {
      checkPart(part, MAX_STRING_BYTES);
    }
    for (ZipEntry part : otherParts) {
      boolean isStyles = root(part).equals("styleSheet");
      checkPart(part, isStyles ? MAX_STYLE_BYTES : MAX_BYTES);
    }
  }

  /** Returns whether a part may be XML; other parts, such as pictures, are never read. */
  private boolean isXml(ZipEntry entry) throws IOException, RefusedFileException {
    try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
      byte[] start = in.readNBytes(4);
      boolean isOtherEncoding = Arrays.equals(start, EBCDIC)
          || start.length >= 2
              && (is(start, 0xFE, 0xFF)
                  || is(start, 0xFF, 0xFE)
                  || is(start, 0, '<')
                  || is(start, '<', 0));
      if (isOtherEncoding) {
        throw tooLarge("the part " + entry.getName() + " is not UTF-8");
      }
      int mark = start.length >= 3 && is(start, 0xEF, 0xBB) ? 3 : 0;
      for (int i = mark; i < start.length; i++) {
        if (start[i] == '<') {
          return true;
        }
        if (" \t\r\n".indexOf(start[i]) < 0) {
          return false;
        }
      }
      return start.length == 4;
    }
  }

  private static boolean is(byte[] start, int first, int second) {
    return start[0] == (byte) first && start[1] == (byte) second;
  }

  private String root(ZipEntry part) throws IOException, RefusedFileException {
    try (InputStream in = open(part, MAX_BYTES)) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return reader.getLocalName();
        }
      }
      return "";
    } catch (XMLStreamException e) {
      throw refused(part, e);
    } catch (LimitException e) {
      throw tooLarge("the part " + part.getName() + " " + e.getMessage());
    }
  }

  private static RefusedFileException refused(ZipEntry part, XMLStreamException e) {
    return e.getNestedException() instanceof LimitException limit
        ? tooLarge("the part " + part.getName() + " " + limit.getMessage())
        : refused("the part " + part.getName() + " of the workbook is damaged", NOT_WRITTEN);
  }

  private InputStream open(ZipEntry part, long limit) throws IOException {
    long inflated =
        Math.max(UNSUSPICIOUS_BYTES, MAX_INFLATION * Math.max(0, part.getCompressedSize()));
    return new Bounded(
        new BufferedInputStream(zip.getInputStream(part), 1 << 16), Math.min(limit, inflated));
  }

  private void checkPart(ZipEntry part, long limit) throws IOException, RefusedFileException {
    try (InputStream in = open(part, Math.min(limit, MAX_BYTES - bytes))) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      String encoding = reader.getCharacterEncodingScheme();
      if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
        throw tooLarge("the part " + part.getName() + " is not UTF-8");
      }
      new Tokens(reader).check();
      bytes += ((Bounded) in).count;
    } catch (XMLStreamException e) {
      throw refused(part, e);
    } catch (LimitException e) {
      throw tooLarge("the part " + part.getName() + " " + e.getMessage());
    }
  }

  /** Thrown inside the parser if a part is beyond a limit. */
  private static final class LimitException extends IOException {
    private static final long serialVersionUID = 1;

    LimitException(String message) {
      super(message);
    }
  }

  /** The bytes of a part, with limits on the whole, on tags and on the text between them. */
  private static final class Bounded extends FilterInputStream {
    private final long limit;
    private long count;
    private long runFrom;
    private boolean inTag;
    private boolean isFirstInTag;

    Bounded(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      for (int i = from; i < from + read; i++) {
        check(target[i]);
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void check(byte unit) throws LimitException {
      count++;
      if (count > limit) {
        throw new LimitException("is larger than " + limit + " bytes");
      }
      if (isFirstInTag) {
        isFirstInTag = false;
        if (unit == '!' || unit == '?' && count > 5) {
          throw new LimitException("has a document type, comment, CDATA or instruction");
        }
      }
      if (unit == '<') {
        inTag = true;
        isFirstInTag = true;
        runFrom = count;
      } else if (unit == '>' && inTag) {
        inTag = false;
        runFrom = count;
      } else if (count - runFrom > (inTag ? MAX_TAG : MAX_RUN)) {
        throw new LimitException(
            inTag ? "has a tag that is too long" : "has a text that is too long");
      }
    }
  }

  /** The tokens of a part, with limits on what the library keeps of them. */
  private final class Tokens {
    private final XMLStreamReader reader;
    private int cellText;
    private int column;
    private String cellType = "";
    private boolean inCell;
    private boolean inString;
    private boolean inValue;
    private final StringBuilder value = new StringBuilder();
    private int depth;

    Tokens(XMLStreamReader reader) {
      this.reader = reader;
    }

    void check() throws XMLStreamException, LimitException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new LimitException("has a document type");
          default -> {}
        }
      }
    }

    private void start(String name) throws LimitException {
      depth++;
      if (depth > MAX_DEPTH) {
        throw new LimitException("is nested too deeply");
      }
      switch (name) {
        case "row" -> {
          column = -1;
          checkRow(reader.getAttributeValue(null, "r"));
        }
        case "c" -> {
          inCell = true;
          cellText = 0;
          String type = reader.getAttributeValue(null, "t");
          cellType = type == null ? "n" : type;
          checkAddress(reader.getAttributeValue(null, "r"));
        }
        case "v" -> {
          inValue = inCell;
          value.setLength(0);
        }
        case "si" -> {
          inString = true;
          cellText = 0;
        }
        default -> {}
      }
    }

    private void checkRow(@Nullable String number) throws LimitException {
      if (number != null && (number(number) < 0 || number(number) > MAX_ROWS)) {
        throw new LimitException("has a row with the number " + ValueQuoter.of(number));
      }
    }

    /** Returns the value of up to nine digits, or -1 for any other text. */
    private static int number(String text) {
      if (text.isEmpty() || text.length() > 9) {
        return -1;
      }
      int value = 0;
      for (int i = 0; i < text.length(); i++) {
        char digit = text.charAt(i);
        if (digit < '0' || digit > '9') {
          return -1;
        }
        value = value * 10 + digit - '0';
      }
      return value;
    }

    private void checkAddress(@Nullable String address) throws LimitException {
      column++;
      if (address != null) {
        int letters = 0;
        int index = 0;
        while (letters < address.length()
            && letters < 4
            && address.charAt(letters) >= 'A'
            && address.charAt(letters) <= 'Z') {
          index = index * 26 + address.charAt(letters) - 'A' + 1;
          letters++;
        }
        checkRow(address.substring(letters));
        if (letters == 0 || index > MAX_COLUMNS) {
          throw new LimitException("has a cell at " + ValueQuoter.of(address) + "; there may be "
              + MAX_COLUMNS + " columns");
        }
        column = index - 1;
      }
      if (column >= MAX_COLUMNS) {
        throw new LimitException("has a row with more than " + MAX_COLUMNS + " columns");
      }
    }

    private void text() throws LimitException {
      if (inCell || inString) {
        cellText += reader.getTextLength();
        if (cellText > MAX_CELL) {
          throw new LimitException("has a cell with more than " + MAX_CELL + " characters");
        }
      }
      if (inValue && !cellType.equals("str") && !cellType.equals("inlineStr")) {
        value.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (value.length() > MAX_NUMBER) {
          throw new LimitException("has a number with more than " + MAX_NUMBER + " characters");
        }
      }
    }

    private void end(String name) throws LimitException {
      depth--;
      switch (name) {
        case "v" -> {
          if (inValue && cellType.equals("s")) {
            cellText += stringLength(value.toString().strip());
          }
          inValue = false;
        }
        case "c" -> {
          inCell = false;
          addText(cellText);
        }
        case "si" -> {
          inString = false;
          addString(cellText);
        }
        default -> {}
      }
    }

    private int stringLength(String index) throws LimitException {
      int known = number(index);
      if (known < 0 || known >= strings) {
        throw new LimitException("has a cell with the unknown string " + ValueQuoter.of(index));
      }
      return stringLengths[known];
    }

    private void addText(int length) throws LimitException {
      text += length;
      if (text > MAX_TEXT) {
        throw new LimitException("has more than " + MAX_TEXT + " characters in its cells");
      }
    }

    private void addString(int length) {
      if (strings == stringLengths.length) {
        stringLengths = Arrays.copyOf(stringLengths, 2 * strings);
      }
      stringLengths[strings] = length;
      strings++;
    }
  }
}
