package org.cbss.model.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A data set in a database in memory: every attribute, in a table for each kind of record, with primary and foreign keys, and the
 * indexes for the questions that a registry answers. The bounds of a period are columns, computed by this library.
 *
 * <p>The rows are inserted in batches, and the indexes and foreign keys added afterwards, because a record may refer to one that comes
 * later. References that may lead to several kinds of records have no foreign key, because SQL has none such.
 */
final class SqlDataset implements AutoCloseable {
  private static final int BATCH = 1_000;
  private static final int PERIOD_COLUMNS = 5;
  private static final String PERIOD =
      "period VARCHAR, earliest_start BIGINT, latest_start BIGINT, earliest_end BIGINT,"
          + " latest_end BIGINT";
  private static final String ON_DAY =
      "SELECT id, latest_start <= ? AND earliest_end >= ? AND disputed IS NOT TRUE"
          + " FROM personnel_term WHERE post = ? AND earliest_start <= ? AND latest_end >= ?"
          + " ORDER BY id";

  /** The columns that refer to the ids of a table; H2 creates an index for each. */
  private static final List<String> FOREIGN_KEYS = List.of(
      "citation.source source",
      "suspension.membership membership",
      "parent.organization organization",
      "parent.whole organization",
      "chair.organization organization",
      "chair.presidency_of organization",
      "membership.organization organization",
      "membership.member organization",
      "convention.organization organization",
      "post.organization organization",
      "presidency.organization organization",
      "holder.organization organization",
      "priority.organization organization",
      "mandate.organization organization",
      "meeting.organization organization",
      "decision.organization organization",
      "message.organization organization",
      "lead.organization organization",
      "funder.organization organization",
      "membership.person person",
      "personnel_term.person person",
      "chair.post post",
      "seat.post post",
      "convention.post post",
      "personnel_term.post post",
      "holder.presidency presidency",
      "priority.presidency presidency",
      "programme.presidency presidency",
      "meeting.presidency presidency",
      "decision.presidency presidency",
      "designation.presidency presidency",
      "message.presidency presidency",
      "personnel_term.presidency presidency",
      "mandate.part_of mandate",
      "mandate.supersedes mandate",
      "programme.mandate mandate",
      "strategic_area.mandate mandate",
      "adoption.mandate mandate",
      "decision.meeting meeting",
      "message.meeting meeting",
      "adoption.decision decision",
      "designation.decision decision",
      "appointment.decision decision",
      "project.part_of project",
      "meeting.project project",
      "lead.project project",
      "funder.project project",
      "project_area.project project",
      "personnel_term.follows personnel_term",
      "personnel_term.replaces personnel_term",
      "appointment.term personnel_term",
      "project_area.area strategic_area");

  /** The columns of the other indexes. */
  private static final List<String> INDEXES = List.of(
      "personnel_term (post, earliest_start, latest_end, latest_start, earliest_end, disputed, id)",
      "personnel_term (earliest_start, latest_end, latest_start, earliest_end, disputed, id)",
      "personnel_term (on_behalf_of)",
      "holder (country)",
      "lead (country)",
      "funder (country)",
      "reference (target)",
      "citation (owner)");

  /** The holders of a post on a day, by id. */
  record Holders(List<String> certain, List<String> uncertain) {}

  private final Connection connection;
  private final PreparedStatement onDay;
  private final List<Table> tables = new ArrayList<>();
  private final Table members;
  private final Table suspensions;
  private final Table conventions;
  private final Table formerNames;
  private final Table citations;
  private final Table references;
  private final Table texts;
  private final Table entries;
  private final Map<String, EpochDayBounds> bounds = new HashMap<>();
  private int memberCount;
  private int conventionCount;

