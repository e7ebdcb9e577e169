import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the records of organizations with a rotating presidency as JSON.
 *
 * <p>Reading is strict, continues to the end of the file, and reports every problem with its line and column. Writing always
 * gives the same bytes, and loses nothing that was read.
 *
 * <pre>{@code
 * ReadResult result = new DatasetReader().read(Path.of("danish-presidency.json"));
 * Report report = result.validate(Validator.standard());
 * System.out.print(report);
 * if (report.isValid()) {
 *   Registry registry = Registry.of(result.orElseThrow());
 *   new DatasetWriter().write(registry.dataset(), Path.of("copy.json"));
 * }
 * }</pre>
 *
 * <p>{@link org.cbss.model.json} is the only package for applications; the codecs behind it are made from the tables
 * of attributes in {@code org.cbss.model}.
 */
@NullMarked
@SuppressWarnings("module") // exported to modules that are built after this one
module org.cbss.model.json {
  requires transitive org.cbss.model;
  requires static org.jspecify;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports org.cbss.model.json;
  exports org.cbss.model.json.internal.answers to
      org.cbss.model.cli,
      org.cbss.model.fasterxml;
  exports org.cbss.model.json.internal.codec to
      org.cbss.model.cli,
      org.cbss.model.fasterxml,
      org.cbss.model.popolo,
      org.cbss.model.site,
      org.cbss.model.tables;
  exports org.cbss.model.json.internal.diagnosis to
      org.cbss.model.fasterxml,
      org.cbss.model.popolo,
      org.cbss.model.tables;

  provides tools.jackson.databind.JacksonModule with
      org.cbss.model.json.CbssModule;
}
