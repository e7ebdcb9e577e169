package org.cbss.model.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Chair;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.FormerName;
import org.cbss.model.Handover;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonBuilder;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Priority;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.SeatCount;
import org.cbss.model.Source;
import org.cbss.model.SourceBuilder;
import org.cbss.model.StrategicArea;
import org.cbss.model.Suspension;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.change.Claims;
import org.cbss.model.change.Diff;
import org.cbss.model.change.Editor;
import org.cbss.model.change.Merge;
import org.cbss.model.json.AnswerWriter;
import org.cbss.model.json.CbssModule;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.DiffReader;
import org.cbss.model.json.DiffWriter;
import org.cbss.model.json.JsonLinesReader;
import org.cbss.model.json.JsonLinesWriter;
import org.cbss.model.json.Layout;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.ReportWriter;
import org.cbss.model.json.SourceFile;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.popolo.PopoloWriter;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Registry;
import org.cbss.model.site.Site;
import org.cbss.model.site.SiteOptions;
import org.cbss.model.tables.TableMap;
import org.cbss.model.tables.TableReader;
import org.cbss.model.tables.TableWriter;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of input that {@link Growth} measures: for each algorithm, what makes it do the most work for its size. */
final class GrowthShapes {
  /** The beginning of the remark on a shape that cannot be measured because the command line is missing. */
  static final String NOT_THERE = "not measured";

  /** The class of the command line, which this module does not depend on. */
  private static final String COMMANDS = "org.cbss.model.cli.Cbss";

  private static final int LEAST = 16;
  private static final int MOST = 1 << 18;

  /** The greatest number of files. */
  private static final int MOST_FILES = 1 << 12;

  /** The greatest number of keys of one hash: above it, the caches of the processor decide. */
  private static final int MOST_OF_ONE_HASH = 1 << 14;

  private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
  private static final CountryCode DENMARK = CountryCode.of("DK");
  private static final TimeSpan SOME_YEARS = span("2000/2001");
  private static final Id<Organization> ORGANIZATION = Id.of("org");
  private static final Id<Post> POST = Id.of("post");
  private static final Id<Presidency> CHAIR = Id.of("chair");

  private final List<Shape> shapes = new ArrayList<>();

  private GrowthShapes() {}

  /** The work that is measured, on input that exists already. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** A way to make work of a size. */
  @FunctionalInterface
  private interface Maker {
    Work make(int n) throws Exception;
  }

  /** A row of the table: its name, the sizes between which n is searched, and its work. */
  record Shape(String name, int least, int most, Maker maker) {
    Work work(int n) throws Exception {
      return maker.make(n);
    }
  }

  /** Returns all shapes, in the order of the table. */
  static List<Shape> all() {
    GrowthShapes all = new GrowthShapes();
    all.readJson();
    all.readText();
    all.readLines();
    all.mergeFiles();
    all.writeFiles();
    all.checkStructure();
    all.checkOrganizations();
    all.checkVagueSpans();
    all.checkPresidencies();
    all.checkMeetings();
    all.checkMandates();
    all.checkTerms();
    all.checkCitations();
    all.checkQuotes();
    all.checkTexts();
    all.writeReports();
    all.askIndexes();
    all.askSuccessions();
    all.askChairs();
    all.askBriefings();
    all.askSearch();
    all.askForMentions();
    all.askForGaps();
    all.claim();
    all.edit();
    all.compare();
    all.join();
    all.rewrite();
    all.readPopolo();
    all.writePopolo();
    all.tables();
    all.readSheets();
    all.runCommands();
    all.makeSites();
    return all.shapes;
  }

  /** Returns the shape of a name. */
  static Shape named(String name) {
    return all().stream().filter(shape -> shape.name.equals(name)).findFirst().orElseThrow();
  }

  // Adding shapes, by the work on an input of a size.

  private void add(String name, Maker maker) {
    add(name, name.contains("one hash") ? MOST_OF_ONE_HASH : MOST, maker);
  }

  private void add(String name, int most, Maker maker) {
    shapes.add(new Shape(name, LEAST, most, maker));
  }

  private void read(String name, IntFunction<String> json) {
    add("read " + name, n -> {
      SourceFile file = SourceFile.of("made.json", json.apply(n));
      return () -> new DatasetReader().read(file);
    });
  }

  private void check(String name, IntFunction<DatasetBuilder> dataset) {
    check(name, Validator.standard(), dataset);
  }

  private void check(String name, Validator validator, IntFunction<DatasetBuilder> dataset) {
    add("check " + name, n -> {
      Dataset made = dataset.apply(n).build();
      return () -> validator.validate(copy(made));
    });
  }

  /** Checks a data set that was read, so that its findings are located in the file, and rendered. */
  private void checkFile(String name, IntFunction<DatasetBuilder> dataset) {
    add("check " + name, n -> {
      SourceFile file = file("made.json", dataset.apply(n));
      return () -> new DatasetReader().read(file).validate(Validator.standard()).toString();
    });
  }

  /** Returns a copy of which nothing has been derived yet. It shares all records. */
  private static Dataset copy(Dataset made) {
    return made.toBuilder().build();
  }

  private void ask(
      String name, IntFunction<DatasetBuilder> dataset, BiConsumer<Registry, Integer> question) {
    add("ask " + name, n -> {
      Dataset made = dataset.apply(n).build();
      return () -> question.accept(Registry.of(copy(made)), n);
    });
  }

  private void brief(
      String name, IntFunction<DatasetBuilder> dataset, Consumer<Briefing> question) {
    ask(
        name,
        dataset,
        (registry, n) ->
            question.accept(registry.briefing(registry.presidencies().get(CHAIR))));
  }

  private void readPopolo(String name, IntFunction<String> json) {
    add("popolo read " + name, n -> {
      SourceFile file = SourceFile.of("made.json", json.apply(n));
      return () -> new PopoloReader().read(file);
    });
  }

  private void writePopolo(String name, IntFunction<DatasetBuilder> dataset) {
    add("popolo write " + name, n -> {
      Dataset made = dataset.apply(n).build();
      return () -> {
        var writing = new PopoloWriter().write(made);
        writing.toBytes();
        writing.losses().forEach(Object::toString);
      };
    });
  }

  // Reading.

  private void readJson() {
    read(
        "n unknown keys",
        n -> "{\"format\": \"cbss-model/1\", " + list(n, i -> "\"organisation" + i + "\": 1", ", ")
            + "}");
    read(
        "n unknown keys, long",
        n -> "{\"format\": \"cbss-model/1\", "
            + list(n, i -> "\"" + "k".repeat(900) + i + "\": 1", ", ") + "}");
    read(
        "n x- keys, long",
        n -> "{\"format\": \"cbss-model/1\", "
            + list(n, i -> "\"x-" + "k".repeat(900) + i + "\": 1", ", ") + "}");
    read(
        "n duplicate keys below 60 long keys",
        n -> "{\"format\": \"cbss-model/1\", \"x-a\": "
            + ("{\"" + "k".repeat(900) + "\": ").repeat(60)
            + "{" + list(n + 1, i -> "\"a\": 1", ", ") + "}" + "}".repeat(60) + "}");
    read(
        "a key n times",
        n -> "{\"format\": \"cbss-model/1\", " + list(n, i -> "\"title\": \"T\"", ", ") + "}");
    read(
        "n unknown keys of one hash",
        n ->
            "{\"format\": \"cbss-model/1\", " + list(n, i -> "\"" + twin(i) + "\": 1", ", ") + "}");
    read(
        "n x- keys of one hash",
        n -> "{\"format\": \"cbss-model/1\", " + list(n, i -> "\"x-" + twin(i) + "\": 1", ", ")
            + "}");
    read(
        "n x- values, deeply nested",
        n -> "{\"format\": \"cbss-model/1\", "
            + list(n, i -> "\"x-" + i + "\": " + "[".repeat(60) + "]".repeat(60), ", ") + "}");
    read(
        "an x- value of n levels",
        n -> "{\"format\": \"cbss-model/1\", \"x-a\": " + "[".repeat(n) + "]".repeat(n) + "}");
    read(
        "an x- value of n keys, twice each",
        n -> "{\"format\": \"cbss-model/1\", \"x-a\": {"
            + list(n, i -> "\"k" + i % (n / 2 + 1) + "\": 1", ", ") + "}}");
    read(
        "n long numbers",
        n -> "{\"format\": \"cbss-model/1\", \"x-a\": [" + list(n, i -> "1".repeat(128), ", ")
            + "]}");
    read(
        "a number of n digits",
        n -> "{\"format\": \"cbss-model/1\", \"x-a\": " + "1".repeat(n) + "}");
    read(
        "a string of n escapes",
        n -> "{\"format\": \"cbss-model/1\", \"title\": \"" + "\\u0041".repeat(n) + "\"}");
    read("n line feeds", n -> "\n".repeat(n) + "{\"format\": \"cbss-model/1\"}" + "\n".repeat(n));
    read(
        "n errors in one line",
        n -> peopleJson(n, i -> "{\"id\": \"no id\", \"name\": \"N\"}", ""));
    read(
        "n errors in n lines",
        n -> peopleJson(n, i -> "{\"id\": \"no id\", \"name\": \"N\"}", "\n"));
    read(
        "n records, broken at the end",
        n -> peopleJson(n, i -> "{\"id\": \"p" + i + "\", \"name\": \"N\"}", "\n") + "}");
    read("n empty records", n -> peopleJson(n, i -> "{}", "\n"));
    add("read n records with Jackson", n -> {
      JsonMapper mapper = JsonMapper.builder().addModule(new CbssModule()).build();
      byte[] json = new DatasetWriter().toBytes(manyPeople(n).build());
      return () -> mapper.readValue(json, Dataset.class);
    });
    add("read n errors with Jackson", n -> {
      JsonMapper mapper = JsonMapper.builder().addModule(new CbssModule()).build();
      String json = peopleJson(n, i -> "{\"id\": \"no id\", \"name\": \"N\"}", "");
      return () -> {
        try {
          mapper.readValue(json, Dataset.class);
        } catch (RuntimeException expected) {
          expected.getMessage();
        }
      };
    });
  }

  private void readText() {
    read("a country of n ß", n -> presidencyJson("\"country\": \"" + "ß".repeat(n) + "\""));
    read("a country of n marks", n -> presidencyJson("\"country\": \"" + marks(n) + "\""));
    read(
        "a span of n characters",
        n -> presidencyJson("\"country\": \"DK\", \"period\": \"" + "2020/".repeat(n) + "\""));
    read(
        "dates of n characters under other keys",
        n -> presidencyJson("\"country\": \"DK\", \"from\": \"" + "2".repeat(n) + "\""));
    read(
        "n texts with an unpaired surrogate",
        n -> peopleJson(n, i -> "{\"id\": \"p" + i + "\", \"name\": \"\\ud800\"}", ""));
    read(
        "a text of n unpaired surrogates",
        n -> personJson("\"note\": \"" + "\\udc00".repeat(n) + "\""));
    read(
        "n cited values that are wrong",
        n -> presidencyJson("\"country\": \"DK\", \"citations\": ["
            + list(
                n,
                i -> "{\"source\": \"s\", \"about\": \"ordinal\", \"says\": \"x" + i + "\"}",
                ",")
            + "]"));
    read(
        "a text in n languages",
        n -> personJson("\"note\": {"
            + list(n, i -> "\"en-x-" + Integer.toString(i, 36) + "\": \"N\"", ", ") + "}"));
    read(
        "a text in n languages of one hash",
        n -> personJson("\"note\": {" + list(n, i -> "\"" + twinTag(i) + "\": \"N\"", ", ") + "}"));
    read(
        "a language tag of n subtags",
        n -> "{\"format\": \"cbss-model/1\", \"language\": \"en-x" + "-abc".repeat(n) + "\"}");
    read(
        "a date of n characters",
        n -> "{\"format\": \"cbss-model/1\", \"sources\": [{\"id\": \"s\", "
            + "\"title\": \"T\", \"published\": \"" + "2020-05-06?".repeat(n) + "\"}]}");
    read(
        "a set of n dates",
        n -> "{\"format\": \"cbss-model/1\", \"sources\": [{\"id\": \"s\", "
            + "\"title\": \"T\", \"published\": \"[" + list(n, i -> "2020", ",") + "]\"}]}");
    read(
        "an address of n characters",
        n -> "{\"format\": \"cbss-model/1\", \"sources\": [{\"id\": \"s\", "
            + "\"title\": \"T\", \"url\": \"http://" + "a.".repeat(n) + "\\u0001\"}]}");
    read(
        "an id of n characters",
        n -> personJson("\"note\": \"N\"").replace("\"q\"", "\"" + "a".repeat(n) + "\""));
    read(
        "a text of n control characters",
        n -> personJson("\"note\": \"" + "\\u0001".repeat(n) + "\""));
  }