  /** Stores a data set. */
  SqlDataset(Plain.Dataset dataset) {
    try {
      connection = DriverManager.getConnection("jdbc:h2:mem:");
      connection.setAutoCommit(false);
      members = table(
          "membership (id INTEGER PRIMARY KEY, organization VARCHAR NOT NULL, country VARCHAR, member VARCHAR,"
              + " person VARCHAR, on_behalf_of VARCHAR, role VARCHAR, " + PERIOD
              + ", disputed BOOLEAN, note VARCHAR)");
      suspensions =
          table("suspension (membership INTEGER NOT NULL, " + PERIOD + ", scope VARCHAR)");
      conventions = table(
          "convention (id INTEGER PRIMARY KEY, organization VARCHAR, post VARCHAR, " + PERIOD
              + ", list VARCHAR, complete BOOLEAN, unbroken BOOLEAN, handover VARCHAR, note VARCHAR)");
      formerNames =
          table("former_name (owner VARCHAR NOT NULL, name VARCHAR NOT NULL, " + PERIOD + ")");
      citations = table(
          "citation (owner VARCHAR NOT NULL, source VARCHAR NOT NULL, about VARCHAR, says VARCHAR,"
              + " place VARCHAR, quote VARCHAR)");
      references = table(
          "reference (owner VARCHAR NOT NULL, attribute VARCHAR NOT NULL, target VARCHAR NOT NULL)");
      texts = table(
          "text_of (owner VARCHAR NOT NULL, attribute VARCHAR NOT NULL, content VARCHAR NOT NULL)");
      entries = table(
          "entry (owner VARCHAR NOT NULL, attribute VARCHAR NOT NULL, name VARCHAR NOT NULL, content VARCHAR NOT NULL)");
      store(dataset);
      for (Table table : tables) {
        table.finish();
      }
      constrain();
      connection.commit();
      onDay = connection.prepareStatement(ON_DAY);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the holders of a post on a day. */
  Holders holdersOn(String post, LocalDate day) {
    List<String> certain = new ArrayList<>();
    List<String> uncertain = new ArrayList<>();
    try {
      for (int parameter : new int[] {1, 2, 4, 5}) {
        onDay.setLong(parameter, day.toEpochDay());
      }
      onDay.setString(3, post);
      try (ResultSet result = onDay.executeQuery()) {
        while (result.next()) {
          (result.getBoolean(2) ? certain : uncertain).add(result.getString(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Holders(certain, uncertain);
  }

  private void store(Plain.Dataset dataset) throws SQLException {
    sources(dataset.sources());
    organizations(dataset.organizations());
    people(dataset.people());
    posts(dataset.posts());
    presidencies(dataset.presidencies());
    mandates(dataset.mandates());
    meetings(dataset.meetings());
    decisions(dataset.decisions());
    messages(dataset.takeHomeMessages());
    projects(dataset.projects());
    terms(dataset.personnelTerms());
    Table root = table("data_set (title VARCHAR, language VARCHAR, as_of VARCHAR)");
    root.add(dataset.title(), dataset.language(), dataset.asOf());
    entries("", "accepts", dataset.accepts());
  }

  private void sources(@Nullable List<Plain.Source> sources) throws SQLException {
    Table table = table("source (id VARCHAR PRIMARY KEY, title VARCHAR NOT NULL, publisher VARCHAR,"
        + " url VARCHAR, published VARCHAR, retrieved VARCHAR, language VARCHAR,"
        + " unverified BOOLEAN, full_text VARCHAR, note VARCHAR)");
    for (Plain.Source each : list(sources)) {
      table.add(
          each.id(),
          each.title(),
          each.publisher(),
          each.url(),
          each.published(),
          each.retrieved(),
          each.language(),
          each.unverified(),
          each.text(),
          each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
    }
  }

  private void organizations(@Nullable List<Plain.Organization> organizations) throws SQLException {
    Table table =
        table("organization (id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, kind VARCHAR NOT NULL, "
            + PERIOD + ", note VARCHAR)");
    Table parents =
        table("parent (organization VARCHAR NOT NULL, whole VARCHAR NOT NULL, " + PERIOD + ")");
    Table chairs =
        table("chair (organization VARCHAR NOT NULL, presidency_of VARCHAR, post VARCHAR, " + PERIOD
            + ")");
    for (Plain.Organization each : list(organizations)) {
      table.add(each.id(), each.name(), each.kind(), period(each.period()), each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
      texts(each.id(), "otherNames", each.otherNames());
      formerNames(each.id(), each.formerNames());
      for (Plain.Parent parent : list(each.partOf())) {
        parents.add(each.id(), parent.organization(), period(parent.period()));
      }
      for (Plain.Chair chair : list(each.chair())) {
        chairs.add(each.id(), chair.presidencyOf(), chair.post(), period(chair.period()));
      }
      members(each.id(), each.members());
      conventions(each.id(), null, each.conventions());
    }
  }

  private void members(String organization, @Nullable List<Plain.Membership> members)
      throws SQLException {
    for (Plain.Membership each : list(members)) {
      int number = ++memberCount;
      this.members.add(
          number,
          organization,
          each.country(),
          each.organization(),
          each.person(),
          each.onBehalfOf(),
          each.role(),
          period(each.period()),
          each.disputed(),
          each.note());
      citations("member " + number, each.citations());
      for (Plain.Suspension suspension : list(each.suspended())) {
        suspensions.add(number, period(suspension.period()), suspension.scope());
      }
    }
  }

  /** Stores the conventions of an organization or a post. */
  private void conventions(
      @Nullable String organization,
      @Nullable String post,
      @Nullable List<Plain.Convention> conventions)
      throws SQLException {
    for (Plain.Convention each : list(conventions)) {
      int number = ++conventionCount;
      this.conventions.add(
          number,
          organization,
          post,
          period(each.period()),
          each.of(),
          each.complete(),
          each.unbroken(),
          each.handover(),
          each.note());
      texts("convention " + number, "startsOn", each.startsOn());
      citations("convention " + number, each.citations());
    }
  }

  private void people(@Nullable List<Plain.Person> people) throws SQLException {
    Table table = table("person (id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, note VARCHAR)");
    for (Plain.Person each : list(people)) {
      table.add(each.id(), each.name(), each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
      texts(each.id(), "otherNames", each.otherNames());
    }
  }

  private void posts(@Nullable List<Plain.Post> posts) throws SQLException {
    Table table = table(
        "post (id VARCHAR PRIMARY KEY, title VARCHAR NOT NULL, organization VARCHAR NOT NULL, "
            + PERIOD + ", note VARCHAR)");
    Table seats = table("seat (post VARCHAR NOT NULL, people INTEGER NOT NULL, " + PERIOD + ")");
    for (Plain.Post each : list(posts)) {
      table.add(each.id(), each.title(), each.organization(), period(each.period()), each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
      formerNames(each.id(), each.formerNames());
      for (Plain.SeatCount seat : list(each.seats())) {
        seats.add(each.id(), seat.count(), period(seat.period()));
      }
      conventions(null, each.id(), each.conventions());
    }
  }

  private void presidencies(@Nullable List<Plain.Presidency> presidencies) throws SQLException {
    Table table =
        table("presidency (id VARCHAR PRIMARY KEY, organization VARCHAR NOT NULL, title VARCHAR, "
            + PERIOD + ", disputed BOOLEAN, ordinal INTEGER, note VARCHAR)");
    Table holders =
        table("holder (presidency VARCHAR NOT NULL, country VARCHAR, organization VARCHAR)");
    Table priorities =
        table("priority (presidency VARCHAR NOT NULL, aim VARCHAR NOT NULL, organization VARCHAR)");
    for (Plain.Presidency each : list(presidencies)) {
      table.add(
          each.id(),
          each.organization(),
          each.title(),
          period(each.period()),
          each.disputed(),
          each.ordinal(),
          each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
      if (each.holders() == null) {
        holders.add(each.id(), each.country(), each.holder());
      }
      parties(holders, each.id(), each.holders());
      for (Plain.Priority priority : list(each.priorities())) {
        priorities.add(each.id(), priority.text(), priority.organization());
      }
    }
  }

  private void mandates(@Nullable List<Plain.Mandate> mandates) throws SQLException {
    Table table = table(
        "mandate (id VARCHAR PRIMARY KEY, title VARCHAR NOT NULL, organization VARCHAR NOT NULL, "
            + PERIOD + ", part_of VARCHAR, supersedes VARCHAR, vision VARCHAR, note VARCHAR)");
    Table programmes = table("programme (mandate VARCHAR NOT NULL, presidency VARCHAR NOT NULL)");
    Table areas = table(
        "strategic_area (id VARCHAR PRIMARY KEY, mandate VARCHAR NOT NULL, title VARCHAR NOT NULL,"
            + " focus VARCHAR, note VARCHAR)");
    for (Plain.Mandate each : list(mandates)) {
      table.add(
          each.id(),
          each.title(),
          each.organization(),
          period(each.period()),
          each.partOf(),
          each.supersedes(),
          each.vision(),
          each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
      links(programmes, each.id(), each.presidencies());
      references(each.id(), "basedOn", each.basedOn());
      texts(each.id(), "commitments", each.commitments());
      texts(each.id(), "measures", each.measures());
      for (Plain.StrategicArea area : list(each.areas())) {
        areas.add(area.id(), each.id(), area.title(), area.focus(), area.note());
        citations(area.id(), area.citations());
      }
    }
  }

  private void meetings(@Nullable List<Plain.Meeting> meetings) throws SQLException {
    Table table = table(
        "meeting (id VARCHAR PRIMARY KEY, organization VARCHAR, project VARCHAR, title VARCHAR, "
            + PERIOD
            + ", status VARCHAR, presidency VARCHAR, ordinal INTEGER, is_last BOOLEAN, place VARCHAR, mode VARCHAR, note VARCHAR)");
    for (Plain.Meeting each : list(meetings)) {
      table.add(
          each.id(),
          each.organization(),
          each.project(),
          each.title(),
          period(each.period()),
          each.status(),
          each.presidency(),
          each.ordinal(),
          each.last(),
          each.place(),
          each.mode(),
          each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
    }
  }

  private void decisions(@Nullable List<Plain.Decision> decisions) throws SQLException {
    Table table = table(
        "decision (id VARCHAR PRIMARY KEY, title VARCHAR NOT NULL, organization VARCHAR NOT NULL,"
            + " taken VARCHAR, meeting VARCHAR, presidency VARCHAR, " + PERIOD + ", note VARCHAR)");
    Table adoptions = table("adoption (decision VARCHAR NOT NULL, mandate VARCHAR NOT NULL)");
    Table designations =
        table("designation (decision VARCHAR NOT NULL, presidency VARCHAR NOT NULL)");
    Table appointments = table("appointment (decision VARCHAR NOT NULL, term VARCHAR NOT NULL)");
    for (Plain.Decision each : list(decisions)) {
      table.add(
          each.id(),
          each.title(),
          each.organization(),
          each.date(),
          each.meeting(),
          each.presidency(),
          period(each.period()),
          each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
      links(adoptions, each.id(), each.adopts());
      links(designations, each.id(), each.designates());
      links(appointments, each.id(), each.appoints());
      references(each.id(), "establishes", each.establishes());
      references(each.id(), "amends", each.amends());
      references(each.id(), "repeals", each.repeals());
      references(each.id(), "basedOn", each.basedOn());
    }
  }

  private void messages(@Nullable List<Plain.TakeHomeMessage> messages) throws SQLException {
    Table table = table(
        "message (id VARCHAR PRIMARY KEY, full_text VARCHAR NOT NULL, organization VARCHAR NOT NULL,"
            + " topic VARCHAR, meeting VARCHAR, presidency VARCHAR, note VARCHAR)");
    for (Plain.TakeHomeMessage each : list(messages)) {
      table.add(
          each.id(),
          each.text(),
          each.organization(),
          each.topic(),
          each.meeting(),
          each.presidency(),
          each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
    }
  }

  private void projects(@Nullable List<Plain.Project> projects) throws SQLException {
    Table table = table(
        "project (id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, part_of VARCHAR, phase INTEGER, "
            + PERIOD + ", note VARCHAR)");
    Table leads = table("lead (project VARCHAR NOT NULL, country VARCHAR, organization VARCHAR)");
    Table funders =
        table("funder (project VARCHAR NOT NULL, country VARCHAR, organization VARCHAR)");
    Table areas = table("project_area (project VARCHAR NOT NULL, area VARCHAR NOT NULL)");
    for (Plain.Project each : list(projects)) {
      table.add(
          each.id(), each.name(), each.partOf(), each.phase(), period(each.period()), each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
      formerNames(each.id(), each.formerNames());
      parties(leads, each.id(), each.leads());
      parties(funders, each.id(), each.funders());
      links(areas, each.id(), each.areas());
    }
  }

  private void terms(@Nullable List<Plain.PersonnelTerm> terms) throws SQLException {
    Table table = table(
        "personnel_term (id VARCHAR PRIMARY KEY, person VARCHAR NOT NULL, post VARCHAR NOT NULL, "
            + PERIOD
            + ", acting BOOLEAN, disputed BOOLEAN, on_behalf_of VARCHAR, presidency VARCHAR, follows VARCHAR, replaces VARCHAR,"
            + " note VARCHAR)");
    for (Plain.PersonnelTerm each : list(terms)) {
      table.add(
          each.id(),
          each.person(),
          each.post(),
          period(each.period()),
          each.acting(),
          each.disputed(),
          each.onBehalfOf(),
          each.presidency(),
          each.follows(),
          each.replaces(),
          each.note());
      common(each.id(), each.identifiers(), each.citations(), each.accepts());
    }
  }

  /** Stores what most records have. */
  private void common(
      String owner,
      @Nullable Map<String, String> identifiers,
      @Nullable List<Plain.Citation> citations,
      @Nullable Map<String, String> accepts)
      throws SQLException {
    entries(owner, "identifiers", identifiers);
    citations(owner, citations);
    entries(owner, "accepts", accepts);
  }

  private void entries(String owner, String attribute, @Nullable Map<String, String> entries)
      throws SQLException {
    if (entries != null) {
      for (Map.Entry<String, String> each : entries.entrySet()) {
        this.entries.add(owner, attribute, each.getKey(), each.getValue());
      }
    }
  }

  private void citations(String owner, @Nullable List<Plain.Citation> citations)
      throws SQLException {
    for (Plain.Citation each : list(citations)) {
      this.citations.add(owner, each.source(), each.about(), each.says(), each.at(), each.quote());
    }
  }

  private void formerNames(String owner, @Nullable List<Plain.FormerName> names)
      throws SQLException {
    for (Plain.FormerName each : list(names)) {
      formerNames.add(owner, each.name(), period(each.period()));
    }
  }

  private void texts(String owner, String attribute, @Nullable List<String> values)
      throws SQLException {
    for (String each : list(values)) {
      texts.add(owner, attribute, each);
    }
  }

  /** Stores references that may lead to several kinds of records. */
  private void references(String owner, String attribute, @Nullable List<String> targets)
      throws SQLException {
    for (String each : list(targets)) {
      references.add(owner, attribute, each);
    }
  }

  private static void links(Table table, String owner, @Nullable List<String> targets)
      throws SQLException {
    for (String each : list(targets)) {
      table.add(owner, each);
    }
  }

  private static void parties(Table table, String owner, @Nullable List<Plain.Party> parties)
      throws SQLException {
    for (Plain.Party each : list(parties)) {
      table.add(owner, each.country(), each.organization());
    }
  }

  private static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  /** Returns the columns of a period. */
  private @Nullable Object[] period(@Nullable String text) {
    if (text == null) {
      return new @Nullable Object[PERIOD_COLUMNS];
    }
    EpochDayBounds days =
        bounds.computeIfAbsent(text, any -> EpochDayBounds.of(TimeSpan.parse(any)));
    return new @Nullable Object[] {
      text, days.earliestStart(), days.latestStart(), days.earliestEnd(), days.latestEnd()
    };
  }

  private Table table(String definition) throws SQLException {
    execute("CREATE TABLE " + definition);
    Table table = new Table(definition.substring(0, definition.indexOf(' ')));
    tables.add(table);
    return table;
  }

  private void constrain() throws SQLException {
    for (String index : INDEXES) {
      execute("CREATE INDEX ON " + index);
    }
    for (String key : FOREIGN_KEYS) {
      String[] names = key.split("[. ]");
      execute("ALTER TABLE " + names[0] + " ADD FOREIGN KEY (" + names[1] + ") REFERENCES "
          + names[2] + "(id)");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A table to which rows are added in batches. */
  private final class Table {
    private final String name;
    private @Nullable PreparedStatement insert;
    private int waiting;

    Table(String name) {
      this.name = name;
    }

    /** Adds a row; an array of values is several columns. */
    void add(@Nullable Object... values) throws SQLException {
      PreparedStatement row = insert;
      if (row == null) {
        row = prepare(values);
        insert = row;
      }
      int column = 1;
      for (Object value : values) {
        if (value instanceof Object[] several) {
          for (Object each : several) {
            row.setObject(column++, each);
          }
        } else {
          row.setObject(column++, value);
        }
      }
      row.addBatch();
      if (++waiting == BATCH) {
        finish();
      }
    }

    private PreparedStatement prepare(@Nullable Object[] values) throws SQLException {
      int columns = Arrays.stream(values)
          .mapToInt(value -> value instanceof Object[] several ? several.length : 1)
          .sum();
      return connection.prepareStatement("INSERT INTO " + name + " VALUES ("
          + String.join(", ", Collections.nCopies(columns, "?")) + ")");
    }

    /** Inserts the rows that wait. */
    void finish() throws SQLException {
      if (insert != null && waiting > 0) {
        insert.executeBatch();
      }
      waiting = 0;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
