package org.cbss.model.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.cbss.model.Dataset;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.time.EpochDayBounds;

/**
 * The terms in a database in memory. The bounds of a term are columns, so that the answers are the same. For speed, posts and terms
 * are numbers, and each index contains all columns.
 */
final class SqlTerms implements TermPeer {
  private static final int BATCH = 10_000;
  private static final String COLUMNS =
      "earliest_start, latest_end, latest_start, earliest_end, id";
  private static final String SELECT =
      "SELECT id, latest_start <= ? AND earliest_end >= ? FROM term"
          + " WHERE earliest_start <= ? AND latest_end >= ?";

  private final Connection connection;
  private final PreparedStatement inPost;
  private final PreparedStatement inAll;

  SqlTerms(String url, Dataset dataset) {
    try {
      connection = DriverManager.getConnection(url);
      connection.setAutoCommit(false);
      fill(dataset);
      inPost = connection.prepareStatement(SELECT + " AND post = ?");
      inAll = connection.prepareStatement(SELECT);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(Dataset dataset) throws SQLException {
    execute("CREATE TABLE term (id INTEGER PRIMARY KEY, post INTEGER NOT NULL,"
        + " earliest_start INTEGER NOT NULL, latest_start INTEGER NOT NULL,"
        + " earliest_end INTEGER NOT NULL, latest_end INTEGER NOT NULL)");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)")) {
      int waiting = 0;
      for (PersonnelTerm term : dataset.personnelTerms()) {
        bind(insert, term);
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    execute("CREATE INDEX of_post ON term (post, " + COLUMNS + ")");
    execute("CREATE INDEX of_start ON term (" + COLUMNS + ")");
    execute("CREATE INDEX of_end ON term (latest_end, earliest_start, latest_start,"
        + " earliest_end, id)");
    execute("ANALYZE");
    connection.commit();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void bind(PreparedStatement insert, PersonnelTerm term) throws SQLException {
    EpochDayBounds bounds = EpochDayBounds.of(term.period().orElseThrow());
    insert.setInt(1, TermWork.number(term.id()));
    insert.setInt(2, TermWork.number(term.post()));
    insert.setInt(3, (int) bounds.earliestStart());
    insert.setInt(4, (int) bounds.latestStart());
    insert.setInt(5, (int) bounds.earliestEnd());
    insert.setInt(6, (int) bounds.latestEnd());
  }

  @Override
  public void onDay(Question question, Found found) {
    try {
      inPost.setInt(5, question.number());
      ask(inPost, question, found);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void duringInAll(Question question, Found found) {
    try {
      ask(inAll, question, found);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void ask(PreparedStatement statement, Question question, Found found)
      throws SQLException {
    statement.setInt(1, question.last());
    statement.setInt(2, question.first());
    statement.setInt(3, question.last());
    statement.setInt(4, question.first());
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        found.add(result.getInt(1), result.getBoolean(2));
      }
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
