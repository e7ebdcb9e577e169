package org.cbss.model.views;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.Citation;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.Source;
import org.cbss.model.validation.TextReport;

/** Writes pages as text for a terminal or as Markdown. */
public abstract class PageWriter {
  private final LanguageTag language;
  private final Map<Id<Source>, Integer> numbers = new HashMap<>();
  final StringBuilder out = new StringBuilder();

  private PageWriter(LanguageTag language) {
    this.language = language;
  }

  /**
   * Returns a page as text for a terminal, in lines of at most 100 characters if no word is longer.
   *
   * @param page the page
   * @param language the language for the titles of sources
   * @return the text, with invisible characters escaped
   * @throws IllegalArgumentException if a citation of the page has a source that the page does not list
   */
  public static String toText(Page page, LanguageTag language) {
    return new Text(language).write(page);
  }

  /**
   * Returns a page as Markdown (CommonMark).
   *
   * @param page the page
   * @param language the language for the titles of sources
   * @return the Markdown, with markup and invisible characters of the record escaped
   * @throws IllegalArgumentException if a citation of the page has a source that the page does not list
   */
  public static String toMarkdown(Page page, LanguageTag language) {
    return new Markdown(language).write(page);
  }

  final String write(Page page) {
    for (Source source : page.sources()) {
      numbers.put(source.id(), numbers.size() + 1);
    }
    title(page.title());
    for (Page.Section section : page.sections()) {
      heading(section.heading());
      section.items().forEach(this::item);
    }
    if (!page.sources().isEmpty()) {
      heading("Sources");
    }
    for (int i = 0; i < page.sources().size(); i++) {
      source(i + 1, page.sources().get(i));
    }
    return out.toString();
  }

  abstract void title(String title);

  abstract void heading(String heading);

  abstract void item(Page.Item item);

  abstract void source(int number, Source source);

  /** Returns the citations of an item by source, such as {@code [1: under “Vision”, first paragraph] [2]}. */
  final String citations(List<Citation> citations) {
    Map<Integer, Set<String>> places = new LinkedHashMap<>();
    for (Citation citation : citations) {
      Set<String> ofSource =
          places.computeIfAbsent(number(citation), number -> new LinkedHashSet<>());
      String place = place(citation);
      if (!place.isEmpty()) {
        ofSource.add(place);
      }
    }
    return places.entrySet().stream()
        .map(each -> "[" + each.getKey()
            + (each.getValue().isEmpty() ? "" : ": " + String.join("; ", each.getValue())) + "]")
        .collect(Collectors.joining(" "));
  }

  private static String place(Citation citation) {
    String says = citation.says().map(value -> "says " + Names.shorten(value)).orElse("");
    String at = citation.at().map(Names::shorten).orElse("");
    return at.isEmpty() || says.isEmpty() ? at + says : at + " " + says;
  }

  private int number(Citation citation) {
    Integer number = numbers.get(citation.source());
    if (number == null) {
      throw new IllegalArgumentException("the page does not list the source " + citation.source());
    }
    return number;
  }

  final String describe(Source source) {
    String publisher = source.publisher().map(name -> ", " + name).orElse("");
    String published = source.published().map(date -> ", " + SpanWords.of(date)).orElse("");
    String unverified = source.unverified() ? " (unverified)" : "";
    return source.title().in(language) + publisher + published + unverified;
  }

  /** Text for a terminal. */
  private static final class Text extends PageWriter {
    private static final int WIDTH = 100;
    private static final int INDENT = 13;

    Text(LanguageTag language) {
      super(language);
    }

    @Override
    void title(String title) {
      String shown = TextReport.escape(title);
      out.append(shown)
          .append('\n')
          .append("=".repeat(shown.codePointCount(0, shown.length())))
          .append('\n');
    }

    @Override
    void heading(String heading) {
      out.append('\n').append(heading).append('\n');
    }

    @Override
    void item(Page.Item item) {
      String certainty = item.certainty().isCertain() ? "certain" : "uncertain";
      paragraph(String.format(Locale.ROOT, "  %-" + (INDENT - 2) + "s", certainty), item.text());
      item.details().forEach(detail -> paragraph(" ".repeat(INDENT) + "- ", detail));
      if (!item.note().isEmpty()) {
        paragraph(" ".repeat(INDENT), "Note: " + item.note());
      }
      String citations = citations(item.citations());
      paragraph(" ".repeat(INDENT), citations.isEmpty() ? "(no source)" : citations);
    }

    @Override
    void source(int number, Source source) {
      String lead = String.format(Locale.ROOT, "  %-" + (INDENT - 2) + "s", "[" + number + "]");
      paragraph(lead, describe(source));
      source.url().ifPresent(url -> paragraph(" ".repeat(INDENT), url.value()));
    }

    private void paragraph(String lead, String text) {
      int indent = lead.length();
      int column = indent;
      out.append(lead);
      for (String word : TextReport.escape(text.replaceAll("\\s+", " ")).split(" ")) {
        int width = word.codePointCount(0, word.length());
        if (column > indent && column + 1 + width > WIDTH) {
          out.append('\n').append(" ".repeat(indent));
          column = indent;
        }
        if (column > indent) {
          out.append(' ');
          column++;
        }
        out.append(word);
        column += width;
      }
      out.append('\n');
    }
  }

  /** Markdown (CommonMark). */
  private static final class Markdown extends PageWriter {
    Markdown(LanguageTag language) {
      super(language);
    }

    @Override
    void title(String title) {
      out.append("# ").append(escape(title)).append('\n');
    }

    @Override
    void heading(String heading) {
      out.append("\n## ").append(heading).append("\n\n");
    }

    @Override
    void item(Page.Item item) {
      out.append(item.certainty().isCertain() ? "- **certain**: " : "- *uncertain*: ")
          .append(escape(item.text()));
      String citations = citations(item.citations());
      out.append(' ')
          .append(citations.isEmpty() ? "(no source)" : escape(citations))
          .append('\n');
      item.details().forEach(detail -> out.append("  - ").append(escape(detail)).append('\n'));
      if (!item.note().isEmpty()) {
        out.append("  - Note: ").append(escape(item.note())).append('\n');
      }
    }

    @Override
    void source(int number, Source source) {
      out.append("- \\[").append(number).append("\\] ").append(escape(describe(source)));
      source
          .url()
          .ifPresent(url -> out.append(", <")
              .append(url.value().replace("<", "%3C").replace(">", "%3E"))
              .append('>'));
      out.append('\n');
    }

    private static String escape(String text) {
      return TextReport.escape(text.replaceAll("\\s+", " "))
          .replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1");
    }
  }
}
