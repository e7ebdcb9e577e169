import org.jspecify.annotations.NullMarked;

/**
 * Reading and writing Popolo, the standard of legislative open data.
 *
 * <pre>{@code
 * Reading reading = new PopoloReader().read(SourceFile.of("parliament.json", json));
 * System.out.print(reading.report());
 * PopoloWriting writing = new PopoloWriter().write(reading.orElseThrow());
 * writing.losses().forEach(System.out::println);
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
