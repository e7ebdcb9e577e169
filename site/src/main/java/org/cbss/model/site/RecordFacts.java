package org.cbss.model.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Party;
import org.cbss.model.Source;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.query.Registry;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.Citing;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;

/** The attributes of a record as facts and tables, each with its citations. They come from the schema of the model. */
final class RecordFacts {
  /** The largest number of citations that is repeated with each value of a list. */
  private static final int MAX_REPEATED = 5;

  /** The attributes that state nothing about the world: they have no certainty. */
  private static final Set<String> REMARKS = Set.of("id", "identifiers", "note", "accepts");

  /** A year with every day of the year, to put days that recur into words. */
  private static final int LEAP_YEAR = 2000;

  private final SiteText text;
  private final Identified owner;
  private final TimeSpan time;
  private final Map<String, List<Citation>> citations = new LinkedHashMap<>();
  private final List<Citation> general = new ArrayList<>();
  private final List<Block.Fact> facts = new ArrayList<>();
  private final List<Section> lists = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();

  RecordFacts(SiteText text, Identified owner) {
    this.owner = owner;
    this.time = owner instanceof Entity entity
        ? text.record.registry.recordedPeriod(entity)
        : TimeSpan.unknown();
    this.text = text.during(time);
    ((Annotated) owner).citations().forEach(this::sort);
    add(ModelSchema.of(owner));
  }

  private void sort(Citation citation) {
    Optional<String> about =
        citation.about().filter(name -> ModelSchema.of(owner).attribute(name).isPresent());
    about
        .map(name -> citations.computeIfAbsent(name, any -> new ArrayList<>()))
        .orElse(general)
        .add(citation);
  }

  /** Adds a fact that no attribute states. */
  void add(String label, Value value) {
    anchors.merge(label, 1, Integer::sum);
    facts.add(new Block.Fact(label.replace('.', '-'), text.words.get(label), value));
  }

  /** Returns the simple attributes. */
  Section facts() {
    return new Section("facts", text.words("section.facts"), List.of(new Block.Facts(facts)));
  }

  /** Returns a section for each list of records inside the record. */
  List<Section> lists() {
    return lists;
  }

  /** Returns the citations of the record as a whole. */
  List<Section> sources() {
    return general.isEmpty() ? List.of() : List.of(generalSources());
  }

  private Section generalSources() {
    List<Block.Fact> cited = new ArrayList<>();
    for (int i = 0; i < general.size(); i++) {
      Citing citing = text.citingAttribute(general.get(i));
      List<Run> runs = new ArrayList<>(List.of(citing.source()));
      runs.addAll(citing.details());
      cited.add(
          new Block.Fact("source-" + (i + 1), text.words.get("citation.record"), Value.of(runs)));
    }
    return new Section("sources", text.words("section.sources"), List.of(new Block.Facts(cited)));
  }

