import org.jspecify.annotations.NullMarked;

/**
 * Reading and writing the record of bodies with a rotating chair as JSON.
 *
 * <p>Reading is strict, goes on to the end of the file whatever it finds, and shows every problem at its line and column.
 * Writing always gives the same bytes, and loses nothing that was read.
 *
 * <pre>{@code
 * Reading reading = new DatasetReader().read(Path.of("danish-presidency.json"));
 * Report report = reading.validate(Validator.standard());
 * System.out.print(report);
 * if (report.isValid()) {
 *   Registry registry = Registry.of(reading.orElseThrow());
 *   new DatasetWriter().write(registry.dataset(), Path.of("copy.json"));
 * }
 * }</pre>
 *
 * <p>{@link org.cbss.model.json} is the package for the format of our own, and {@link org.cbss.model.json.popolo} that for
 * Popolo, the standard of legislative open data; the codecs behind them are made from the tables of {@link
 * org.cbss.model.meta}.
 */
@NullMarked
@SuppressWarnings("module") // exported to a module that is built after this one
module org.cbss.model.json {
  requires transitive org.cbss.model;
  requires static org.jspecify;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports org.cbss.model.json;
  exports org.cbss.model.json.popolo;
  exports org.cbss.model.json.internal.codec to
      org.cbss.model.fasterxml;
  exports org.cbss.model.json.internal.diagnosis to
      org.cbss.model.fasterxml;

  provides tools.jackson.databind.JacksonModule with
      org.cbss.model.json.CbssModule;
}