  private void readLines() {
    readLines(
        "n errors",
        n -> "{\"format\":\"cbss-model-lines/1\"}\n"
            + list(n, i -> "{\"type\":\"person\",\"id\":\"no id\",\"name\":\"N\"}", "\n"));
    readLines("n blank lines", n -> "{\"format\":\"cbss-model-lines/1\"}\n" + " \n".repeat(n));
    readLines("n headers", n -> "{\"format\":\"cbss-model-lines/1\"}\n".repeat(n));
    readLines(
        "n records of an unknown kind",
        n -> "{\"format\":\"cbss-model-lines/1\"}\n"
            + list(n, i -> "{\"id\":\"p\",\"a\":[[[[]]]],\"type\":\"persom\"}", "\n"));
    readLines(
        "a line of n keys before its type",
        n -> "{\"format\":\"cbss-model-lines/1\"}\n{" + list(n, i -> "\"x-" + i + "\":1", ",")
            + ",\"id\":\"p\",\"name\":\"N\",\"type\":\"person\"}");
    add("read lines, byte by byte", n -> {
      byte[] json =
          ("{\"format\":\"cbss-model-lines/1\"}\n{\"type\":\"person\",\"id\":\"p\",\"name\":\""
                  + "N".repeat(n) + "\"}")
              .getBytes(StandardCharsets.UTF_8);
      return () -> new JsonLinesReader().read("made", new OneByOne(json), (entity, line) -> {});
    });
    add("check lines, n findings in one", n -> {
      Path file = temporary(".ndjson");
      SourceBuilder source = source("s");
      for (int i = 0; i < n; i++) {
        source.addCitation(
            Citation.builder().source(Id.of("s")).about("nothing" + i).build());
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        JsonLinesWriter.write(Dataset.builder().addSource(source.build()).build(), out);
      }
      ReadResult result = new JsonLinesReader().read(file);
      return () -> result.validate(Validator.standard()).toString();
    });
  }

  private void readLines(String name, IntFunction<String> json) {
    add("read lines, " + name, n -> {
      byte[] bytes = json.apply(n).getBytes(StandardCharsets.UTF_8);
      return () ->
          new JsonLinesReader().read("made", new ByteArrayInputStream(bytes), (entity, line) -> {});
    });
  }

