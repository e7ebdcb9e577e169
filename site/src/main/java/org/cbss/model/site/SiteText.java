package org.cbss.model.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Membership;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Source;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.chronology.Reason;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.site.internal.page.Citing;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;

/** The names, texts and citations of a record in one language, with links to their pages. */
final class SiteText {
  /** The length at which a text is continued in another statement, so that a page can be split there. */
  static final int MAX_CHUNK = 8_000;

  /** The attributes of which a record has one as its name. */
  private static final List<String> NAMES = List.of("name", "title", "text");

  /** The attributes whose values are times. */
  private static final Set<String> TIMES = Set.of("period", "date");

  private static final int MAX_NAME = 200;
  private static final int MAX_QUOTE = 1_000;

  final SiteRecord record;
  final Words words;
  final LanguageTag language;
  final Names names;

  /** What the briefings of the pages in this language may list. */
  final Allowance briefings;

  SiteText(SiteRecord record, Words words, LanguageTag language) {
    this(
        record,
        words,
        language,
        new Names(record.registry).in(language),
        new Allowance(record.dataset().entities().count()));
  }

  private SiteText(
      SiteRecord record, Words words, LanguageTag language, Names names, Allowance briefings) {
    this.record = record;
    this.briefings = briefings;
    this.words = words;
    this.language = language;
    this.names = names;
  }

  /** Returns the texts with the names of a time. */
  SiteText during(TimeSpan span) {
    return new SiteText(record, words, language, names.during(span), briefings);
  }

  Run words(String key) {
    return Run.words(words.get(key));
  }

  /** Returns words that {@code views} makes, which are English. */
  Run english(String text) {
    return new Run(shown(text), tag(LanguageTag.ENGLISH), null, null);
  }

  Run plain(String text) {
    return Run.text(shown(text), null);
  }

  Run text(LocalizedText text) {
    String chosen = text.in(language);
    return Run.text(shown(chosen), tag(languageOf(text, chosen)));
  }

  Run text(LanguageTag of, String text) {
    return Run.text(shown(text), tag(of));
  }

