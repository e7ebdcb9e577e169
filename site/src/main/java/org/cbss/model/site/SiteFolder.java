package org.cbss.model.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a site into a folder, which has a list of them. Only files on the list are replaced or removed; the list
 * grows before each file is written, so that it is complete after an interruption, too.
 */
final class SiteFolder implements AutoCloseable {
  static final String LIST = ".cbss-site";

  private static final String HEADER =
      "# The files of this site. Those on the list may be replaced and removed.";
  private static final int HASH = 64;

  private final Path folder;
  private final Map<String, Set<String>> before;
  private final Map<String, String> now = new TreeMap<>();
  private final List<String> written = new ArrayList<>();
  private final Writer journal;
  private int unchanged;

  SiteFolder(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, "it is a file, not a folder");
    }
    Files.createDirectories(folder);
    Path list = folder.resolve(LIST);
    if (!Files.exists(list) && !isEmpty(folder)) {
      throw new FileSystemException(
          folder.toString(),
          null,
          "it has files and is not the folder of a site; choose another, or empty it");
    }
    this.folder = folder;
    this.before = read(list);
    this.journal = Files.newBufferedWriter(
        list, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (before.isEmpty()) {
      journal.write(HEADER + "\n");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Returns the hashes of each file on the list. A line that is none, such as one that was cut off, is left out. */
  private static Map<String, Set<String>> read(Path list) throws IOException {
    Map<String, Set<String>> files = new HashMap<>();
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
        if (line.matches("[0-9a-f]{64}  [A-Za-z0-9_.][A-Za-z0-9_./-]*") && !line.contains("..")) {
          files
              .computeIfAbsent(line.substring(HASH + 2), any -> new HashSet<>())
              .add(line.substring(0, HASH));
        }
      }
    }
    return files;
  }

  void write(String path, byte[] bytes) throws IOException {
    String hash = Addresses.hash(bytes);
    if (now.put(path, hash) != null) {
      throw new IllegalArgumentException("the site has two files " + path);
    }
    Path file = folder.resolve(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      if (!before.containsKey(path)) {
        throw new FileAlreadyExistsException(
            file.toString(), null, "it is not a file of this site");
      }
      if (Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
        unchanged++;
        return;
      }
    }
    journal.write(hash + "  " + path + "\n");
    journal.flush();
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    written.add(path);
  }

  /** Removes the files that the site no longer has, unless somebody has changed them, and writes the list. */
  SiteChanges finish() throws IOException {
    List<String> removed = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Map.Entry<String, Set<String>> old : new TreeMap<>(before).entrySet()) {
      String path = old.getKey();
      Path file = folder.resolve(path);
      if (now.containsKey(path) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      if (old.getValue().contains(Addresses.hash(Files.readAllBytes(file)))) {
        Files.delete(file);
        removeEmpty(file.getParent());
        removed.add(path);
      } else {
        kept.add(path);
      }
    }
    journal.close();
    StringBuilder list = new StringBuilder(HEADER).append('\n');
    now.forEach((path, hash) -> list.append(hash).append("  ").append(path).append('\n'));
    AtomicFile.write(folder.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
    written.sort(null);
    return new SiteChanges(written, unchanged, removed, kept);
  }

  private void removeEmpty(@Nullable Path parent) throws IOException {
    Path each = parent;
    while (each != null && !each.equals(folder) && isEmpty(each)) {
      Files.delete(each);
      each = each.getParent();
    }
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
