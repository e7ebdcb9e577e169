/**
 * The {@code cbss} command line, one small program for each story, and the records that they tell of.
 */
module org.cbss.model.examples {
  requires info.picocli;
  requires org.cbss.model;
  requires org.cbss.model.json;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports org.cbss.model.examples;

  opens org.cbss.model.examples to
      info.picocli;
}
