package org.cbss.model.site;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.site.internal.page.Frame;
import org.cbss.model.site.internal.page.PageView;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.templates.JtepageGenerated;
import org.jspecify.annotations.Nullable;

/** Makes pages by the templates, with what surrounds them on a site. */
final class Renderer {
  private static final int MAX_FOLDER = 40;

  private final SiteText text;
  private final List<LanguageTag> languages;

  Renderer(SiteText text, List<LanguageTag> languages) {
    this.text = text;
    this.languages = languages;
  }

  /** Returns the folder of the pages of a language: none for that of the record. */
  static String folder(LanguageTag language, LanguageTag ofRecord) {
    String name = language.value().toLowerCase(Locale.ROOT);
    if (language.equals(ofRecord)) {
      return "";
    }
    return "lang/"
        + (name.length() <= MAX_FOLDER
            ? name
            : name.substring(0, MAX_FOLDER / 2) + "_"
                + Addresses.hash(name.getBytes(StandardCharsets.UTF_8)).substring(0, 32))
        + "/";
  }

  String folder() {
    return folder(text.language, text.record.dataset().language());
  }

  byte[] render(PageView page, int search) {
    String up = "../".repeat(depth(page.address()));
    String root = up + "../".repeat(depth(folder()));
    Words words = text.words;
    Frame frame = new Frame(
        words.language().value(),
        words.direction(),
        up,
        root,
        text.title().linked(HomePage.ADDRESS),
        navigation(),
        languages(page, root),
        around(page),
        true,
        null,
        null,
        search,
        words::get);
    return html(page, frame);
  }

  /** Returns a page as one file that loads nothing. */
  static byte[] alone(PageView page, Words words, String style, String policy) {
    Run nothing = Run.words("");
    return html(
        page,
        new Frame(
            words.language().value(),
            words.direction(),
            "",
            "",
            nothing,
            List.of(),
            List.of(),
            List.of(),
            false,
            style,
            policy,
            0,
            words::get));
  }

  @SuppressWarnings("NullAway") // generated code accepts null for no interceptor
  private static byte[] html(PageView page, Frame frame) {
    StringOutput out = new StringOutput(16_384);
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(out), null, page, frame);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int depth(String path) {
    return (int) path.chars().filter(character -> character == '/').count();
  }

  private List<Run> navigation() {
    List<Run> links = new ArrayList<>();
    for (EntityKind kind : Addresses.kinds()) {
      if (!ModelTraversal.entities(text.record.dataset(), kind).isEmpty()) {
        links.add(Run.words(text.kinds(kind)).linked(Addresses.index(kind)));
      }
    }
    links.add(text.words("page.open").linked(OpenQuestions.ADDRESS));
    links.add(text.words("page.search").linked(IndexPages.SEARCH));
    return links;
  }

  private List<Run> languages(PageView page, String root) {
    if (languages.size() == 1) {
      return List.of();
    }
    String address = page.parts().isEmpty() ? page.address() : page.parts().get(0);
    List<Run> links = new ArrayList<>();
    for (LanguageTag each : languages) {
      String folder = folder(each, text.record.dataset().language());
      @Nullable String href = each.equals(text.language) ? null : root + folder + address;
      links.add(new Run(text.words.language(each), each.value(), "auto", href));
    }
    return links;
  }

  private List<Run> around(PageView page) {
    List<String> parts = page.parts();
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Run> links = new ArrayList<>();
    links.add(Run.words(text.words.get("part", page.part()).replace("{1}", "" + parts.size())));
    link(links, "part.first", page, 1);
    link(links, "part.previous", page, page.part() - 1);
    link(links, "part.next", page, page.part() + 1);
    link(links, "part.last", page, parts.size());
    return links;
  }

  private void link(List<Run> links, String key, PageView page, int part) {
    if (part >= 1 && part <= page.parts().size() && part != page.part()) {
      links.add(text.words(key).linked(page.parts().get(part - 1)));
    }
  }
}
