import org.jspecify.annotations.NullMarked;

/**
 * Reading and writing the record of bodies with a rotating chair as JSON.
 *
 * <p>To be completed.
 */
@NullMarked
module org.cbss.model.json {
  requires transitive org.cbss.model;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports org.cbss.model.json;
}
