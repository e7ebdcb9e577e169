import org.jspecify.annotations.NullMarked;

/**
 * The {@code cbss} command: {@link org.cbss.model.cli.Cbss} runs it.
 *
 * <pre>{@code
 * int exitCode = Cbss.run(System.out, System.err, "validate", "my-record.json");
 * }</pre>
 */
@NullMarked
module org.cbss.model.cli {
  requires info.picocli;
  requires org.cbss.model;
  requires org.cbss.model.json;
  requires org.cbss.model.popolo;
  requires org.cbss.model.records;
  requires org.cbss.model.site;
  requires org.cbss.model.tables;
  requires org.cbss.model.views;
  requires static org.jspecify;

  exports org.cbss.model.cli;

  opens org.cbss.model.cli to
      info.picocli;
}