  private LanguageTag languageOf(LocalizedText text, String chosen) {
    if (text.plain().isPresent()) {
      return record.dataset().language();
    }
    if (chosen.equals(text.translations().get(language))) {
      return language;
    }
    return text.translations().entrySet().stream()
        .filter(each -> each.getValue().equals(chosen))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private @Nullable String tag(LanguageTag of) {
    return of.equals(words.language()) ? null : of.value();
  }

  /** Returns the name of a record, with a link to its page. */
  Run link(Id<? extends Identified> id) {
    Identified found = record.registry.find(id).orElseThrow();
    return name(found).linked(Addresses.of(found));
  }

  /** Returns who holds a presidency or a post, with a link to the page of the presidency or term. */
  Run holder(Entity tenure) {
    if (tenure instanceof Presidency presidency) {
      return plain(names.holder(presidency)).linked(Addresses.of(presidency));
    }
    return tenure instanceof PersonnelTerm term
        ? link(term.person()).linked(Addresses.of(term))
        : link(tenure.id());
  }

  /** Returns the name of a record: what a list calls it, where the kind and the time are told beside it. */
  Run name(Identified found) {
    String name = found instanceof Entity entity ? names.title(entity) : names.of(found.id());
    return Run.text(shown(shorten(name)), nameLanguage(found, name));
  }

  /** Returns the language of a name, or that of the page if it is made of words and names. */
  private @Nullable String nameLanguage(Identified found, String name) {
    LocalizedText text = ownText(found);
    if (text == null || !text.in(language).equals(name)) {
      return null;
    }
    return tag(languageOf(text, name));
  }

  /** Returns the text that is the name of a record, or null if its name is made of more than one. */
  private static @Nullable LocalizedText ownText(Identified found) {
    return ownText(ModelSchema.of(found), found);
  }

  private static <T> @Nullable LocalizedText ownText(RecordType<T, ?> type, Identified found) {
    for (String name : NAMES) {
      if (type.attribute(name).orElse(null) instanceof Attribute.One<T, ?, ?> one
          && one.get(type.type().cast(found)) instanceof LocalizedText text) {
        return text;
      }
    }
    return null;
  }

  static String shorten(String text) {
    return cut(text, MAX_NAME);
  }

  /** Returns a text of which a page shows only the beginning, since another page shows all of it. */
  static String brief(String text) {
    return cut(text, MAX_QUOTE);
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }

  /**
   * Returns a text with the characters escaped that HTML forbids or that change the direction of other text. Joiners and
   * variants, which many scripts need, stay.
   */
  static String shown(String text) {
    if (text.codePoints().noneMatch(SiteText::isEscaped)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> {
      if (isEscaped(character)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", character));
      } else {
        out.appendCodePoint(character);
      }
    });
    return out.toString();
  }

  private static boolean isEscaped(int character) {
    if (character == '\n' || character == '\t') {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default ->
        InvisibleCharacters.changesDirection(character)
            || (character & 0xFFFE) == 0xFFFE
            || character >= 0xFDD0 && character <= 0xFDEF;
    };
  }

  /** Returns the parts of a long text, cut after a line or a word if there is one. */
  static List<String> chunks(String text) {
    List<String> chunks = new ArrayList<>();
    int from = 0;
    while (text.length() - from > MAX_CHUNK) {
      int end = lastBreak(text, from, from + MAX_CHUNK);
      chunks.add(text.substring(from, end));
      from = end;
    }
    chunks.add(text.substring(from));
    return chunks;
  }

  /** Returns where to cut: after the last line, or else the last word, in the second half of a chunk. */
  private static int lastBreak(String text, int from, int to) {
    int word = -1;
    for (int end = to; end > from + MAX_CHUNK / 2; end--) {
      char before = text.charAt(end - 1);
      if (before == '\n') {
        return end;
      }
      if (before == ' ' && word < 0) {
        word = end;
      }
    }
    if (word > 0) {
      return word;
    }
    return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
  }

  /**
   * Returns a statement that is certain unless its record is disputed. What a source is called is no statement, but some sources
   * nobody could check.
   */
  Value stated(Value value, Annotated owner) {
    if (owner instanceof Source source) {
      return source.unverified()
          ? value.with(words.get("citation.unverified"), "uncertain")
          : value;
    }
    boolean disputed = owner instanceof Membership membership && membership.disputed()
        || owner instanceof Entity entity && !Names.standing(entity).isEmpty();
    return disputed
        ? value.with(words.get("certainty.disputed"), "uncertain")
        : certainty(value, Certainty.CERTAIN);
  }

  Value certainty(Value value, Certainty certainty) {
    String name = certainty.name().toLowerCase(Locale.ROOT);
    return value.with(words.get("certainty." + name), name);
  }

  List<Citing> citations(List<Citation> citations) {
    return citations.stream().map(each -> citing(each, false)).toList();
  }

  /** Returns a citation with the attribute that it is about. */
  Citing citingAttribute(Citation citation) {
    return citing(citation, citation.about().isPresent());
  }

  private Citing citing(Citation citation, boolean withAttribute) {
    Source source = record.registry.sources().get(citation.source());
    List<Run> details = new ArrayList<>();
    if (source.unverified()) {
      details.add(Run.words(" (" + words.get("citation.unverified") + ")"));
    }
    if (withAttribute) {
      details.add(Run.words("; " + words.get("citation.about") + " "));
      details.add(attribute(citation.about().orElse("")));
    }
    details.addAll(position(citation, source));
    return new Citing(link(source.id()), details);
  }

  /** Returns the place of a citation in its source, what the source says, and its words. */
  List<Run> position(Citation citation, Source source) {
    List<Run> runs = new ArrayList<>();
    citation.at().ifPresent(at -> {
      runs.add(Run.words("; "));
      runs.add(plain(cut(at, MAX_QUOTE)));
    });
    citation.says().ifPresent(says -> {
      runs.add(Run.words("; " + words.get("citation.says") + " "));
      runs.addAll(said(citation, plain(cut(says, MAX_QUOTE))));
    });
    citation.quote().ifPresent(quote -> {
      runs.add(Run.words("; "));
      String cut = "“" + cut(quote, MAX_QUOTE) + "”";
      runs.add(source.language().map(of -> text(of, cut)).orElseGet(() -> plain(cut)));
    });
    return runs;
  }

  /** Returns a value that a source gives: a time in words first. */
  private List<Run> said(Citation citation, Run notation) {
    return citation
        .saidPeriod()
        .filter(any -> citation.about().filter(TIMES::contains).isPresent())
        .map(
            time -> List.of(english(SpanWords.of(time)), Run.words(" ("), notation, Run.words(")")))
        .orElse(List.of(notation));
  }

  /** Returns the label of an attribute, or its name if it is none of the format. */
  Run attribute(String name) {
    String key = "attribute." + name;
    return words.has(key) ? words(key) : plain(shorten(name));
  }

  /** Returns the statements from which something is inferred, with links to their records. */
  List<List<Run>> because(List<Reason> reasons) {
    List<List<Run>> lines = new ArrayList<>();
    for (Reason reason : reasons) {
      List<Run> line = new ArrayList<>();
      Identified stated = entity(reason.path());
      line.add(english(reason.words()).linked(stated == null ? null : Addresses.of(stated)));
      reason.citations().stream().map(Citation::source).distinct().limit(3).forEach(source -> {
        line.add(Run.words("; "));
        line.add(link(source));
      });
      lines.add(line);
    }
    if (reasons.size() == Inferences.MAX_REASONS) {
      lines.add(List.of(words("inferred.more")));
    }
    return lines;
  }

  /** Returns the entity that a path leads into, or null if it leads into none. */
  @Nullable
  Entity entity(DataPath path) {
    EntityKind kind = path.kind();
    return kind == null ? null : ModelTraversal.entities(record.dataset(), kind).get(path.index());
  }

  /** Returns the time in words: what is recorded, and what is inferred. */
  Value time(Entity entity) {
    return Value.of(english(names.time(entity)));
  }

  /** Returns a text by which a table sorts rows in time. */
  TimeSpan effective(Entity entity) {
    return record.registry.effectivePeriod(entity);
  }

  /** Returns the words for records of a kind. */
  String kind(EntityKind kind) {
    return words.get("kind." + Addresses.folder(kind));
  }

  String kinds(EntityKind kind) {
    return words.get("kinds." + Addresses.folder(kind));
  }

  /** Returns whether an entity has a time to tell. */
  static boolean isTimed(Entity entity) {
    return !(entity instanceof Source
        || entity instanceof Person
        || entity instanceof TakeHomeMessage);
  }

  /** Returns the title of the record. It is on every page, so that only its beginning may be looked at. */
  Run title() {
    return record.dataset().title().map(this::beginning).orElseGet(() -> words("site.untitled"));
  }

  /** Returns the beginning of a text. */
  Run beginning(LocalizedText text) {
    String chosen = text.in(language);
    return Run.text(shown(shorten(chosen)), tag(languageOf(text, chosen)));
  }
}
