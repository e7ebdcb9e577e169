package org.cbss.model.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.cbss.model.Presidency;
import org.cbss.model.Source;
import org.cbss.model.query.Registry;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.PageView;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.views.BriefingPage;
import org.cbss.model.views.Page;
import org.cbss.model.views.SpanWords;

/** Writes the briefing of a presidency as one page (HTML) that loads nothing else. */
public final class BriefingHtml {
  private BriefingHtml() {}

  /**
   * Returns a briefing as a page.
   *
   * @param registry the registry
   * @param presidency the presidency
   * @return the page
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public static String write(Registry registry, Presidency presidency) {
    SiteText text = new SiteText(
        new SiteRecord(registry, Optional.empty()),
        Words.ENGLISH,
        registry.dataset().language());
    Page page = BriefingPage.of(registry, registry.briefing(presidency), text.language);
    List<Section> sections = new ArrayList<>(BriefingSections.alone(text, page).sections());
    if (!page.sources().isEmpty()) {
      sections.add(sources(text, page.sources()));
    }
    String style = new String(Site.asset("site.css"), StandardCharsets.UTF_8);
    PageView view =
        PageView.of("", text.words.get("section.briefing"), text.plain(page.title()), sections);
    return new String(
        Renderer.alone(view, text.words, style, policy(style)), StandardCharsets.UTF_8);
  }

  private static Section sources(SiteText text, List<Source> sources) {
    List<Block.Row> rows = new ArrayList<>();
    for (Source source : sources) {
      List<Run> runs = new ArrayList<>();
      runs.add(text.name(source).linked(source.url().map(Object::toString).orElse(null)));
      source.publisher().ifPresent(name -> runs.addAll(List.of(Run.words(", "), text.plain(name))));
      source
          .published()
          .ifPresent(
              date -> runs.addAll(List.of(Run.words(", "), text.english(SpanWords.of(date)))));
      if (source.unverified()) {
        runs.add(Run.words(" (" + text.words.get("citation.unverified") + ")"));
      }
      rows.add(new Block.Row("source-" + (rows.size() + 1), List.of(Value.of(runs))));
    }
    return new Section(
        "sources", text.words("section.sources"), List.of(new Block.Statements(rows)));
  }

  /** Returns a policy that allows the style of the page alone. */
  private static String policy(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; img-src data:; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing, which every JDK must have", e);
    }
  }
}
