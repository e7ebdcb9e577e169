package org.cbss.model.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.Mandate;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.JsonLdContext;
import org.cbss.model.json.JsonLinesWriter;
import org.cbss.model.query.Registry;
import org.cbss.model.site.internal.page.PageView;

/**
 * A record as static pages: one for each record, with every statement, its certainty in words, its citations, and what it
 * follows from if it is inferred; lists of all records; a page of gaps and disagreements; a search; and files for machines.
 *
 * <p>The pages need no server and load nothing from elsewhere; without a script, only the search is missing. Each id has an
 * address that does not change with the rest of the record. The same record and options always give the same bytes. A page
 * of much content is split into several of less than a megabyte.
 *
 * <p>Instances are immutable and thread-safe. No method accepts or returns null.
 */
public final class Site {
  private static final List<String> ASSETS =
      List.of("site.css", "print.css", "site.js", "icon.svg");

  private final SiteRecord record;
  private final SiteOptions options;

  private Site(SiteRecord record, SiteOptions options) {
    this.record = record;
    this.options = options;
  }

  /** Receives the files of a site. */
  @FunctionalInterface
  public interface Receiver {

    /**
     * Receives a file.
     *
     * @param path the path in the site, with slashes, such as {@code people/ada.html}
     * @param bytes the content
     * @throws IOException if the file cannot be kept
     */
    void file(String path, byte[] bytes) throws IOException;
  }

  /**
   * Returns the site of a registry.
   *
   * @param registry the registry, whose answers the pages show
   * @param options what the site shows beyond the record
   * @return the site
   */
  public static Site of(Registry registry, SiteOptions options) {
    return new Site(new SiteRecord(registry, options.today()), options);
  }

  /**
   * Writes the site into a folder. Files that already have their content are left alone. Files of an earlier site that this one
   * does not have are removed, unless somebody has changed them; the folder has a list of the files of its site.
   *
   * @param folder the folder: it does not exist yet, is empty, or has a site
   * @return what has changed
   * @throws IOException if a file cannot be written, the folder has other files and no site, or a file of the site would replace
   *     one that is not of a site
   * @throws IllegalArgumentException if the record has values that no file can hold, such as an unpaired surrogate
   */
  public SiteChanges write(Path folder) throws IOException {
    try (SiteFolder site = new SiteFolder(folder)) {
      forEachFile(site::write);
      return site.finish();
    }
  }

  /**
   * Makes all files of the site, one after the other.
   *
   * @param receiver receives each file once
   * @throws IOException if the receiver throws it, or the content of a download does
   * @throws IllegalArgumentException if the record has values that no file can hold, such as an unpaired surrogate
   */
  public void forEachFile(Receiver receiver) throws IOException {
    for (String asset : ASSETS) {
      receiver.file(asset, asset(asset));
    }
    List<LanguageTag> languages = List.copyOf(record.languages);
    for (LanguageTag language : languages) {
      SiteText text = new SiteText(record, options.words(language), language);
      pages(text, new Renderer(text, languages), receiver);
    }
    for (Download download : downloads()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      download.content().write(out);
      receiver.file(download.path(), out.toByteArray());
    }
  }

  static byte[] asset(String name) {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Download> downloads() {
    Dataset dataset = record.dataset();
    SiteText text = new SiteText(record, options.words(dataset.language()), dataset.language());
    List<Download> all = new ArrayList<>();
    all.add(new Download(
        LinkedData.RECORD,
        Download.WORDS + "file.json",
        out -> new DatasetWriter().write(dataset, out)));
    all.add(new Download(
        "record.ndjson",
        Download.WORDS + "file.lines",
        out -> JsonLinesWriter.write(dataset, out)));
    all.add(new Download(
        JsonLdContext.FILE,
        Download.WORDS + "file.context",
        out -> out.write(JsonLdContext.toJson().getBytes(StandardCharsets.UTF_8))));
    if (Calendar.hasEvents(text)) {
      all.add(new Download(
          Calendar.FILE, Download.WORDS + "file.calendar", out -> out.write(Calendar.of(text))));
    }
    all.addAll(options.downloads());
    return all;
  }

  private void pages(SiteText text, Renderer renderer, Receiver receiver) throws IOException {
    boolean first = renderer.folder().isEmpty();
    PageView home = HomePage.of(text, downloads());
    write(
        first ? home.withJson(LinkedData.of(record.dataset()), null) : home, 0, renderer, receiver);
    SearchIndex index = new SearchIndex(text);
    for (EntityKind kind : EntityKind.topLevel()) {
      List<? extends Entity> all = ModelTraversal.entities(record.dataset(), kind);
      if (!all.isEmpty()) {
        write(IndexPages.of(text, kind, options.downloads()), 0, renderer, receiver);
      }
      for (Entity entity : all) {
        page(text, entity, renderer, receiver);
        index.add(entity);
        if (entity instanceof Mandate mandate) {
          mandate.areas().forEach(index::add);
        }
      }
    }
    write(OpenQuestions.page(text), 0, renderer, receiver);
    List<byte[]> files = index.files();
    for (int i = 0; i < files.size(); i++) {
      receiver.file(renderer.folder() + "search-" + (i + 1) + ".js", files.get(i));
    }
    write(IndexPages.search(text), files.size(), renderer, receiver);
  }

  private void page(SiteText text, Entity entity, Renderer renderer, Receiver receiver)
      throws IOException {
    RecordPage.Made made = made(text, entity, renderer, receiver);
    PageView page = made.page();
    if (renderer.folder().isEmpty()) {
      String json = LinkedData.of(record.dataset(), entity);
      boolean inline = json.length() <= LinkedData.MAX_INLINE;
      if (!inline) {
        receiver.file(Addresses.json(entity), json.getBytes(StandardCharsets.UTF_8));
      }
      page = page.withJson(inline ? json : null, inline ? null : Addresses.json(entity));
    }
    write(page, 0, renderer, receiver);
    if (entity instanceof Mandate mandate) {
      for (Identified area : mandate.areas()) {
        write(made(text, area, renderer, receiver).page(), 0, renderer, receiver);
      }
    }
  }

  /** Makes the page of a record, and hands over the picture on it. */
  private static RecordPage.Made made(
      SiteText text, Identified owner, Renderer renderer, Receiver receiver) throws IOException {
    RecordPage.Made made = RecordPage.of(text, owner);
    if (made.timeline().isPresent()) {
      Timeline timeline = made.timeline().get();
      receiver.file(
          renderer.folder() + timeline.address(), timeline.svg().getBytes(StandardCharsets.UTF_8));
    }
    return made;
  }

  private static void write(PageView page, int search, Renderer renderer, Receiver receiver)
      throws IOException {
    for (PageView part : Pager.split(page)) {
      receiver.file(renderer.folder() + part.address(), renderer.render(part, search));
    }
  }
}
