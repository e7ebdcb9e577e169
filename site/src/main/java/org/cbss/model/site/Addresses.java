package org.cbss.model.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;

/**
 * The addresses of pages: a folder for each kind and a file for each id. Different ids have different files, also where the
 * case of letters is ignored, and no file has a name that a system reserves.
 */
final class Addresses {
  private static final int MAX_NAME = 100;
  private static final int KEPT = 60;
  private static final String SYMBOLS = "_.:/~";

  /** The names that Windows reserves, and the index of each folder. */
  private static final Set<String> RESERVED = Set.of(
      "con", "prn", "aux", "nul", "index", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
      "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private static final String ESCAPED_RESERVED = "_8";
  private static final String ESCAPED_LENGTH = "_9";

  private Addresses() {}

  static String of(Identified record) {
    return folder(EntityKind.of(record)) + "/" + name(record.id()) + ".html";
  }

  /** Returns the kinds in the order in which pages list them: the sources follow what they are cited for. */
  static List<EntityKind> kinds() {
    List<EntityKind> kinds = new ArrayList<>(EntityKind.topLevel());
    kinds.remove(EntityKind.SOURCE);
    kinds.add(EntityKind.SOURCE);
    return kinds;
  }

  static String index(EntityKind kind) {
    return folder(kind) + "/index.html";
  }

  static String timeline(Identified record) {
    return folder(EntityKind.of(record)) + "/" + name(record.id()) + ".svg";
  }

  static String json(Identified record) {
    return folder(EntityKind.of(record)) + "/" + name(record.id()) + ".jsonld";
  }

  /** Returns the address of a part of a page, which has a dot that no name of an id has. */
  static String part(String address, int part) {
    return part == 1 ? address : address.replaceFirst("\\.html$", "." + part + ".html");
  }

  static String folder(EntityKind kind) {
    String name = kind == EntityKind.STRATEGIC_AREA ? "strategicAreas" : kind.collection();
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the file of an id: lower-case letters, digits, hyphens, and escapes that begin with {@code _}. */
  static String name(Id<?> id) {
    StringBuilder name = new StringBuilder();
    for (char character : id.value().toCharArray()) {
      int symbol = SYMBOLS.indexOf(character);
      if (symbol >= 0) {
        name.append('_').append(symbol);
      } else if (character >= 'A' && character <= 'Z') {
        name.append('_').append((char) (character - 'A' + 'a'));
      } else {
        name.append(character);
      }
    }
    if (RESERVED.contains(name.toString())) {
      name.append(ESCAPED_RESERVED);
    }
    return name.length() <= MAX_NAME
        ? name.toString()
        : name.substring(0, KEPT) + ESCAPED_LENGTH + hash(id.value()).substring(0, 32);
  }

  private static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing, which every JDK must have", e);
    }
  }
}