  private <T> void add(RecordType<T, ?> type) {
    T record = type.type().cast(owner);
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (attribute.name().equals("period") && owner instanceof Entity entity) {
        period(entity, attribute.has(record));
      } else if (attribute.has(record) && isShown(attribute)) {
        add(attribute, record);
      }
    }
  }

  /** Citations are beside what they support; the id is in the address. */
  private static boolean isShown(Attribute<?, ?> attribute) {
    return !attribute.name().equals("citations");
  }

  private void period(Entity entity, boolean recorded) {
    Registry registry = text.record.registry;
    boolean inferred = SpanWords.inferred(
            registry.recordedPeriod(entity), registry.effectivePeriod(entity))
        .isPresent();
    if (recorded || inferred) {
      Value value = qualified(text.time(entity), registry.recordedPeriod(entity).isQualified());
      fact(
          "period",
          inferred
              ? value.because(
                  text.because(text.record.inferences.of(text.record.path(entity.id()))))
              : value);
    }
  }

  private <T> void add(Attribute<T, ?> attribute, T record) {
    if (attribute instanceof Attribute.One<T, ?, ?> one) {
      value(attribute.name(), one.type(), Objects.requireNonNull(one.get(record)));
    } else if (attribute instanceof Attribute.Keyed<T, ?> keyed) {
      keyed.get(record).forEach((key, value) -> chunks(attribute.name(), null, key + ": " + value));
    } else if (attribute instanceof Attribute.Many<T, ?, ?> many) {
      if (many.type() instanceof ValueType.Nested<?> nested && !ModelSchema.isParty(many.type())) {
        table(attribute.name(), nested.type().get(), many.get(record));
      } else {
        many.get(record).forEach(each -> value(attribute.name(), many.type(), each));
      }
    }
  }

  private void value(String name, ValueType<?> type, Object value) {
    if (value instanceof LocalizedText translated) {
      Run run = text.text(translated);
      SiteText.chunks(run.text())
          .forEach(chunk -> fact(name, Value.of(new Run(chunk, run.lang(), run.dir(), null))));
      others(name, translated);
    } else if (value instanceof String plain) {
      LanguageTag of = owner instanceof Source source ? source.language().orElse(null) : null;
      chunks(name, name.equals("text") ? of : null, plain);
    } else {
      boolean qualified = value instanceof EdtfDate date && date.isQualified();
      fact(name, qualified(Value.of(runs(type, value)), qualified));
    }
  }

  /** Returns a time as uncertain if the record qualifies it, such as with a question mark. */
  private Value qualified(Value value, boolean qualified) {
    return qualified ? text.certainty(value, Certainty.UNCERTAIN) : value;
  }

  private void chunks(String name, @Nullable LanguageTag of, String whole) {
    for (String chunk : SiteText.chunks(whole)) {
      fact(name, Value.of(of == null ? text.plain(chunk) : text.text(of, chunk)));
    }
  }

  /** Adds the translations into languages that have no pages of their own. */
  private void others(String name, LocalizedText translated) {
    Collection<LanguageTag> shown = text.record.languages;
    translated.translations().forEach((language, translation) -> {
      if (!shown.contains(language)) {
        SiteText.chunks(translation)
            .forEach(chunk -> fact(
                name,
                text.words.get("attribute." + name) + " (" + text.words.language(language) + ")",
                Value.of(text.text(language, chunk))));
      }
    });
  }

  private void fact(String name, Value value) {
    fact(name, text.words.get("attribute." + name), value);
  }

  private void fact(String name, String label, Value value) {
    int number = anchors.merge(name, 1, Integer::sum);
    List<Citation> about = citations.getOrDefault(name, List.of());
    List<Citation> cited =
        number == 1 ? about : about.subList(0, Math.min(about.size(), MAX_REPEATED));
    String anchor = name.toLowerCase(Locale.ROOT) + (number == 1 ? "" : "-" + number);
    facts.add(new Block.Fact(
        anchor,
        label,
        (value.certainty().isEmpty() && !REMARKS.contains(name)
                ? text.stated(value, (Annotated) owner)
                : value)
            .citing(text.citations(cited))));
  }

  private <T> void table(String name, RecordType<T, ?> type, List<?> all) {
    List<T> items = all.stream().map(type.type()::cast).toList();
    List<Attribute<T, ?>> columns = new ArrayList<>();
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (isColumn(attribute) && items.stream().anyMatch(attribute::has)) {
        columns.add(attribute);
      }
    }
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      DataPath path = text.record.path(owner.id()).resolve(name, i);
      rows.addAll(rows(anchor(name, i), cells(columns, items.get(i), path)));
    }
    String heading = text.words.get("attribute." + name);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table(heading, columns.stream().map(this::heading).toList(), rows));
    List<Citation> about = citations.getOrDefault(name, List.of());
    if (!about.isEmpty()) {
      Value cited = Value.of(text.words("citation.list")).citing(text.citations(about));
      blocks.add(new Block.Facts(List.of(new Block.Fact(
          anchor(name, items.size()) + "-sources", text.words.get("section.sources"), cited))));
    }
    lists.add(new Section(name.toLowerCase(Locale.ROOT), Run.words(heading), blocks));
  }

  /** Returns cells as a row, and if one of them is long, with more rows that continue it. */
  private static List<Block.Row> rows(String anchor, List<Value> cells) {
    List<List<Value>> chunks = cells.stream().map(RecordFacts::chunks).toList();
    int longest = chunks.stream().mapToInt(List::size).max().orElse(1);
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      int number = i;
      rows.add(new Block.Row(
          i == 0 ? anchor : anchor + "-more-" + i,
          chunks.stream()
              .map(each -> number < each.size() ? each.get(number) : Value.of())
              .toList()));
    }
    return rows;
  }

  /** Returns a value in parts that are not long; the first has its certainty and citations. */
  private static List<Value> chunks(Value value) {
    List<List<Run>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    int length = 0;
    for (Run run : value.runs()) {
      for (String chunk : SiteText.chunks(run.text())) {
        if (length + chunk.length() > SiteText.MAX_CHUNK) {
          parts.add(new ArrayList<>());
          length = 0;
        }
        parts.get(parts.size() - 1).add(new Run(chunk, run.lang(), run.dir(), run.href()));
        length += chunk.length();
      }
    }
    List<Value> values = new ArrayList<>();
    for (List<Run> part : parts) {
      values.add(values.isEmpty() ? value.with(part) : Value.of(part));
    }
    return values;
  }

  private static String anchor(String name, int index) {
    return name.toLowerCase(Locale.ROOT) + "-" + (index + 1);
  }

  private static boolean isColumn(Attribute<?, ?> attribute) {
    return !attribute.name().equals("citations") && !attribute.name().equals("id");
  }

  private String heading(Attribute<?, ?> attribute) {
    return text.words.get("attribute." + attribute.name());
  }

  private <T> List<Value> cells(List<Attribute<T, ?>> columns, T item, DataPath path) {
    List<Value> cells = new ArrayList<>();
    for (Attribute<T, ?> column : columns) {
      cells.add(cell(column, item, path));
    }
    Value first = cells.get(0);
    if (item instanceof Annotated annotated) {
      cells.set(0, text.stated(first, annotated).citing(text.citations(annotated.citations())));
    } else {
      cells.set(0, text.stated(first, (Annotated) owner));
    }
    return cells;
  }

  private <T> Value cell(Attribute<T, ?> column, T item, DataPath path) {
    List<Run> runs = new ArrayList<>();
    if (!column.has(item)) {
      return column.name().equals("period") ? inferredPeriod(Optional.empty(), path) : Value.of();
    }
    if (column instanceof Attribute.One<T, ?, ?> one) {
      Object value = Objects.requireNonNull(one.get(item));
      if (value instanceof TimeSpan span) {
        return inferredPeriod(Optional.of(span), path);
      }
      runs.addAll(runs(one.type(), value));
      if (item instanceof Identified identified && column.name().equals("title")) {
        runs.set(0, runs.get(0).linked(Addresses.of(identified)));
      }
    } else if (column instanceof Attribute.Many<T, ?, ?> many) {
      for (Object value : many.get(item)) {
        if (!runs.isEmpty()) {
          runs.add(Run.words("; "));
        }
        runs.addAll(runs(many.type(), value));
      }
    }
    return Value.of(runs);
  }

  private Value inferredPeriod(Optional<TimeSpan> recorded, DataPath path) {
    Optional<String> inferred = text.record
        .inferences
        .span(path)
        .map(InferredSpan::span)
        .flatMap(span -> SpanWords.inferred(recorded.orElse(TimeSpan.unknown()), span));
    String words = recorded.map(SpanWords::of).orElse("");
    String more =
        inferred.map(each -> words.isEmpty() ? each : " (" + each + ")").orElse("");
    Value value = Value.of(text.english(words + more));
    return inferred.isPresent()
        ? value.because(text.because(text.record.inferences.of(path)))
        : value;
  }

  /** Returns a value in words. */
  private List<Run> runs(ValueType<?> type, Object value) {
    if (value instanceof LocalizedText translated) {
      return List.of(text.text(translated));
    }
    if (value instanceof EdtfDate date) {
      return List.of(text.english(SpanWords.of(date)));
    }
    if (value instanceof LocalDate day) {
      return List.of(text.english(SpanWords.of(EdtfDate.of(day))));
    }
    if (value instanceof TimeSpan span) {
      return List.of(text.english(SpanWords.of(span)));
    }
    if (value instanceof RecurringDay day) {
      return List.of(recurring(day));
    }
    if (value instanceof Boolean flag) {
      return List.of(text.words(flag ? "yes" : "no"));
    }
    if (value instanceof CountryCode country) {
      return List.of(
          text.english(text.names.of(Party.of(country), time) + " (" + country.value() + ")"));
    }
    if (value instanceof LanguageTag language) {
      return List.of(text.plain(text.words.language(language)));
    }
    if (value instanceof HttpUrl url) {
      return List.of(text.plain(url.value()).linked(url.value()));
    }
    if (value instanceof Coded coded && type instanceof ValueType.Choice<?> choice) {
      return List.of(Run.words(text.words.choice(choice, coded.code())));
    }
    if (type instanceof ValueType.OwnId<?>) {
      return List.of(text.plain(value.toString()));
    }
    return value instanceof Id<?> id ? List.of(text.link(id)) : nested(type, value);
  }

  private Run recurring(RecurringDay day) {
    return day.month()
        .map(month -> {
          String words =
              SpanWords.of(EdtfDate.of(LocalDate.of(LEAP_YEAR, month, day.dayOfMonth())));
          return text.english(words.replace(" " + LEAP_YEAR, ""));
        })
        .orElseGet(() -> Run.words(text.words.get("recurring.month", day.dayOfMonth())));
  }

  private List<Run> nested(ValueType<?> type, Object value) {
    if (value instanceof Party party) {
      return List.of(party
          .organization()
          .map(text::link)
          .orElseGet(() -> text.english(text.names.of(party, time))));
    }
    return type instanceof ValueType.Nested<?> nested
        ? parts(nested.type().get(), value)
        : List.of(text.plain(value.toString()));
  }

  private <T> List<Run> parts(RecordType<T, ?> type, Object value) {
    T record = type.type().cast(value);
    List<Run> runs = new ArrayList<>();
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (attribute instanceof Attribute.One<T, ?, ?> one && one.has(record)) {
        if (!runs.isEmpty()) {
          runs.add(Run.words(", "));
        }
        runs.addAll(runs(one.type(), Objects.requireNonNull(one.get(record))));
      }
    }
    return runs;
  }
}
