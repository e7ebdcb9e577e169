package org.cbss.model.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.EntityKind;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.Project;

/** The names of all records, as script files: a page that was opened as a file may load no others. */
final class SearchIndex {
  /** The largest number of characters of a file, unless a single entry is longer. */
  private static final int MAX_FILE = 1_000_000;

  private final SiteText text;
  private final List<StringBuilder> files = new ArrayList<>();

  SearchIndex(SiteText text) {
    this.text = text;
  }

  void add(Identified record) {
    String entry =
        "[" + quoted(text.name(record).text()) + "," + quoted(text.kind(EntityKind.of(record)))
            + "," + quoted(Addresses.of(record)) + "," + quoted(others(record)) + "]";
    if (files.isEmpty() || last().length() + entry.length() > MAX_FILE) {
      files.add(new StringBuilder("cbssSearch.add([\n"));
    }
    last().append(entry).append(",\n");
  }

  private StringBuilder last() {
    return files.get(files.size() - 1);
  }

  /** Returns the number of files that a site with this many entries has, which is at least one. */
  List<byte[]> files() {
    if (files.isEmpty()) {
      files.add(new StringBuilder("cbssSearch.add([\n"));
    }
    return files.stream()
        .map(each -> (each + "]);\n").getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** Returns the id and the other names of a record. */
  private String others(Identified record) {
    List<String> others = new ArrayList<>(List.of(record.id().value()));
    if (record instanceof Organization organization) {
      others.addAll(translations(organization.name()));
      organization.otherNames().forEach(name -> others.addAll(translations(name)));
      organization.formerNames().forEach(name -> others.addAll(translations(name.name())));
    } else if (record instanceof Person person) {
      others.addAll(person.otherNames());
    } else if (record instanceof Post post) {
      post.formerNames().forEach(name -> others.addAll(translations(name.name())));
    } else if (record instanceof Project project) {
      project.formerNames().forEach(name -> others.addAll(translations(name.name())));
    }
    return others.stream().map(SiteText::shorten).collect(Collectors.joining(" · "));
  }

  private static List<String> translations(LocalizedText text) {
    return text.plain()
        .map(List::of)
        .orElseGet(() -> List.copyOf(text.translations().values()));
  }

  /** Returns a string of JavaScript, which is valid in an old one too. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char character : SiteText.shown(text).toCharArray()) {
      if (character == '"' || character == '\\') {
        out.append('\\').append(character);
      } else if (character == '<') {
        out.append("\\u003c");
      } else if (character < ' ') {
        out.append(' ');
      } else {
        out.append(character);
      }
    }
    return out.append('"').toString();
  }
}