  /** A pipe that delivers byte by byte. */
  private static final class OneByOne extends ByteArrayInputStream {
    OneByOne(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] to, int from, int length) {
      return super.read(to, from, Math.min(1, length));
    }
  }

  private void mergeFiles() {
    merge(
        "n files of 20 x- keys",
        n -> files(Math.max(2, n), i -> {
          DatasetBuilder file = Dataset.builder();
          IntStream.range(0, 20).forEach(key -> file.putExtension("x-" + key, "1"));
          return file;
        }));
    merge(
        "n files of one x- key, all different",
        n ->
            files(Math.max(2, n), i -> Dataset.builder().putExtension("x-a", Integer.toString(i))));
    merge(
        "2 files that differ in n x- keys",
        n -> files(2, i -> {
          DatasetBuilder file = Dataset.builder();
          IntStream.range(0, n).forEach(key -> file.putExtension("x-" + key, Integer.toString(i)));
          return file;
        }));
    merge(
        "n files with titles and days",
        n -> files(
            Math.max(2, n),
            i -> Dataset.builder()
                .title(text("T" + i))
                .asOf(day(i))
                .addPerson(person("p" + i).build())));
    merge(
        "2 files of n acceptances with other reasons",
        n -> files(2, i -> {
          DatasetBuilder dataset = Dataset.builder();
          IntStream.range(0, n).forEach(rule -> dataset.putAcceptance("r" + rule, "why " + i));
          return dataset;
        }));
    merge("2 files of n records of one hash", n -> files(2, i -> people(n, p -> person(twin(p)))));
    merge(
        "n files in two languages",
        n -> files(
            Math.max(2, n),
            i -> Dataset.builder()
                .language(LanguageTag.of(i % 2 == 0 ? "en" : "da"))
                .addOrganization(organization("o" + i).build())));
    add("check n files together", MOST_FILES, n -> {
      ReadResult result = new DatasetReader()
          .read(files(
              Math.max(2, n),
              i -> Dataset.builder().addPost(post("p" + i, "absent").build())));
      return () -> result.validate(Validator.standard()).toString();
    });
  }

  private void merge(String name, IntFunction<List<SourceFile>> files) {
    add("merge " + name, n -> {
      List<SourceFile> made = files.apply(n);
      return () -> new DatasetReader().read(made).mergeConflicts();
    });
  }

  private void writeFiles() {
    write("n records", GrowthShapes::manyPeople);
    write("n x- keys of one hash", n -> {
      DatasetBuilder dataset = Dataset.builder();
      IntStream.range(0, n).forEach(i -> dataset.putExtension("x-" + twin(i), "[{\"a\":[1,2]}]"));
      return dataset;
    });
    write("n x- values, deeply nested", n -> {
      DatasetBuilder dataset = Dataset.builder();
      String value = "[".repeat(60) + "]".repeat(60);
      IntStream.range(0, n).forEach(i -> dataset.putExtension("x-" + i, value));
      return dataset;
    });
    write("a text of n quotes", n -> Dataset.builder().title(text("\"\\".repeat(n))));
    add("write n records as lines", n -> {
      Dataset made = manyPeople(n).build();
      return () -> JsonLinesWriter.write(made, OutputStream.nullOutputStream());
    });
    add("write n records with Jackson", n -> {
      Dataset made = manyPeople(n).build();
      JsonMapper mapper = JsonMapper.builder().addModule(new CbssModule()).build();
      return () -> mapper.writeValueAsBytes(made);
    });
  }

  private void write(String name, IntFunction<DatasetBuilder> dataset) {
    add("write " + name, n -> {
      Dataset made = dataset.apply(n).build();
      return () -> new DatasetWriter().write(made, OutputStream.nullOutputStream());
    });
  }

  // Rules.

  private void checkStructure() {
    check("n absent ids of 126 characters, 4n others", n -> {
      DatasetBuilder dataset = Dataset.builder();
      for (int i = 0; i < 4 * n; i++) {
        dataset.addOrganization(
            organization("a".repeat(90 + i % 3) + padded(i, 35)).build());
      }
      return posts(dataset, n, i -> post("p" + i, "z".repeat(91) + padded(i, 35)));
    });
    check("n absent ids near n others", n -> {
      DatasetBuilder dataset = Dataset.builder();
      IntStream.range(0, n)
          .forEach(i -> dataset.addOrganization(organization("o" + padded(i, 7)).build()));
      return posts(dataset, n, i -> post("p" + i, "O-" + padded(i, 7)));
    });
    check(
        "one absent id, named n times",
        n -> posts(Dataset.builder(), n, i -> post("p" + i, "absent")));
    check("n references to the wrong kind", n -> {
      DatasetBuilder dataset = Dataset.builder();
      IntStream.range(0, n).forEach(i -> dataset.addPerson(person("q" + i).build()));
      return posts(dataset, n, i -> post("p" + i, "q" + i));
    });
    check("one id n times, named n times", n -> {
      DatasetBuilder dataset = Dataset.builder().addPerson(person("org").build());
      IntStream.range(0, n)
          .forEach(i -> dataset.addOrganization(organization("org").build()));
      return posts(dataset, n, i -> post("post", "org"));
    });
    check("n ids that differ in case", n -> people(n, i -> person(cased(i))));
    check(
        "n ids of one hash, all absent",
        n -> posts(Dataset.builder(), n, i -> post("p" + i, twin(i))));
    check(
        "a decision that names an id n times",
        n -> withOrganization()
            .addDecision(Decision.builder()
                .id(Id.of("d"))
                .title(text("T"))
                .organization(ORGANIZATION)
                .addAllBasedOn(
                    Stream.generate(() -> Id.<Organization>of("org")).limit(n).toList())
                .build()));
    check(
        "a list of n references, n lists of one",
        n -> decisions(
            withOrganization()
                .addDecision(decision("d").addAllBasedOn(ids(n, i -> "d" + i)).build()),
            n,
            i -> decision("d" + i).addBasedOn(Id.of("org"))));
    check(
        "one id n times, a name of n characters",
        n -> people(n, i -> person("p").name(i == 0 ? "N".repeat(n) : "N" + i)));
    check(
        "a cycle of n organizations",
        n -> organizations(
            n, i -> organization("o" + i).partOf(List.of(Parent.of(Id.of("o" + (i + 1) % n))))));
    check(
        "n cycles of two organizations",
        n -> organizations(
            2 * n, i -> organization("o" + i).partOf(List.of(Parent.of(Id.of("o" + (i ^ 1)))))));
    check(
        "a cycle of n projects",
        n ->
            projects(Dataset.builder(), n, i -> project("r" + i).partOf(Id.of("r" + (i + 1) % n))));
    check(
        "a cycle of n mandates",
        n -> mandates(
            withOrganization(), n, i -> mandate("m" + i).supersedes(Id.of("m" + (i + 1) % n))));
    check(
        "a cycle of n terms that follow",
        n -> terms(withPost(1), n, i -> term("t" + i).follows(Id.of("t" + (i + 1) % n))));
    check(
        "n terms that follow one, replace another",
        n -> terms(
            withPost(1),
            n,
            i -> i == 0
                ? term("t0")
                : term("t" + i).follows(Id.of("t" + (i + 1) % n)).replaces(Id.of("t" + i / 2))));
    check(
        "n terms in a cycle, n references back",
        n -> terms(
            withPost(1),
            n,
            i -> i == n - 1
                ? term("t" + i).replaces(Id.of("t0"))
                : term("t" + i).follows(Id.of("t" + (i + 1))).replaces(Id.of("t0"))));
    check(
        "n records with unused acceptances",
        n -> people(
            n,
            i -> person("p" + i)
                .putAcceptance("text-markup", "why")
                .putAcceptance("text-markop", "why")));
    check("an organization with n conventions that differ", n -> {
      OrganizationBuilder council = organization("council");
      IntStream.range(0, n)
          .forEach(i -> council.addConvention(Convention.builder()
              .period(TimeSpan.parse("2000-01-01/.."))
              .handover(i % 2 == 0 ? Handover.SAME_DAY : Handover.NEXT_DAY)
              .build()));
      return Dataset.builder().addOrganization(council.build());
    });
    check("a post with n numbers of seats at once", n -> {
      PostBuilder post = post("post", "org");
      IntStream.range(0, n).forEach(i -> post.addSeats(SeatCount.of(i + 1)));
      return withOrganization().addPost(post.build());
    });
    check("a record with n acceptances", n -> {
      PersonBuilder person = person("p");
      IntStream.range(0, n).forEach(i -> person.putAcceptance("text-markup" + i, "why"));
      return Dataset.builder().addPerson(person.build());
    });
  }

  private void checkOrganizations() {
    check(
        "n meetings of a chain of n organizations",
        n -> meetings(
            chain(n).addPresidency(presidency("chair", "o0").build()),
            n,
            i -> meeting("m" + i)
                .organization(Id.of("o" + Math.max(0, n - 1 - i % 10)))
                .presidency(CHAIR)));
    check(
        "n meetings of organizations outside the chain",
        n -> meetings(
            chain(n)
                .addOrganization(organization("org").build())
                .addPresidency(presidency("chair", "org").build()),
            n,
            i -> meeting("m" + i)
                .organization(Id.of("o" + Math.max(0, n - 1 - i % 10)))
                .presidency(CHAIR)));
    check(
        "a chain of n organizations outside their parents",
        n -> organizations(
            n,
            i -> i == 0
                ? organization("o0").period(days(0, 1))
                : organization("o" + i)
                    .partOf(List.of(Parent.of(Id.of("o" + (i - 1)))))
                    .period(days(10 * i, 10 * i + 1))));
    check(
        "n memberships at once",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .addAllMembers(memberships(n, i -> member().period(days(i, n + i))))
                .build()));
    check(
        "a membership with n suspensions, n presidencies",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(organization("org")
                    .addMember(member()
                        .period(days(0, 4 * n))
                        .addAllSuspended(IntStream.range(0, n)
                            .mapToObj(i -> Suspension.of(days(2 * i, 2 * i)))
                            .toList())
                        .build())
                    .build()),
            n,
            i -> presidency("p" + i).period(days(2 * i + 1, 2 * i + 1))));
    check(
        "n memberships, n presidencies of one country",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(organization("org")
                    .addAllMembers(memberships(n, i -> member().period(days(2 * i, 2 * i + 1))))
                    .build()),
            n,
            i -> presidency("p" + i).period(days(2 * i, 2 * i + 1))));
    check(
        "n memberships, n presidencies of another country",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(organization("org")
                    .addAllMembers(memberships(
                        n,
                        i -> Membership.builder()
                            .country(CountryCode.of("SE"))
                            .period(days(2 * i, 2 * i + 1))))
                    .build()),
            n,
            i -> presidency("p" + i).period(days(2 * i, 2 * i + 1))));
  }

  private void checkVagueSpans() {
    TimeSpan vague = span("[1000..9000]/[1000..9000]");
    check("n vague spans of every kind", n -> {
      DatasetBuilder dataset =
          terms(withPost(1), n, i -> term("t" + i).person(Id.of("q" + i)).period(vague));
      presidencies(dataset, n, i -> presidency("p" + i).period(vague));
      mandates(dataset, n, i -> mandate("m" + i).period(vague));
      meetings(dataset, n, i -> meeting("e" + i).presidency(Id.of("p" + i)).period(vague));
      return projects(dataset, n, i -> project("r" + i).period(vague));
    });
    String sets = "[" + list(16, i -> year(2 * i), ",") + "]";
    check(
        "n spans of sets",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(span(sets + "/" + sets))));
    check(
        "n memberships of ids of one hash, n holders",
        n -> presidencies(
            organizations(n, i -> organization(twin(i)))
                .addOrganization(organization("org")
                    .addAllMembers(
                        memberships(n, i -> Membership.builder().organization(Id.of(twin(i)))))
                    .build()),
            n,
            i -> presidency("p" + i).holders(List.of(Party.of(Id.<Organization>of(twin(i)))))));
  }

  private static PresidencyBuilder joint(String id, int n) {
    return presidency(id)
        .holders(IntStream.range(0, n)
            .mapToObj(i -> Party.of(Id.<Organization>of("h" + i)))
            .toList());
  }

  private void checkPresidencies() {
    check(
        "n presidencies at once",
        n -> presidencies(withOrganization(), n, i -> presidency("p" + i)));
    check(
        "n holders of one presidency",
        n -> presidencies(withOrganization(), 1, i -> joint("p", n)));
    check(
        "n presidencies, every other one disputed",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i).period(days(2 * i, 2 * i + 4)).disputed(i % 2 == 0)));
    check(
        "n presidencies within lone years",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(span(year(i % 8_000 + 1)))));
    check(
        "n presidencies, each within the last",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(days(i, 2 * n - i))));
    check(
        "n presidencies with unknown ends",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(span(day(i) + "/"))));
    check(
        "n presidencies without an end",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(span(day(i) + "/.."))));
    check(
        "n presidencies with gaps",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(days(3 * i, 3 * i + 1))));
    check(
        "n presidencies with gaps, n unplaced",
        n -> presidencies(
            withOrganization(),
            2 * n,
            i -> i < n
                ? presidency("p" + i).period(days(3 * i, 3 * i + 1))
                : presidency("p" + i, "absent" + i).period(days(3 * i + 2, 3 * i + 2))));
    check(
        "n presidencies that share a day each",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(days(2 * i, 2 * i + 2))));
    check(
        "n presidencies of one ordinal",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i).ordinal(7).period(days(2 * i, 2 * i + 1))));
    check(
        "n presidencies against their ordinals",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i)
                .ordinal(1 + i % 9999)
                .period(days(2 * (n - i), 2 * (n - i) + 1))));
    check(
        "n presidencies of years, perhaps with gaps",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i)
                .period(span(year(2 * i % 8000) + "/" + year(2 * i % 8000 + 1)))));
    check(
        "n presidencies outside their organization",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(organization("org").period(span("1990/1991")).build()),
            n,
            i -> presidency("p" + i).period(days(2 * i, 2 * i + 1))));
    check(
        "n presidencies of ids of one hash",
        n -> presidencies(withOrganization(), n, i -> presidency(twin(i))));
  }

  private void checkMeetings() {
    check(
        "n meetings outside, n presidencies",
        n -> meetings(
            presidencies(
                withOrganization(), n, i -> presidency("p" + i).period(days(2 * i, 2 * n + i))),
            n,
            i -> meeting("m" + i).presidency(Id.of("p" + (n - 1))).period(days(i, i))));
    check(
        "n last meetings with ordinals",
        n -> meetings(
            withOrganization().addPresidency(presidency("chair").build()),
            n,
            i -> meeting("m" + i)
                .presidency(CHAIR)
                .ordinal(7)
                .last(true)
                .period(days(n - i, n - i))));
    check(
        "n last meetings of ids of one hash",
        n -> meetings(
            presidencies(withOrganization(), n, i -> presidency(twin(i))),
            n,
            i -> meeting("m" + i).presidency(Id.of(twin(i))).ordinal(1).last(true)));
    check("n decisions, messages outside a meeting", n -> {
      DatasetBuilder dataset = withOrganization()
          .addPresidency(presidency("chair").build())
          .addPresidency(presidency("other").build())
          .addMeeting(meeting("m").presidency(CHAIR).build());
      for (int i = 0; i < n; i++) {
        dataset.addDecision(
            decision("d" + i).meeting(Id.of("m")).date(EdtfDate.parse("1990")).build());
        dataset.addTakeHomeMessage(TakeHomeMessage.builder()
            .id(Id.of("h" + i))
            .text(text("T"))
            .organization(ORGANIZATION)
            .meeting(Id.of("m"))
            .presidency(Id.of("other"))
            .build());
      }
      return dataset;
    });
    check(
        "n phases of one project",
        n -> projects(
            Dataset.builder().addProject(project("whole").period(span("1990")).build()),
            n,
            i -> project("r" + i)
                .partOf(Id.of("whole"))
                .phase(1 + i % 9)
                .period(days(n - i, n - i))));
    check("a project that serves n areas too late", n -> {
      MandateBuilder mandate = mandate("m").period(span("1990/1991"));
      ProjectBuilder project = project("r").period(span("2000/2001"));
      for (int i = 0; i < n; i++) {
        mandate.addArea(area("a" + i));
        project.addArea(Id.of("a" + i));
      }
      return withOrganization().addMandate(mandate.build()).addProject(project.build());
    });
  }

  private void checkMandates() {
    check("n mandates at once", n -> mandates(withOrganization(), n, i -> mandate("m" + i)));
    check(
        "n mandates at once, each supersedes the last",
        n -> mandates(
            withOrganization(),
            n,
            i -> i == 0 ? mandate("m0") : mandate("m" + i).supersedes(Id.of("m" + (i - 1)))));
    check(
        "n mandates that supersede one, with gaps",
        n -> mandates(
            withOrganization()
                .addMandate(mandate("first").period(span("1900/1901")).build()),
            n,
            i -> mandate("m" + i).supersedes(Id.of("first"))));
    check(
        "n mandates that supersede later ones",
        n -> mandates(
            withOrganization(),
            n,
            i -> mandate("m" + i)
                .period(days(n - i, n - i))
                .supersedes(i == 0 ? Optional.empty() : Optional.of(Id.of("m" + (i - 1))))));
    check(
        "n mandates at once, each based on 60 others",
        n -> mandates(
            withOrganization(),
            n,
            i -> mandate("m" + i).addAllBasedOn(ids(60, j -> "m" + Math.floorMod(i - 1 - j, n)))));
    check(
        "n decisions that found one organization",
        n -> decisions(
            Dataset.builder()
                .addOrganization(organization("org").period(SOME_YEARS).build()),
            n,
            i -> decision("d" + i).date(EdtfDate.parse("2010")).addAdopted(Id.of("org"))));
    check(
        "n decisions that adopt one mandate",
        n -> decisions(
            withOrganization().addMandate(mandate("m").build()),
            n,
            i -> decision("d" + i).date(EdtfDate.parse("2010")).addAdopted(Id.of("m"))));
    check(
        "a decision that adopts n mandates",
        n -> mandates(withOrganization(), n, i -> mandate("m" + i).period(days(i, i)))
            .addDecision(decision("d")
                .date(EdtfDate.parse("9000"))
                .addAllAdopts(ids(n, i -> "m" + i))
                .build()));
  }

  private void checkTerms() {
    check(
        "n terms in a post of n numbers of seats",
        n -> terms(
            withOrganization()
                .addPost(post("post", "org")
                    .addAllSeats(IntStream.range(0, n)
                        .mapToObj(i -> SeatCount.builder()
                            .count(1 + i % 9)
                            .period(days(i, 2 * n - i))
                            .build())
                        .toList())
                    .build()),
            n,
            i -> term("t" + i).person(Id.of("q" + i)).period(days(i, i + 20))));
    check("n terms of one person at once", n -> terms(withPost(1), n, i -> term("t" + i)));
    check(
        "n terms of n people at once",
        n -> terms(
            withPost(3), n, i -> term("t" + i).person(Id.of("q" + i)).period(days(i, n + i))));
    check(
        "n acting terms at once",
        n -> terms(withPost(1), n, i -> term("t" + i).person(Id.of("q" + i)).acting(i % 2 == 0)));
    check(
        "n terms without an end",
        n -> terms(
            withPost(1),
            n,
            i -> term("t" + i).person(Id.of("q" + i)).period(span(day(i) + "/.."))));
    check(
        "n terms with unknown ends",
        n -> terms(
            withPost(1), n, i -> term("t" + i).person(Id.of("q" + i)).period(span(day(i) + "/"))));
    check(
        "n terms that share a day each",
        n -> terms(
            withPost(1),
            n,
            i -> term("t" + i).person(Id.of("q" + i)).period(days(2 * i, 2 * i + 2))));
    check(
        "n terms that follow across vacancies",
        n -> terms(
            withPost(1),
            n,
            i -> term("t" + i)
                .person(Id.of("q" + i))
                .period(days(3 * i, 3 * i + 1))
                .follows(i == 0 ? Optional.empty() : Optional.of(Id.of("t" + (i - 1))))));
    check(
        "n terms that replace one of another post",
        n -> terms(
            withPost(1)
                .addPost(post("other", "org").build())
                .addPersonnelTerm(term("first").post(Id.of("other")).build()),
            n,
            i -> term("t" + i).replaces(Id.of("first"))));
    check(
        "n terms without dates, n with vacancies",
        n -> terms(
            withPost(1),
            2 * n,
            i -> i < n
                ? term("t" + i).person(Id.of("q" + i)).period(days(3 * i, 3 * i))
                : term("t" + i).period(Optional.empty())));
    check(
        "n terms outside their post",
        n -> terms(
            withOrganization()
                .addPost(post("post", "org").period(span("1990/1991")).build()),
            n,
            i -> term("t" + i)));
  }

  private void checkCitations() {
    check(
        "n sources in a list, n citations about it",
        n -> withSources(n)
            .addOrganization(organization("org").build())
            .addDecision(decision("d")
                .addAllBasedOn(ids(n, i -> "s" + i))
                .addAllCitations(citations(n, i -> claim(0, "basedOn", "zz" + i)))
                .build()));
    check(
        "a name in n languages, n citations about it",
        Validator.standard().without("sources-disagree"),
        n -> withSources(1)
            .addOrganization(organization("o")
                .name(inLanguages(n))
                .addAllCitations(citations(n, i -> claim(0, "name", "zz" + i)))
                .build()));
    check(
        "a name of n characters, n citations about it",
        // It compares each with 50 others, which hides what the long name costs.
        Validator.standard().without("sources-disagree"),
        n -> withSources(1)
            .addOrganization(organization("o")
                .name(text("n".repeat(n)))
                .addAllCitations(citations(n, i -> claim(0, "name", "zz" + i)))
                .build()));
    check(
        "n suspensions, n citations about them",
        n -> withSources(1)
            .addOrganization(organization("o")
                .addMember(member()
                    .addAllSuspended(IntStream.range(0, n)
                        .mapToObj(i -> Suspension.of(days(2 * i, 2 * i)))
                        .toList())
                    .addAllCitations(citations(n, i -> claim(0, "suspended", "1800-01-01")))
                    .build())
                .build()));
    check(
        "a language that is cited as n İ",
        n -> Dataset.builder()
            .addSource(source("s0")
                .language(LanguageTag.of("da"))
                .addCitation(claim(0, "language", "İ".repeat(n)))
                .build()));
    check(
        "a claim of n characters, n others",
        n -> withSources(1)
            .addOrganization(organization("o")
                .name(text("N"))
                .addAllCitations(citations(
                    n, i -> claim(0, "name", i == 0 ? "z".repeat(n) : "zz" + i)))
                .build()));
    check("n citations about nothing, n x- keys", n -> {
      OrganizationBuilder organization = organization("o");
      IntStream.range(0, n).forEach(i -> organization.putExtension("x-key" + i, "1"));
      return withSources(1)
          .addOrganization(organization
              .addAllCitations(citations(n, i -> claim(0, "x-kex" + i, "zz")))
              .build());
    });
    check("n citations of n sources from before", n -> {
      DatasetBuilder dataset = withOrganization();
      IntStream.range(0, n)
          .forEach(i -> dataset.addSource(
              source("s" + i).published(EdtfDate.parse("1990")).build()));
      return dataset.addPresidency(presidency("p")
          .addAllCitations(
              citations(n, i -> Citation.builder().source(Id.of("s" + i)).build()))
          .build());
    });
    check(
        "n memberships with a citation each",
        n -> withSources(1)
            .addOrganization(organization("org")
                .addAllMembers(memberships(
                    n,
                    i -> member()
                        .period(days(2 * i, 2 * i))
                        .addCitation(claim(0, "period", "1800"))))
                .build()));
    checkFile(
        "n findings, and their locations",
        n -> withSources(1)
            .addOrganization(organization("o")
                .addAllCitations(citations(n, i -> claim(0, "name", "zz" + i)))
                .build()));
    checkFile(
        "n records, and their locations",
        n -> posts(Dataset.builder(), n, i -> post("p" + i, "absent" + i)));
  }

  private void checkQuotes() {
    check(
        "a quote a…ab in a text of 2n a",
        n -> quoted("a".repeat(2 * n), 1, i -> "a".repeat(n) + "b"));
    check(
        "a quote of n words in a text of 2n",
        n -> quoted("a ".repeat(2 * n) + "end", 1, i -> "a ".repeat(n) + "b"));
    check(
        "n quotes that a text of 100n characters lacks",
        n -> quoted(words(20 * n), n, i -> "zzzz qqqq " + i));
    check("n quotes that are in a text of 100n twice", n -> {
      String words = words(10 * n);
      return quoted(words + words, n, i -> words.substring(40 * i, 40 * i + 39).strip());
    });
    check(
        "n quotes near a word of n characters",
        n -> quoted(
            "alpha " + "x".repeat(n) + " beta gamma", n, i -> "alpha quite beta gamma " + i));
    check("a quote of n marks in a text of n marks", n -> quoted(marks(n) + "x", 1, i -> marks(n)));
    check("a quote in each of n sources", n -> {
      DatasetBuilder dataset = Dataset.builder();
      for (int i = 0; i < n; i++) {
        dataset.addSource(source("s" + i).text("some text " + i).build());
        dataset.addPerson(person("p" + i)
            .addCitation(
                Citation.builder().source(Id.of("s" + i)).quote("another text").build())
            .build());
      }
      return dataset;
    });
  }

  private void checkTexts() {
    check(
        "a name of n marks",
        n -> Dataset.builder().addPerson(person("p").name(marks(n)).build()));
    check(
        "a text of n <",
        n -> Dataset.builder().addPerson(person("p").name("<a b".repeat(n)).build()));
    check(
        "a text of < and n letters",
        n -> Dataset.builder()
            .addPerson(person("p")
                .name("<" + "a".repeat(n) + "&" + "a".repeat(n) + "&#" + "1".repeat(n))
                .build()));
    check(
        "a text of n letters that look garbled",
        n -> Dataset.builder().addPerson(person("p").name("Ãâ".repeat(n)).build()));
    check("n texts, and a language tag of n subtags", n -> {
      DatasetBuilder dataset =
          Dataset.builder().language(LanguageTag.of("en-x" + "-abc".repeat(n)));
      IntStream.range(0, n)
          .forEach(i -> dataset.addOrganization(organization("o" + i)
              .name(LocalizedText.of(LanguageTag.of("da"), "N"))
              .build()));
      return dataset;
    });
    check(
        "n spans with every problem",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i)
                .holders(List.of(Party.of(CountryCode.of(i % 2 == 0 ? "CS" : "UK"))))
                .period(
                    span(i % 3 == 0 ? "2001/2000" : i % 3 == 1 ? "/" : "0001-01-01/9999-12-31"))));
  }

  private void writeReports() {
    IntFunction<Report> findings = n -> Validator.standard()
        .validate(withSources(1)
            .addOrganization(organization("o")
                .addAllCitations(citations(1500, i -> claim(0, "name", "z".repeat(n / 50) + i)))
                .build())
            .build());
    add("report 1,000 values of n/50 characters, text", n -> {
      Report report = findings.apply(n);
      return () -> report.toString();
    });
    add("report 1,000 values of n/50 characters, json", n -> {
      Report report = findings.apply(n);
      return () -> ReportWriter.json().write(report, OutputStream.nullOutputStream());
    });
    add("report 1,000 values of n/50 characters, sarif", n -> {
      Report report = findings.apply(n);
      return () -> ReportWriter.sarif(Validator.standard().rules())
          .write(report, OutputStream.nullOutputStream());
    });
    reportFile("json", ReportWriter.json());
    reportFile("sarif", ReportWriter.sarif(Validator.standard().rules()));
    add("report values of n hidden characters", n -> {
      Report report = Validator.standard()
          .validate(withSources(1)
              .addOrganization(organization("o")
                  .addAllCitations(citations(
                      10, i -> claim(0, "name", "\u202E".repeat(n / 10) + i)))
                  .build())
              .build());
      return () -> report.toString();
    });
  }

  private void reportFile(String form, ReportWriter writer) {
    add("report n findings in a file, " + form, n -> {
      ReadResult result = new DatasetReader()
          .read(file("made.json", posts(Dataset.builder(), n, i -> post("p" + i, "absent" + i))));
      return () ->
          writer.write(result.validate(Validator.standard()), OutputStream.nullOutputStream());
    });
  }

  // Questions.

  private void askIndexes() {
    add("ask a registry with n problems", n -> {
      Dataset made =
          posts(Dataset.builder(), n, i -> post("p" + i, "absent" + i)).build();
      return () -> {
        try {
          Registry.of(copy(made));
        } catch (IllegalArgumentException expected) {
          expected.getMessage();
        }
      };
    });
    ask(
        "n records by n values",
        n -> terms(withPost(1), n, i -> term("t" + i).person(Id.of("q" + i))),
        (registry, n) -> {
          for (int i = 0; i < n; i++) {
            registry.personnelTerms().heldBy(Id.of("q" + i)).on(day(i));
          }
        });
    ask(
        "a decision that adopts n of one hash",
        n -> mandates(withOrganization(), n, i -> mandate(twin(i)))
            .addDecision(decision("d").addAllAdopts(ids(n, GrowthShapes::twin)).build()),
        (registry, n) -> registry.decisions().adopting(Id.of(twin(0))).toList());
    ask(
        "the mandates of n areas",
        n -> {
          MandateBuilder mandate = mandate("m");
          IntStream.range(0, n).forEach(i -> mandate.addArea(area("a" + i)));
          return withOrganization().addMandate(mandate.build());
        },
        (registry, n) ->
            registry.mandates().get(Id.of("m")).areas().forEach(area -> registry.mandateOf(area)));
    ask(
        "n terms on n days",
        n -> terms(
            withPost(1),
            n,
            i -> term("t" + i).person(Id.of("q" + i)).period(days(2 * i, 2 * i + 1))),
        (registry, n) -> IntStream.range(0, n)
            .forEach(i -> registry.personnelTerms().of(POST).on(day(2 * i))));
    ask(
        "n vague spans of years during all of them",
        n -> projects(Dataset.builder(), n, i -> project("r" + i).period(days(i, i))),
        (registry, n) -> registry.projects().during(span("[1000..9000]/[1000..9000]")));
    ask(
        "n terms that follow each other on a day",
        n -> terms(
            withPost(1),
            n,
            i -> term("t" + i)
                .person(Id.of("q" + i))
                .period(span(i == 0 ? "1500/" : "/"))
                .follows(i == 0 ? Optional.empty() : Optional.of(Id.of("t" + (i - 1))))),
        (registry, n) -> registry.personnelTerms().of(POST).on(LocalDate.of(2000, 1, 1)));
    ask(
        "n mandates that supersede each other on a day",
        n -> mandates(
            withOrganization(),
            n,
            i -> mandate("m" + i)
                .period(span("[1500..2100]/.."))
                .supersedes(i == 0 ? Optional.empty() : Optional.of(Id.of("m" + (i - 1))))),
        (registry, n) -> registry.mandatesInForce(
            registry.organizations().get(ORGANIZATION), LocalDate.of(2000, 1, 1)));
    ask(
        "n members with suspensions on a day",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .addAllMembers(memberships(
                    n,
                    i -> member()
                        .period(days(i, i + n))
                        .addSuspension(Suspension.of(days(i + 1, i + 1)))))
                .build()),
        (registry, n) -> registry
            .membershipsOn(registry.organizations().get(ORGANIZATION), day(n))
            .full());
    ask(
        "changes of n records with n suspensions",
        n -> terms(
            withPost(1)
                .addOrganization(organization("other")
                    .addMember(member()
                        .addAllSuspended(IntStream.range(0, n)
                            .mapToObj(i -> Suspension.of(days(2 * i, 2 * i)))
                            .toList())
                        .build())
                    .build()),
            n,
            i -> term("t" + i).period(days(i, n + i))),
        (registry, n) -> registry.changes(day(0), day(3 * n)));
  }

  private void askSuccessions() {
    ask(
        "rota of n with unknown ends",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(span(day(i) + "/"))),
        (registry, n) ->
            registry.rota(registry.organizations().get(ORGANIZATION)).transitions());
    ask(
        "rota of n after one with an unknown end",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i).period(i == 0 ? span("0900/") : days(2 * i, 2 * i))),
        (registry, n) ->
            registry.rota(registry.organizations().get(ORGANIZATION)).transitions());
    ask(
        "rota of n with gaps",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(days(3 * i, 3 * i + 1))),
        (registry, n) ->
            registry.rota(registry.organizations().get(ORGANIZATION)).transitions());
    ask(
        "rota of n, most disputed",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i).period(days(3 * i, 3 * i + 1)).disputed(i % 64 != 0)),
        (registry, n) ->
            registry.rota(registry.organizations().get(ORGANIZATION)).transitions());
    ask(
        "neighbour of n presidencies at once",
        n -> presidencies(withOrganization(), n, i -> presidency("p" + i)),
        (registry, n) -> {
          registry.presidencies().next(registry.presidencies().get(Id.of("p0")));
          registry.presidencies().previous(registry.presidencies().get(Id.of("p" + (n - 1))));
        });
    ask(
        "succession of n with unknown ends",
        n -> terms(
            withPost(1), n, i -> term("t" + i).person(Id.of("q" + i)).period(span(day(i) + "/"))),
        (registry, n) -> registry.succession(registry.posts().get(POST)).transitions());
    ask(
        "succession of n without dates",
        n -> terms(withPost(1), n, i -> term("t" + i).period(Optional.empty())),
        (registry, n) -> registry.succession(registry.posts().get(POST)).transitions());
  }

  private void claim(String name, IntFunction<DatasetBuilder> dataset) {
    add("claim " + name, n -> {
      Dataset made = dataset.apply(n).build();
      List<Id<Source>> sources = made.sources().stream().map(Source::id).toList();
      return () -> Claims.of(made).accordingTo(sources);
    });
  }

  private void claim() {
    claim(
        "n names by n sources",
        n -> withSources(n)
            .addOrganization(organization("o")
                .addAllCitations(citations(n, i -> claim(i, "otherNames", "zz" + i)))
                .build()));
    claim(
        "n names by a source",
        n -> withSources(1)
            .addOrganization(organization("o")
                .addAllCitations(citations(n, i -> claim(0, "otherNames", "zz" + i)))
                .build()));
    claim(
        "n names in n languages",
        n -> withSources(1)
            .addOrganization(organization("o")
                .name(inLanguages(n))
                .addAllCitations(citations(n, i -> claim(0, "name", "zz" + i)))
                .build()));
    claim(
        "n countries on behalf of which nobody is a member",
        n -> withSources(1)
            .addOrganization(organization("o")
                .addAllMembers(
                    memberships(n, i -> member().addCitation(claim(0, "onBehalfOf", "SE"))))
                .build()));
  }

  private void edit() {
    add("edit n records one by one", n -> {
      Dataset made = manyPeople(n).build();
      return () -> {
        Editor editor = Editor.of(made);
        for (int i = 0; i < n; i++) {
          Id<Person> id = Id.of("p" + i);
          editor = editor
              .update(id, Person::toBuilder, person -> person.name("M"))
              .with(person("q" + id).build());
        }
        editor.dataset();
      };
    });
    add("edit, rename an id with n references", n -> {
      Dataset made = posts(withOrganization(), n, i -> post("p" + i, "org")).build();
      return () -> Editor.of(made).rename(ORGANIZATION, Id.of("other")).dataset();
    });
    add("edit, rename n ids of one hash", n -> {
      Dataset made = people(n, i -> person(twin(i))).build();
      Map<Id<?>, Id<?>> names = new HashMap<>();
      IntStream.range(0, n).forEach(i -> names.put(Id.of(twin(i)), Id.of("p" + i)));
      return () -> Editor.of(made).rename(names).dataset();
    });
    add("fix a list that names an id n times", n -> {
      Dataset made = withOrganization()
          .addDecision(
              decision("d").establishes(Collections.nCopies(n, ORGANIZATION)).build())
          .build();
      return () -> {
        List<Fix> fixes = Validator.standard().fixable(made).stream()
            .map(finding -> finding.fix().orElseThrow())
            .toList();
        Editor.of(made).apply(fixes).dataset();
      };
    });
  }

  private void compare() {
    diff(
        "n records, each renamed",
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + i).name("M")));
    diff(
        "n records in two orders",
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + (n - 1 - i))));
    diff(
        "n records, all others",
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("q" + i)));
    diff(
        "n records of one id",
        n -> people(n, i -> person("p")),
        n -> people(n, i -> person("p").name("M" + i)));
    diff(
        "n ids of two records each",
        n -> people(n, i -> person("p" + i / 2).name("N" + i)),
        n -> people(n, i -> person("p" + i / 2).name("M" + i)));
    diff("n names of one hash", n -> named(n, i -> twin(i)), n -> named(n, i -> twin(n - 1 - i)));
    diff("a text in n languages", n -> inTongues(n, "A"), n -> inTongues(n, "B"));
    diff("n suspensions of one membership", n -> suspended(n, 0), n -> suspended(n, 1));
  }

  private void diff(
      String name, IntFunction<DatasetBuilder> before, IntFunction<DatasetBuilder> after) {
    add("diff " + name, n -> {
      Dataset old = before.apply(n).build();
      Dataset other = after.apply(n).build();
      return () -> {
        Diff diff = Diff.between(old, other);
        diff.toString();
        DiffReader.read(new SourceFile("made", DiffWriter.toBytes(diff))).applyTo(old);
      };
    });
  }

  private static DatasetBuilder named(int n, IntFunction<String> name) {
    return Dataset.builder()
        .addOrganization(organization("org")
            .addAllOtherNames(
                IntStream.range(0, n).mapToObj(i -> text(name.apply(i))).toList())
            .build());
  }

  private static DatasetBuilder inTongues(int n, String text) {
    Map<LanguageTag, String> translations = new HashMap<>();
    IntStream.range(0, n)
        .forEach(
            i -> translations.put(LanguageTag.of("en-x-" + Integer.toString(i, 36)), text + i));
    return Dataset.builder().title(LocalizedText.of(translations));
  }

  private static DatasetBuilder suspended(int n, int from) {
    return Dataset.builder()
        .addOrganization(organization("org")
            .addMember(member()
                .addAllSuspended(IntStream.range(from, from + n)
                    .mapToObj(i -> Suspension.of(days(2 * i, 2 * i)))
                    .toList())
                .build())
            .build());
  }

  private void join() {
    join(
        "n records that both sides change",
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + i).name("M")),
        n -> people(n, i -> person("p" + i).addOtherName("O")));
    join(
        "n conflicts",
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + i).name("A")),
        n -> people(n, i -> person("p" + i).name("B")));
    join(
        "n records that each side adds",
        n -> people(1, i -> person("p")),
        n -> people(n, i -> person("q" + i)),
        n -> people(n, i -> person("r" + i)));
    join(
        "n records in three orders",
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + (n - 1 - i))),
        n -> people(n, i -> person("p" + (i + n / 2) % n)));
    join(
        "n records of one id",
        n -> people(n, i -> person("p")),
        n -> people(n, i -> person("p").name("A" + i)),
        n -> people(n, i -> person("p").name("B" + i)));
    join(
        "n records that one side changes and one removes",
        n -> people(n, i -> person("p" + i)),
        n -> people(1, i -> person("p").name("A")),
        n -> people(n, i -> person("p" + i).name("B")));
    join(
        "n names of one hash",
        n -> named(1, i -> "x"),
        n -> named(n, i -> twin(i)),
        n -> named(n, i -> twin(n - 1 - i)));
    join(
        "a text in n languages",
        n -> Dataset.builder(),
        n -> inTongues(n, "A"),
        n -> inTongues(n, "B"));
  }

  private void join(
      String name,
      IntFunction<DatasetBuilder> base,
      IntFunction<DatasetBuilder> ours,
      IntFunction<DatasetBuilder> theirs) {
    add("join " + name, n -> {
      Dataset old = base.apply(n).build();
      Dataset own = ours.apply(n).build();
      Dataset other = theirs.apply(n).build();
      return () -> Merge.of(old, own, other).conflicts().forEach(Object::toString);
    });
  }

  private void rewrite() {
    rewrite(
        "n records, the ends changed",
        Layout.EXPANDED,
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + i).name(i % Math.max(1, n - 1) == 0 ? "M" : "N")));
    rewrite(
        "n records, each changed",
        Layout.COMPACT,
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + i).name("M" + i)));
    rewrite(
        "n records, all others",
        Layout.EXPANDED,
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("q" + i)));
    rewrite(
        "n records in reverse order",
        Layout.COMPACT,
        n -> people(n, i -> person("p" + i)),
        n -> people(n, i -> person("p" + (n - 1 - i))));
    rewrite("n x- keys, all new", Layout.EXPANDED, n -> Dataset.builder(), n -> {
      DatasetBuilder made = Dataset.builder();
      IntStream.range(0, n).forEach(i -> made.putExtension("x-" + i, "1"));
      return made;
    });
    add("rewrite n records in one line", n -> {
      String json = new DatasetWriter().toJson(manyPeople(n).build()).replace("\n", " ");
      SourceFile file = SourceFile.of("made.json", json);
      Dataset changed = people(n, i -> person("p" + i).name("M" + i)).build();
      return () -> DatasetWriter.rewrite(file, changed);
    });
    add("rewrite n lines", n -> {
      SourceFile file =
          new SourceFile("made", JsonLinesWriter.toBytes(manyPeople(n).build()));
      Dataset changed = people(n, i -> person("q" + i)).build();
      return () -> JsonLinesWriter.rewrite(file, changed);
    });
  }

  private void rewrite(
      String name,
      Layout layout,
      IntFunction<DatasetBuilder> before,
      IntFunction<DatasetBuilder> after) {
    add("rewrite " + name, n -> {
      byte[] bytes = new DatasetWriter(layout).toBytes(before.apply(n).build());
      Dataset changed = after.apply(n).build();
      return () -> DatasetWriter.rewrite(new SourceFile("made.json", bytes), changed);
    });
  }

  private void askChairs() {
    ask(
        "chair of n rules on n vague presidencies",
        n -> presidencies(
            withOrganization()
                .addOrganization(organization("group")
                    .addAllChair(IntStream.range(0, n)
                        .mapToObj(i -> Chair.builder()
                            .presidencyOf(ORGANIZATION)
                            .period(days(i, 2 * n))
                            .build())
                        .toList())
                    .build()),
            n,
            i -> presidency("p" + i).period(span("1000/9000"))),
        (registry, n) -> registry.chairOn(registry.organizations().get(Id.of("group")), day(n)));
    ask(
        "decisions in force, n repeals of one",
        n -> decisions(
            withOrganization().addDecision(decision("old").build()),
            n,
            i -> decision("d" + i).addRepealed(Id.of("old"))),
        (registry, n) -> registry.decisions().inForce(day(n)));
    ask(
        "funders of a chain of n projects",
        n -> projects(
            withOrganization(),
            n,
            i -> i == 0 ? project("r0") : project("r" + i).partOf(Id.of("r" + (i - 1)))),
        (registry, n) -> registry.projects().fundedBy(ORGANIZATION).toList());
    ask(
        "troika of n vague presidencies",
        n ->
            presidencies(withOrganization(), n, i -> presidency("p" + i).period(span("1000/9000"))),
        (registry, n) -> registry.troika(registry.organizations().get(ORGANIZATION), day(n)));
  }

  private void askBriefings() {
    brief(
        "briefing of n organizations, and one that is part of all",
        n -> organizations(n, i -> organization("o" + i).addPartOf(Parent.of(ORGANIZATION)))
            .addOrganization(organization("org").build())
            .addOrganization(organization("part")
                .addAllPartOf(IntStream.range(0, n)
                    .mapToObj(i -> Parent.builder()
                        .organization(Id.of("o" + i))
                        .period(days(i, i + 1))
                        .build())
                    .toList())
                .build())
            .addPresidency(presidency("chair").build()),
        GrowthShapes::everything);
    brief(
        "briefing of a chain of n organizations",
        n -> chain(n).addPresidency(presidency("chair", "o0").build()),
        GrowthShapes::everything);
    brief(
        "briefing of n records of every kind",
        n -> {
          DatasetBuilder dataset = terms(withPost(1), n, i -> term("t" + i).person(Id.of("q" + i)))
              .addPresidency(presidency("chair").build());
          mandates(dataset, n, i -> mandate("m" + i));
          meetings(dataset, n, i -> meeting("e" + i).presidency(CHAIR));
          projects(dataset, n, i -> project("r" + i).period(days(365_000 + i, 365_000 + i)));
          return decisions(
              dataset,
              n,
              i -> decision("d" + i).meeting(Id.of("e" + i)).addAdopted(Id.of("m" + i)));
        },
        GrowthShapes::everything);
    brief(
        "briefing with n decisions on one mandate",
        n -> decisions(
            withOrganization()
                .addMandate(mandate("m").build())
                .addPresidency(presidency("chair").build()),
            n,
            i -> decision("d" + i).presidency(CHAIR).addAdopted(Id.of("m"))),
        GrowthShapes::everything);
    brief(
        "briefing with n projects of a day, vague period",
        n -> projects(
            withOrganization()
                .addPresidency(presidency("chair")
                    .period(span("[1000-01-01..9000]/[1000-01-01..9000]"))
                    .build()),
            n,
            i -> project("r" + i).period(days(i, i))),
        GrowthShapes::everything);
    brief(
        "briefing with n areas of one hash",
        n -> {
          MandateBuilder mandate = mandate("m");
          IntStream.range(0, n).forEach(i -> mandate.addArea(area(twin(i))));
          return withOrganization()
              .addMandate(mandate.build())
              .addPresidency(presidency("chair").build());
        },
        Briefing::areas);
  }

  private static void everything(Briefing briefing) {
    briefing.predecessor();
    briefing.successor();
    briefing.organizations();
    briefing.meetings();
    briefing.decisions();
    briefing.mandates();
    briefing.adoptedMandates();
    briefing.areas();
    briefing.takeHomeMessages();
    briefing.projects();
    briefing.launchedProjects();
    briefing.launchedOrganizations();
    briefing.appointments();
    briefing.departures();
  }

  private void askSearch() {
    ask(
        "search in a name of n marks",
        n -> Dataset.builder().addPerson(person("p").name("b" + marks(n)).build()),
        (registry, n) -> registry.search("b"));
    ask(
        "search in a name of n ß",
        n -> Dataset.builder().addPerson(person("p").name("b" + "ß".repeat(n)).build()),
        (registry, n) -> registry.search("b"));
    ask(
        "search a…ab in a text of 2n a",
        n -> Dataset.builder().addPerson(person("p").name("a".repeat(2 * n)).build()),
        (registry, n) -> registry.search("a".repeat(n) + "b"));
    ask(
        "search in n names",
        n -> people(n, i -> person("p" + i).name("a word " + i)),
        (registry, n) -> registry.search("word"));
    ask(
        "search in a text of n words",
        n ->
            Dataset.builder().addSource(source("s").text("some word ".repeat(n)).build()),
        (registry, n) -> registry.search("some word"));
    ask(
        "search in a text of n blanks",
        n -> Dataset.builder()
            .addSource(source("s").text("a" + " ".repeat(n) + "b").build()),
        (registry, n) -> registry.search("a b"));
  }

  private void askForGaps() {
    ask(
        "gaps of n presidencies with unknown ends",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(span(day(i) + "/"))),
        (registry, n) -> registry.gaps());
    ask(
        "gaps of n memberships",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .addAllMembers(memberships(n, i -> member().period(SOME_YEARS)))
                .build()),
        (registry, n) -> registry.gaps());
    ask(
        "gaps between n presidencies, n conventions",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(organization("org")
                    .addAllConventions(IntStream.range(0, n)
                        .mapToObj(i -> Convention.builder()
                            .period(days(3 * n + i, 3 * n + i))
                            .complete(true)
                            .build())
                        .toList())
                    .build()),
            n,
            i -> presidency("p" + i).period(days(3 * i, 3 * i + 1))),
        (registry, n) -> registry.gaps());
  }

  private void askForMentions() {
    ask(
        "mentions of an organization by n presidencies",
        n -> presidencies(withOrganization(), n, i -> presidency("p" + i)),
        (registry, n) -> registry.mentions(registry.organizations().get(ORGANIZATION)));
    ask(
        "JSON of n changes of memberships of a name of n characters",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .name(text("N".repeat(n)))
                .addAllMembers(memberships(n, i -> member().period(days(i, i))))
                .build()),
        (registry, n) ->
            new AnswerWriter().withInferred(registry).toJson(registry.changes(day(0), day(3 * n))));
    ask(
        "JSON of a rota of n with gaps",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(days(3 * i, 3 * i + 1))),
        (registry, n) -> new AnswerWriter()
            .withInferred(registry)
            .toJson(registry.rota(registry.organizations().get(ORGANIZATION))));
  }

  // Popolo.

  private void readPopolo() {
    readPopolo(
        "n ids of one hash",
        n -> "{\"persons\": [" + list(n, i -> "{\"id\": \"" + twin(i) + "\", \"name\": \"N\"}", ",")
            + "], \"organizations\": [{\"id\": \"o\", \"name\": \"O\"}], \"memberships\": ["
            + list(
                n,
                i -> "{\"person_id\": \"" + twin(i) + "\", \"organization_id\": \"o\", \"role\": \""
                    + twin(i) + "\", \"start_date\": \"2000\"}",
                ",")
            + "]}");
    readPopolo(
        "n memberships of one hash, one role",
        n -> "{\"persons\": ["
            + list(n, i -> "{\"id\": \"" + twin(i) + "\", \"name\": \"N\"}", ",")
            + "], \"organizations\": [{\"id\": \"o\", \"name\": \"O\"}], \"memberships\": ["
            + list(
                n,
                i -> "{\"person_id\": \"" + twin(i)
                    + "\", \"organization_id\": \"o\", \"role\": \"r\"}",
                ",")
            + "]}");
    readPopolo("n ids with one beginning, twice", n -> {
      String records = list(
          n, i -> "{\"id\": \"" + "a".repeat(110) + padded(i, 8) + "\", \"name\": \"N\"}", ",");
      return "{\"persons\": [" + records + "], \"organizations\": [" + records + "]}";
    });
    readPopolo(
        "n ids that others would be given",
        n -> "{\"organizations\": [{\"id\": \"o\", \"name\": \"O\"}], \"persons\": ["
            + list(n, i -> "{\"id\": \"membership/x~" + (i + 2) + "\", \"name\": \"N\"}", ",")
            + ",{\"id\": \"x\", \"name\": \"N\"},{\"id\": \"membership/x\", \"name\": \"N\"}], \"memberships\": ["
            + list(
                n,
                i ->
                    "{\"id\": \"x\", \"person_id\": \"x\", \"organization_id\": \"o\", \"role\": \"r"
                        + i + "\"}",
                ",")
            + "]}");
    readPopolo(
        "n unknown keys in one object",
        n -> "{\"persons\": [{\"id\": \"p\", \"name\": \"N\", "
            + list(n, i -> "\"k" + i + "\": 1", ", ") + "}]}");
    readPopolo(
        "one key n times in one object",
        n -> "{\"persons\": [{\"id\": \"p\", \"name\": \"N\"" + ", \"k\": 1".repeat(n) + "}]}");
    readPopolo(
        "n unknown keys of one hash",
        n -> "{\"persons\": ["
            + list(n, i -> "{\"id\": \"p" + i + "\", \"name\": \"N\", \"" + twin(i) + "\": 1}", ",")
            + "]}");
    readPopolo(
        "n unknown collections", n -> "{" + list(n, i -> "\"" + twin(i) + "\": [1]", ", ") + "}");
    readPopolo(
        "one record n times",
        n -> "{\"persons\": [" + list(n, i -> "{\"id\": \"p\", \"name\": \"N\"}", ",") + "]}");
    readPopolo(
        "one id n times, differently",
        n -> "{\"persons\": [" + list(n, i -> "{\"id\": \"p\", \"name\": \"N" + i + "\"}", ",")
            + "]}");
    readPopolo(
        "n records without an id, of one name",
        n -> "{\"persons\": [" + list(n, i -> "{\"name\": \"The Name\"}", ",") + "]}");
    readPopolo(
        "a date of n zeros",
        n -> "{\"persons\": [], \"organizations\": [{\"id\": \"o\", \"name\": \"O\", "
            + "\"founding_date\": \"2010" + "-00".repeat(n) + "x\"}]}");
    readPopolo(
        "an id of n marks",
        n -> "{\"persons\": [{\"id\": \"a" + marks(n) + "\", \"name\": \"N\"}]}");
    readPopolo(
        "an id of n signs",
        n -> "{\"persons\": [{\"id\": \"" + "!a".repeat(n) + "\", \"name\": \"N\"}]}");
    readPopolo(
        "n other names",
        n -> "{\"persons\": [{\"id\": \"p\", \"name\": \"N\", \"other_names\": ["
            + list(n, i -> "{\"name\": \"" + twin(i) + "\", \"lang\": \"en\"}", ",") + "]}]}");
    readPopolo(
        "n identifiers of one scheme",
        n -> "{\"persons\": [{\"id\": \"p\", \"name\": \"N\", \"identifiers\": ["
            + list(n, i -> "{\"scheme\": \"s" + i % 2 + "\", \"identifier\": \"" + i + "\"}", ",")
            + "]}]}");
    readPopolo(
        "n sources of one address",
        n -> "{\"persons\": [{\"id\": \"p\", \"name\": \"N\", \"sources\": ["
            + list(n, i -> "{\"url\": \"http://a/" + i % 2 + "\", \"note\": \"N" + i + "\"}", ",")
            + "]}]}");
    readPopolo(
        "n sources whose ids begin alike",
        n -> "{\"persons\": [{\"id\": \"p\", \"name\": \"N\", \"sources\": ["
            + list(n, i -> "{\"url\": \"http://a/" + "a".repeat(120) + i + "\"}", ",") + "]}]}");
    readPopolo(
        "a chain of n organizations and a cycle",
        n -> "{\"organizations\": ["
            + list(
                n,
                i -> "{\"id\": \"o" + i + "\", \"name\": \"O\", \"parent_id\": \"o" + (i + 1) % n
                    + "\"}",
                ",")
            + "]}");
    readPopolo(
        "a chain of n organizations, backwards",
        n -> "{\"organizations\": ["
            + list(
                n,
                i -> "{\"id\": \"o" + i + "\", \"name\": \"O\", \"parent_id\": \"o"
                    + Math.max(0, i - 1) + "\"}",
                ",")
            + "]}");
    readPopolo(
        "n periods, n memberships",
        n -> "{\"persons\": [{\"id\": \"p\", \"name\": \"N\"}], "
            + "\"organizations\": [{\"id\": \"o\", \"name\": \"O\"}], \"events\": ["
            + list(
                n,
                i -> "{\"id\": \"e" + i
                    + "\", \"name\": \"E\", \"classification\": \"legislative period\", \"start_date\": \"2001\"}",
                ",")
            + "], \"memberships\": ["
            + list(
                n,
                i ->
                    "{\"person_id\": \"p\", \"organization_id\": \"o\", \"legislative_period_id\": \"e"
                        + i + "\"}",
                ",")
            + "]}");
    readPopolo(
        "n memberships in a record",
        n -> "{\"organizations\": [{\"id\": \"o\", \"name\": \"O\", \"memberships\": ["
            + list(
                n,
                i -> "{\"person\": {\"id\": \"p" + i + "\", \"name\": \"N\"}, \"role\": \"r\"}",
                ",")
            + "]}]}");
    readPopolo(
        "n memberships in a record of an id of n characters",
        n -> "{\"persons\": ["
            + list(n, i -> "{\"id\": \"p" + i + "\", \"name\": \"N\"}", ",")
            + "], \"organizations\": [{\"id\": \"" + "o".repeat(n)
            + "\", \"name\": \"O\", \"memberships\": ["
            + list(
                n,
                i -> "{\"person_id\": \"p" + i + "\", \"role\": \"r\", \"start_date\": \""
                    + (i % 2 == 0 ? "2000" : "2000-01-01") + "\"}",
                ",")
            + "]}]}");
    readPopolo(
        "n embedded records of one id",
        n -> "{\"persons\": [], \"organizations\": [{\"id\": \"o\", \"name\": \"O\"}], "
            + "\"memberships\": ["
            + list(
                n,
                i -> "{\"person_id\": \"p\", \"person\": {\"id\": \"p\", \"name\": \"N" + i
                    + "\"}, \"organization_id\": \"o\", \"role\": \"r\"}",
                ",")
            + "]}");
    readPopolo(
        "classifications of n İ",
        n -> "{\"persons\": [], \"organizations\": [{\"id\": \"o\", \"name\": \"O\", "
            + "\"classification\": \"" + "İ".repeat(n) + "\"}], \"events\": [{\"id\": \"e\", "
            + "\"organization_id\": \"o\", \"classification\": \"" + "İ".repeat(n)
            + "\"}], \"memberships\": [{\"member\": {\"id\": \"o\", \"@type\": \"" + "İ".repeat(n)
            + "\"}, \"organization_id\": \"o\"}]}");
    readPopolo(
        "a country of n ß",
        n -> "{\"persons\": [], \"areas\": [{\"id\": \"a\", \"classification\": \"country\", "
            + "\"name\": \"" + marks(n) + "\", \"identifier\": \"" + "ß".repeat(n) + "\"}]}");
    readPopolo(
        "an id of n unpaired surrogates",
        n -> "{\"persons\": [{\"id\": \"a" + "\\ud800".repeat(n) + "\", \"name\": \"N\"}]}");
    readPopolo(
        "n countries and areas",
        n -> "{\"areas\": ["
            + list(
                n,
                i -> "{\"id\": \"a" + i
                    + "\", \"name\": \"A\", \"type\": \"country\", \"identifier\": \"DK\"}",
                ",")
            + "], \"organizations\": ["
            + list(
                n,
                i -> "{\"id\": \"o" + i
                    + "\", \"name\": \"O\", \"classification\": \"country\", \"identifier\": \"SE\"}",
                ",")
            + "]}");
    add("popolo read n files", n -> {
      List<SourceFile> files = IntStream.range(0, n)
          .mapToObj(i -> SourceFile.of(
              "f" + i + ".json", "{\"persons\": [{\"id\": \"p" + i + "\", \"nome\": \"N\"}]}"))
          .toList();
      return () -> new PopoloReader().read(files);
    });
  }

  private void writePopolo() {
    writePopolo(
        "n ids of one hash",
        n -> terms(withPost(1), n, i -> term("t" + twin(i)).person(Id.of("q" + i)))
            .addAllPeople(
                IntStream.range(0, n).mapToObj(i -> person(twin(i)).build()).toList()));
    writePopolo(
        "n meetings of one hash", n -> meetings(withOrganization(), n, i -> meeting(twin(i))));
    writePopolo("n ids with one beginning, twice", n -> {
      DatasetBuilder dataset = people(n, i -> person("a".repeat(110) + padded(i, 8)));
      return posts(
          dataset.addOrganization(organization("org").build()),
          n,
          i -> post("a".repeat(110) + padded(i, 8), "org"));
    });
    writePopolo(
        "n terms in a post of n characters",
        n -> terms(
            withOrganization()
                .addPost(post("post", "org").title(text("T".repeat(n))).build()),
            n,
            i -> term("t" + i)));
    writePopolo(
        "n citations of a source of n characters",
        n -> Dataset.builder()
            .addSource(source("s0")
                .title(text("T".repeat(n)))
                .url(HttpUrl.of("http://a"))
                .build())
            .addPerson(person("p")
                .addAllCitations(
                    citations(n, i -> Citation.builder().source(Id.of("s0")).build()))
                .build()));
    writePopolo(
        "n citations of an address of n characters",
        n -> Dataset.builder()
            .addSource(source("s0").url(HttpUrl.of("http://a/" + "a".repeat(n))).build())
            .addPerson(person("p")
                .addAllCitations(
                    citations(n, i -> Citation.builder().source(Id.of("s0")).build()))
                .build()));
    writePopolo(
        "n citations of a title in n languages",
        n -> Dataset.builder()
            .addSource(
                source("s0").title(inLanguages(n)).url(HttpUrl.of("http://a")).build())
            .addPerson(person("p")
                .addAllCitations(
                    citations(n, i -> Citation.builder().source(Id.of("s0")).build()))
                .build()));
    writePopolo(
        "n terms in a post in n languages",
        n -> terms(
            withOrganization().addPost(post("post", "org").title(inLanguages(n)).build()),
            n,
            i -> term("t" + i)));
    writePopolo("n terms of an id of n characters", n -> {
      String original = "!".repeat(n);
      Dataset read = new PopoloReader()
          .readJson("{\"persons\": [{\"id\": \"" + original + "\", \"name\": \"N\"}]}")
          .orElseThrow();
      DatasetBuilder dataset =
          Dataset.builder().from(read).addOrganization(organization("org").build());
      dataset.addPost(post("post", "org").build());
      for (int i = 0; i < n; i++) {
        dataset.addPersonnelTerm(term("t" + i).person(read.people().get(0).id()).build());
      }
      return dataset;
    });
    writePopolo(
        "a name in n languages",
        n -> Dataset.builder()
            .addOrganization(organization("o")
                .name(inLanguages(n))
                .addOtherName(inLanguages(n))
                .build()));
    writePopolo(
        "n memberships at once",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .addAllMembers(memberships(
                    n, i -> member().period(span("2000-01-01/" + year(i % 999 + 2000)))))
                .build()));
    writePopolo(
        "n records unknown to Popolo",
        n -> decisions(
            mandates(withOrganization(), n, i -> mandate("m" + i)),
            n,
            i -> decision("d" + i).addAdopted(Id.of("m" + i))));
    writePopolo("n records of one id", n -> posts(withOrganization(), n, i -> post("p", "org")));
  }

  // The command line, which is found by its name, because this module does not depend on it.

  /** Writes a data set as a folder of CSV and as a workbook, and reads them. */
  private void tables(String name, IntFunction<DatasetBuilder> dataset) {
    add("csv write and read " + name, n -> {
      Dataset made = dataset.apply(n).build();
      Path folder = Files.createTempDirectory("growth");
      return () -> {
        new TableWriter().writeFolder(made, folder);
        check(made, new TableReader().read(folder).orElseThrow());
      };
    });
    add("xlsx write and read " + name, n -> {
      Dataset made = dataset.apply(n).build();
      Path file = temporary(".xlsx");
      return () -> {
        new TableWriter().writeWorkbook(made, file);
        check(made, new TableReader().read(file).orElseThrow());
      };
    });
  }

  private static void check(Dataset expected, Dataset actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("the data sets differ");
    }
  }

  private void tables() {
    tables("n people", GrowthShapes::manyPeople);
    tables("n people of one id", n -> people(n, i -> person("p").name("N" + i)));
    tables(
        "n people with an own key each",
        n -> people(n, i -> person("p" + i).name("N").putExtension("x-" + i, Integer.toString(i))));
    tables(
        "a name in n languages",
        n -> Dataset.builder()
            .addOrganization(organization("o")
                .name(inLanguages(n))
                .addOtherName(inLanguages(n))
                .build()));
    tables(
        "an organization of n members",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .addAllMembers(
                    memberships(n, i -> member().period(days(i, i)).putExtension("x-" + i, "1")))
                .build()));
    tables(
        "a text of n formulas",
        n -> Dataset.builder()
            .addSource(source("s").text("\t'=+-@;\"".repeat(n) + ".").build()));
  }

  /** Reads a sheet of people, or of what a map says. */
  private void readSheet(String name, String map, IntFunction<String> csv) {
    add("csv import " + name, n -> {
      Path folder = Files.createTempDirectory("growth");
      Path file = Files.writeString(folder.resolve("people.csv"), csv.apply(n));
      TableReader reader =
          new TableReader(TableMap.read(SourceFile.of("map.json", map)), ReadLimits.defaults());
      return () -> reader.read(file);
    });
  }

  private void readSheets() {
    String terms = """
        {"sheets": {"people": {"rows": "personnelTerms", "fixed": {"post.organization": "o"},
          "columns": {"who": "person.name", "what": "post.title", "when": "period"}}}}""";
    readSheet("n people of one name", "{}", n -> "name\n" + list(n, i -> "Ada", "\n"));
    readSheet("n people without ids", "{}", n -> "name\n" + list(n, i -> "Ada " + i, "\n"));
    readSheet(
        "n terms of people by name",
        terms,
        n -> "who,what,when\n" + list(n, i -> "Ada " + i + ",Head " + i % 3 + ",since 2013", "\n"));
    readSheet(
        "n cells that are not understood",
        terms,
        n -> "who,what,when\n" + list(n, i -> "Ada " + i + ",Head,one day", "\n"));
    readSheet(
        "a list of n names in a cell",
        "{\"sheets\": {\"people\": {\"rows\": \"projects\"}}}",
        n -> "name,leads,areas\nP,\"" + list(n, i -> "Denmark; nobody " + i, ";") + "\",\""
            + list(n, i -> "no one " + i, ";") + "\"");
    readSheet(
        "n rows of no record",
        "{\"sheets\": {\"people\": {\"rows\": \"members\"}}}",
        n -> "record,country\n" + list(n, i -> "nobody,DK", "\n"));
    readSheet(
        "n members that are invalid",
        "{\"sheets\": {\"people\": {\"rows\": \"members\"}}, \"records\": {}}",
        n -> "record,country\n" + list(n, i -> "o" + i + ",Nowhere", "\n"));
  }

  private void runCommands() {
    command("fmt, n records", GrowthShapes::manyPeople, "fmt", "--check", "--layout", "compact");
    command(
        "fix, n findings",
        n -> people(n, i -> person("p" + i).name("A\u030Asa")),
        "fix",
        "--dry-run");
    command("diff, n records", GrowthShapes::manyPeople, "diff", "cbss-presidencies");
    command("merge, n records", GrowthShapes::manyPeople, "merge", "cbss-presidencies");
    command(
        "brief, n meetings of one with n former names",
        n -> meetings(
            Dataset.builder()
                .addOrganization(organization("org")
                    .addAllFormerNames(IntStream.range(0, n)
                        .mapToObj(i -> FormerName.builder()
                            .name(text("Name " + i))
                            .period(days(2 * i, 2 * i + 1))
                            .build())
                        .toList())
                    .build())
                .addPresidency(presidency("chair").build()),
            n,
            i -> meeting("e" + i).presidency(CHAIR).period(days(2 * i, 2 * i))),
        "brief",
        "-p",
        "chair");
    command(
        "brief, n citations of n sources",
        n -> withSources(n)
            .addOrganization(organization("org").build())
            .addPresidency(presidency("chair")
                .addAllCitations(
                    citations(n, i -> Citation.builder().source(Id.of("s" + i)).build()))
                .build()),
        "brief",
        "-p",
        "chair");
    command(
        "brief, n priorities and n citations",
        n -> withSources(1)
            .addOrganization(organization("org").build())
            .addPresidency(presidency("chair")
                .addAllPriorities(IntStream.range(0, n)
                    .mapToObj(i -> Priority.builder().text(text("P" + i)).build())
                    .toList())
                .addAllCitations(citations(n, i -> claim(0, "priorities", "x" + i)))
                .build()),
        "brief",
        "-p",
        "chair");
    command(
        "brief, n priorities, a citation of n characters",
        n -> withSources(1)
            .addOrganization(organization("org").build())
            .addPresidency(presidency("chair")
                .addAllPriorities(IntStream.range(0, n)
                    .mapToObj(i -> Priority.builder().text(text("P" + i)).build())
                    .toList())
                .addCitation(claim(0, "priorities", "x".repeat(n)))
                .build()),
        "brief",
        "-p",
        "chair");
    command(
        "brief as Markdown, n terms in a post in n languages",
        n -> terms(
                withOrganization()
                    .addPost(post("post", "org").title(inLanguages(n)).build()),
                n,
                i -> term("t" + i))
            .addPresidency(presidency("chair").build()),
        "brief",
        "--format",
        "markdown",
        "-p",
        "chair");
    command(
        "brief, n projects",
        n -> projects(
            withOrganization().addPresidency(presidency("chair").build()),
            n,
            i -> project("r" + i).period(span("2000/2001"))),
        "brief",
        "-p",
        "chair");
    command(
        "brief, n mandates",
        n -> decisions(
            mandates(
                withOrganization().addPresidency(presidency("chair").build()),
                n,
                i -> mandate("m" + i)),
            n,
            i -> decision("d" + i).presidency(CHAIR).addAdopted(Id.of("m" + i))),
        "brief",
        "-p",
        "chair");
    command(
        "brief, n meetings of a name of n characters",
        n -> meetings(
            Dataset.builder()
                .addOrganization(organization("org").name(text("N".repeat(n))).build())
                .addPresidency(presidency("chair").build()),
            n,
            i -> meeting("m" + i).presidency(CHAIR)),
        "brief",
        "-p",
        "chair");
    command(
        "brief, n words",
        n -> Dataset.builder()
            .addOrganization(
                organization("org").name(text("word ".repeat(n) + ".")).build())
            .addPresidency(presidency("chair").build()),
        "brief",
        "-p",
        "chair");
    command(
        "rota, n with unknown ends",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(span(day(i) + "/"))),
        "rota");
    command(
        "rota, n with gaps",
        n -> presidencies(
            withOrganization(), n, i -> presidency("p" + i).period(days(3 * i, 3 * i + 1))),
        "rota");
    command(
        "list, n presidencies under a name of n characters",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(organization("org").name(text("N".repeat(n))).build()),
            n,
            i -> presidency("p" + i)),
        "list",
        "--on",
        "2000-06-01",
        "presidencies");
    command(
        "show, named by n presidencies under a name of n characters",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(organization("org").name(text("N".repeat(n))).build()),
            n,
            i -> presidency("p" + i)),
        "show",
        "org");
    command(
        "who, n posts and n presidencies",
        n -> {
          DatasetBuilder dataset = presidencies(withOrganization(), n, i -> presidency("p" + i));
          return posts(dataset, n, i -> post("o" + i, "org"));
        },
        "who",
        "--on",
        "2000-06-01");
    command(
        "who, n terms of a person of n characters",
        n -> withPost(1)
            .addPerson(person("q0").name("N".repeat(n)).build())
            .addAllPersonnelTerms(
                IntStream.range(0, n).mapToObj(i -> term("t" + i).build()).toList()),
        "who",
        "--during",
        "1990/2010");
    command(
        "who, n vague terms",
        n -> terms(
            withPost(1),
            n,
            i -> term("t" + i).person(Id.of("q" + i)).period(span("[1000..2000]/[2000..9000]"))),
        "who",
        "--on",
        "2000-06-01");
    command(
        "changes, n memberships of a name of n characters",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .name(text("N".repeat(n)))
                .addAllMembers(memberships(n, i -> member().period(days(i, i))))
                .build()),
        "changes",
        "--from",
        "1000-01-01",
        "--to",
        "3000-01-01");
    command(
        "changes, n terms",
        n ->
            terms(withPost(1), n, i -> term("t" + i).person(Id.of("q" + i)).period(days(i, i + n))),
        "changes",
        "--from",
        "1000-01-01",
        "--to",
        "3000-01-01");
    command(
        "search, n names",
        n -> people(n, i -> person("p" + i).name("a word " + i)),
        "search",
        "word");
    command(
        "search, a text of n words",
        n ->
            Dataset.builder().addSource(source("s").text("some word ".repeat(n)).build()),
        "search",
        "word");
    command(
        "table of n people",
        n -> people(n, i -> person("p" + i).name("\"=" + i).addOtherName("a,b")),
        "export",
        "--kind",
        "people");
    command(
        "table of a name in n languages",
        n -> Dataset.builder()
            .addOrganization(organization("o")
                .name(inLanguages(n))
                .addOtherName(inLanguages(n))
                .build()),
        "export",
        "--kind",
        "organizations");
    command(
        "table of an organization of n members",
        n -> Dataset.builder()
            .addOrganization(organization("org")
                .addAllMembers(memberships(n, i -> member().period(days(i, i))))
                .build()),
        "export",
        "--kind",
        "organizations");
    command(
        "validate, n findings",
        n -> posts(Dataset.builder(), n, i -> post("p" + i, "absent")),
        "validate");
    command("convert to jsonl, n records", GrowthShapes::manyPeople, "convert", "--to", "jsonl");
    command(
        "convert from jsonl, n records",
        ".jsonl",
        n -> JsonLinesWriter.toBytes(manyPeople(n).build()),
        "convert",
        "--to",
        "cbss");
    command(
        "convert from popolo, n records",
        ".json",
        n -> ("{\"persons\": ["
                + list(n, i -> "{\"id\": \"p" + i + "\", \"name\": \"N\", \"nome\": 1}", ",")
                + "]}")
            .getBytes(StandardCharsets.UTF_8),
        "convert",
        "--from",
        "popolo",
        "--to",
        "cbss");
    command(
        "convert to popolo, n losses",
        n -> mandates(withOrganization(), n, i -> mandate("m" + i)),
        "convert",
        "--from",
        "cbss",
        "--to",
        "popolo");
    command(
        "convert to cbss, n records",
        GrowthShapes::manyPeople,
        "convert",
        "--from",
        "cbss",
        "--to",
        "cbss");
    timeline(
        "a name of n words",
        n -> presidencies(
            Dataset.builder()
                .addOrganization(
                    organization("org").name(text("word ".repeat(n) + ".")).build()),
            1,
            i -> presidency("p" + i)));
    timeline(
        "a term of a name of n words",
        n -> terms(withPost(1), 1, i -> term("t" + i).person(Id.of("q0")))
            .addPost(post("other", "org").title(text("word ".repeat(n) + ".")).build())
            .addPersonnelTerm(term("long").post(Id.of("other")).build())
            .addProject(project("r")
                .name(text("word ".repeat(n) + "."))
                .period(SOME_YEARS)
                .build()));
    timeline(
        "a name of n letters",
        n -> Dataset.builder()
            .addProject(
                project("r").name(text("w".repeat(n))).period(SOME_YEARS).build()));
    timeline(
        "n projects at once",
        n -> projects(Dataset.builder(), n, i -> project("r" + i).period(SOME_YEARS)));
    timeline("n lanes", n -> {
      DatasetBuilder dataset = Dataset.builder();
      for (int i = 0; i < n; i++) {
        dataset
            .addOrganization(organization("o" + i).build())
            .addPresidency(presidency("p" + i, "o" + i).build());
      }
      return dataset;
    });
    timeline(
        "n presidencies of all years",
        n -> presidencies(
            withOrganization(),
            n,
            i -> presidency("p" + i).period(days(20 * i % 2_900_000, 20 * i % 2_900_000 + 9))));
    timeline(
        "n terms in a post in n languages",
        n -> terms(
            withOrganization().addPost(post("post", "org").title(inLanguages(n)).build()),
            n,
            i -> term("t" + i)));
    timeline(
        "n citations of an address of n characters",
        n -> Dataset.builder()
            .addSource(source("s0").url(HttpUrl.of("http://a/" + "a".repeat(n))).build())
            .addOrganization(organization("org").build())
            .addPresidency(presidency("p")
                .addAllCitations(
                    citations(n, i -> Citation.builder().source(Id.of("s0")).build()))
                .build()));
    timeline(
        "n citations of n sources",
        n -> withSources(n)
            .addOrganization(organization("org").build())
            .addPresidency(presidency("p")
                .addAllCitations(citations(
                    n,
                    i -> Citation.builder().source(Id.of("s" + i)).at("p. " + i).build()))
                .build()));
  }

  private void makeSites() {
    site(
        "n vague presidencies and n mandates",
        n -> mandates(
            presidencies(withOrganization(), n, i -> presidency("p" + i).period(span("1000/9000"))),
            n,
            i -> mandate("m" + i)));
    site(
        "a chain of n terms",
        n -> terms(
            withPost(1),
            n,
            i -> i == 0 ? term("t0") : term("t" + i).follows(Id.of("t" + (i - 1)))));
    site(
        "n groups chaired by n vague presidencies",
        n -> presidencies(
            organizations(
                    n,
                    i -> organization("o" + i)
                        .addChair(Chair.builder().presidencyOf(ORGANIZATION).build()))
                .addOrganization(organization("org").build()),
            n,
            i -> presidency("p" + i).period(span("1000/9000"))));
    site(
        "n citations of n sources",
        n -> withSources(n)
            .addOrganization(organization("org")
                .addAllCitations(citations(
                    n,
                    i -> Citation.builder()
                        .source(Id.of("s" + i))
                        .about("otherNames")
                        .build()))
                .otherNames(IntStream.range(0, n).mapToObj(i -> text("O " + i)).toList())
                .build()));
    site(
        "n records of a title of n words",
        n -> people(n, i -> person("p" + i)).title(text("word ".repeat(n) + ".")));
    site(
        "a note of n words",
        n -> Dataset.builder()
            .addOrganization(
                organization("org").note(text("word & <word> ".repeat(n) + ".")).build()));
    site(
        "a name in n languages",
        n -> Dataset.builder()
            .addOrganization(organization("org").name(inLanguages(n)).build()));
    site(
        "n decisions that repeal one",
        n -> decisions(
            withOrganization().addDecision(decision("old").build()),
            n,
            i -> decision("d" + i).addRepealed(Id.of("old"))));
  }

  private void site(String name, IntFunction<DatasetBuilder> dataset) {
    add("site, " + name, n -> {
      Dataset made = dataset.apply(n).build();
      return () -> Site.of(Registry.of(copy(made)), SiteOptions.defaults().on(day(n)))
          .forEachFile((path, bytes) -> {});
    });
  }

  private void timeline(String name, IntFunction<DatasetBuilder> dataset) {
    command("timeline.svg, " + name, dataset, "timeline", "--limit", "1000000", "-o", "made.svg");
    command("timeline.html, " + name, dataset, "timeline", "--limit", "1000000", "-o", "made.html");
  }

  private void command(String name, IntFunction<DatasetBuilder> dataset, String... args) {
    command(name, ".json", n -> new DatasetWriter().toBytes(dataset.apply(n).build()), args);
  }

  private void command(String name, String end, IntFunction<byte[]> content, String... args) {
    add("run " + name, n -> {
      Method run =
          commands().getMethod("run", PrintStream.class, PrintStream.class, String[].class);
      Path file = temporary(end);
      Files.write(file, content.apply(n));
      Path made = temporary("");
      List<String> words = Arrays.stream(args)
          .map(word -> word.startsWith("made.") ? made + word.substring(4) : word)
          .collect(Collectors.toCollection(ArrayList::new));
      words.add(file.toString());
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      return () -> {
        int code = (int) run.invoke(null, nowhere, nowhere, words.toArray(String[]::new));
        if (code == 2) {
          throw new IllegalStateException("exit code 2");
        }
      };
    });
  }

  private static Class<?> commands() {
    try {
      return Class.forName(COMMANDS);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(NOT_THERE + ": " + COMMANDS, e);
    }
  }

  private static Path temporary(String end) throws IOException {
    Path file = Files.createTempFile("growth", end);
    file.toFile().deleteOnExit();
    return file;
  }

  // Parts of input.

  private static String list(int n, IntFunction<String> element, String separator) {
    return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(separator));
  }

  private static String peopleJson(int n, IntFunction<String> person, String end) {
    return "{\"format\": \"cbss-model/1\", \"people\": [" + list(n, person, "," + end) + "]}";
  }

  private static String personJson(String more) {
    return "{\"format\": \"cbss-model/1\", \"people\": [{\"id\": \"q\", \"name\": \"N\", " + more
        + "}]}";
  }

  private static String presidencyJson(String more) {
    return "{\"format\": \"cbss-model/1\", \"presidencies\": [{\"id\": \"p\", "
        + "\"organization\": \"o\", " + more + "}]}";
  }

  /** An id that has one hash with all others of these. */
  private static String twin(int i) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 20; bit++) {
      text.append((i >> bit & 1) == 0 ? "aR" : "b3");
    }
    return text.toString();
  }

  /** A language tag that has one hash with all others of these. */
  private static String twinTag(int i) {
    return "en-x-" + twin(i).replaceAll("(.{8})(?!$)", "$1-");
  }

  /** An id that others of these differ from in case alone. */
  private static String cased(int i) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 20; bit++) {
      text.append((i >> bit & 1) == 0 ? 'a' : 'A');
    }
    return text.toString();
  }

  private static String marks(int n) {
    return "a" + "\u0301\u0323".repeat(n / 2);
  }

  private static String padded(int i, int width) {
    String digits = Integer.toString(i);
    return "0".repeat(width - digits.length()) + digits;
  }

  /** Words of no pattern, the same each time. */
  private static String words(int n) {
    StringBuilder text = new StringBuilder();
    long state = 12345;
    for (int i = 0; i < n; i++) {
      state = (state * 1_103_515_245 + 12_345) % (1L << 31);
      text.append(Long.toString(state >> 8, 36)).append(' ');
    }
    return text.toString().strip();
  }

  private static LocalDate day(int i) {
    return FIRST_DAY.plusDays(i);
  }

  private static String year(int i) {
    return padded(1000 + i, 4);
  }

  private static TimeSpan days(int first, int last) {
    return TimeSpan.of(day(first), day(last));
  }

  private static TimeSpan span(String text) {
    return TimeSpan.parse(text);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of(text);
  }

  private static LocalizedText inLanguages(int n) {
    return LocalizedText.of(IntStream.range(0, Math.max(1, n))
        .boxed()
        .collect(Collectors.toMap(
            i -> LanguageTag.of("da-x-" + Integer.toString(i, 36)), i -> "N" + i)));
  }

  private static <T extends Identified> List<Id<T>> ids(int n, IntFunction<String> id) {
    return IntStream.range(0, n).mapToObj(i -> Id.<T>of(id.apply(i))).toList();
  }

  private static SourceFile file(String name, DatasetBuilder dataset) {
    return new SourceFile(name, new DatasetWriter().toBytes(dataset.build()));
  }

  private static List<SourceFile> files(int n, IntFunction<DatasetBuilder> file) {
    return IntStream.range(0, n)
        .mapToObj(i -> file("f" + i + ".json", file.apply(i)))
        .toList();
  }

  private static OrganizationBuilder organization(String id) {
    return Organization.builder().id(Id.of(id)).name(text("N")).kind(OrganizationKind.OTHER);
  }

  private static PersonBuilder person(String id) {
    return Person.builder().id(Id.of(id)).name("N");
  }

  private static SourceBuilder source(String id) {
    return Source.builder().id(Id.of(id)).title(text("T"));
  }

  private static PostBuilder post(String id, String organization) {
    return Post.builder().id(Id.of(id)).title(text("T")).organization(Id.of(organization));
  }

  private static PresidencyBuilder presidency(String id) {
    return presidency(id, "org");
  }

  private static PresidencyBuilder presidency(String id, String organization) {
    return Presidency.builder()
        .id(Id.of(id))
        .organization(Id.of(organization))
        .holders(List.of(Party.of(DENMARK)))
        .period(SOME_YEARS);
  }

  private static MeetingBuilder meeting(String id) {
    return Meeting.builder().id(Id.of(id)).organization(ORGANIZATION).period(span("1990-01-01"));
  }

  private static MandateBuilder mandate(String id) {
    return Mandate.builder()
        .id(Id.of(id))
        .title(text("T"))
        .organization(ORGANIZATION)
        .period(SOME_YEARS);
  }

  private static DecisionBuilder decision(String id) {
    return Decision.builder().id(Id.of(id)).title(text("T")).organization(ORGANIZATION);
  }

  private static ProjectBuilder project(String id) {
    return Project.builder().id(Id.of(id)).name(text("N"));
  }

  private static PersonnelTermBuilder term(String id) {
    return PersonnelTerm.builder().id(Id.of(id)).person(Id.of("q0")).post(POST).period(SOME_YEARS);
  }

  private static StrategicArea area(String id) {
    return StrategicArea.builder().id(Id.of(id)).title(text("T")).build();
  }

  private static MembershipBuilder member() {
    return Membership.builder().country(DENMARK);
  }

  private static Citation claim(int source, String about, String says) {
    return Citation.builder()
        .source(Id.of("s" + source))
        .about(about)
        .says(says)
        .build();
  }

  // Data sets with n of something.

  private static DatasetBuilder manyPeople(int n) {
    return people(n, i -> person("p" + i).addOtherName("O " + i).putExtension("x-a", "[1]"));
  }

  private static DatasetBuilder people(int n, IntFunction<PersonBuilder> person) {
    DatasetBuilder dataset = Dataset.builder();
    IntStream.range(0, n).forEach(i -> dataset.addPerson(person.apply(i).build()));
    return dataset;
  }

  private static DatasetBuilder withOrganization() {
    return Dataset.builder().addOrganization(organization("org").build());
  }

  private static DatasetBuilder withPost(int seats) {
    return withOrganization()
        .addPost(post("post", "org").seats(List.of(SeatCount.of(seats))).build());
  }

  private static DatasetBuilder withSources(int n) {
    DatasetBuilder dataset = Dataset.builder();
    IntStream.range(0, n).forEach(i -> dataset.addSource(source("s" + i).build()));
    return dataset;
  }

  private static DatasetBuilder organizations(
      int n, IntFunction<OrganizationBuilder> organization) {
    DatasetBuilder dataset = Dataset.builder();
    IntStream.range(0, n)
        .forEach(i -> dataset.addOrganization(organization.apply(i).build()));
    return dataset;
  }

  /** Organizations, each a part of the one before. */
  private static DatasetBuilder chain(int n) {
    return organizations(
        n,
        i -> i == 0
            ? organization("o0")
            : organization("o" + i).partOf(List.of(Parent.of(Id.of("o" + (i - 1))))));
  }

  private static DatasetBuilder posts(
      DatasetBuilder dataset, int n, IntFunction<PostBuilder> post) {
    IntStream.range(0, n).forEach(i -> dataset.addPost(post.apply(i).build()));
    return dataset;
  }

  private static DatasetBuilder presidencies(
      DatasetBuilder dataset, int n, IntFunction<PresidencyBuilder> presidency) {
    IntStream.range(0, n).forEach(i -> dataset.addPresidency(presidency.apply(i).build()));
    return dataset;
  }

  private static DatasetBuilder meetings(
      DatasetBuilder dataset, int n, IntFunction<MeetingBuilder> meeting) {
    IntStream.range(0, n).forEach(i -> dataset.addMeeting(meeting.apply(i).build()));
    return dataset;
  }

  private static DatasetBuilder mandates(
      DatasetBuilder dataset, int n, IntFunction<MandateBuilder> mandate) {
    IntStream.range(0, n).forEach(i -> dataset.addMandate(mandate.apply(i).build()));
    return dataset;
  }

  private static DatasetBuilder decisions(
      DatasetBuilder dataset, int n, IntFunction<DecisionBuilder> decision) {
    IntStream.range(0, n).forEach(i -> dataset.addDecision(decision.apply(i).build()));
    return dataset;
  }

  private static DatasetBuilder projects(
      DatasetBuilder dataset, int n, IntFunction<ProjectBuilder> project) {
    IntStream.range(0, n).forEach(i -> dataset.addProject(project.apply(i).build()));
    return dataset;
  }

  /** Terms, and the people who hold them. */
  private static DatasetBuilder terms(
      DatasetBuilder dataset, int n, IntFunction<PersonnelTermBuilder> term) {
    for (int i = 0; i < n; i++) {
      dataset.addPerson(person("q" + i).build());
      dataset.addPersonnelTerm(term.apply(i).build());
    }
    return dataset;
  }

  private static List<Membership> memberships(int n, IntFunction<MembershipBuilder> membership) {
    return IntStream.range(0, n).mapToObj(i -> membership.apply(i).build()).toList();
  }

  private static List<Citation> citations(int n, IntFunction<Citation> citation) {
    return IntStream.range(0, n).mapToObj(citation).toList();
  }

  /** A text, and somebody with quotes from it. */
  private static DatasetBuilder quoted(String text, int n, IntFunction<String> quote) {
    return Dataset.builder()
        .addSource(source("s0").text(text).build())
        .addPerson(person("p")
            .addAllCitations(citations(
                n,
                i ->
                    Citation.builder().source(Id.of("s0")).quote(quote.apply(i)).build()))
            .build());
  }
}
