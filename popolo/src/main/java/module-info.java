import org.jspecify.annotations.NullMarked;

/**
 * Reading and writing Popolo, the standard of legislative open data.
 *
 * <pre>{@code
 * ReadResult result = new PopoloReader().read(SourceFile.of("parliament.json", json));
 * System.out.print(result.report());
 * PopoloWriteResult written = new PopoloWriter().write(result.orElseThrow());
 * written.losses().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
module org.cbss.model.popolo {
  requires transitive org.cbss.model;
  requires transitive org.cbss.model.json;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports org.cbss.model.popolo;
}
