package org.cbss.model.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.RecordFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in memory, and its pages as they are read back. */
final class MadeSite {
  static final LocalDate DAY = LocalDate.of(2020, 5, 6);

  final Registry registry;
  final Map<String, byte[]> files = new TreeMap<>();

  private MadeSite(Registry registry, SiteOptions options) {
    this.registry = registry;
    try {
      Site.of(registry, options).forEachFile((path, bytes) -> {
        if (files.put(path, bytes) != null) {
          throw new IllegalStateException("two files " + path);
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> shipped() {
    return Stream.of(
        "danish-presidency-2019-2020",
        "cbss-presidencies",
        "eu-council",
        "arctic-council",
        "nordic-council-of-ministers");
  }

  static Dataset dataset(String shipped) {
    try {
      return new DatasetReader().read(RecordFiles.path(shipped)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MadeSite ofShipped(String name) {
    return of(dataset(name));
  }

  static MadeSite of(Dataset dataset) {
    return of(dataset, SiteOptions.defaults().on(DAY));
  }

  static MadeSite of(Dataset dataset, SiteOptions options) {
    return new MadeSite(Registry.of(dataset), options);
  }

  String text(String path) {
    return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
  }

  /** Returns a page, with addresses relative to the root of a site at {@code https://site.test/}. */
  Document page(String path) {
    return Jsoup.parse(text(path), "https://site.test/" + path);
  }

  Stream<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html"));
  }
}
