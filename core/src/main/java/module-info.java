import org.jspecify.annotations.NullMarked;

/**
 * The record of bodies with a rotating chair: its types, its rules and its questions.
 */
@NullMarked
@SuppressWarnings(
    "module") // the module that is exported to depends on this one, and is not there yet
module org.cbss.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.cbss.model;
  exports org.cbss.model.meta;
  exports org.cbss.model.query;
  exports org.cbss.model.structure to
      org.cbss.model.json;
  exports org.cbss.model.time;
  exports org.cbss.model.validation;
}
